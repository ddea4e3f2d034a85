using SurveyHub.TestKit.Processes;

namespace SurveyHub.TestKit.Provisioning;

/// <summary>Opens documents with LibreOffice, as readers without Word do.</summary>
public static class OfficeConverter
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Converts a document and returns the path of the result, named as the source with another ending.</summary>
    /// <param name="format">The ending to convert to: <c>pdf</c>, <c>docx</c>, <c>xlsx</c>, <c>csv</c> …</param>
    /// <param name="folder">Where the result goes.</param>
    /// <exception cref="InvalidOperationException">LibreOffice could not open or convert it.</exception>
    public static async Task<string> ConvertAsync(string document, string format, string folder, CancellationToken cancellationToken)
    {
        var office = await Tool.LibreOffice.LocateAsync(cancellationToken);
        // A profile of its own: with the user's, a LibreOffice that is open already would take the job over and nothing would come back.
        using var profile = new TemporaryFolder();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        var result = await Command.RunAsync(
            office,
            [
                $"-env:UserInstallation={new Uri(profile.Path)}",
                "--headless", "--norestore", "--convert-to", format, "--outdir", folder, document,
            ],
            limit.Token);
        result.EnsureSuccess("LibreOffice");

        // It ends with 0 also when it could not read the document.
        var converted = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(document)}.{format}");
        return File.Exists(converted)
            ? converted
            : throw new InvalidOperationException($"LibreOffice made no {format} of '{document}'.\n{result.Output}\n{result.Error}");
    }
}
