namespace SurveyHub.Documents.Printing;

/// <summary>A folder for one printing, gone afterwards: the page, the PDF that is made of it, and all that the browser keeps.</summary>
internal sealed class PrintFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("surveyhub-pdf-").FullName;

    public string Page => System.IO.Path.Combine(Path, "page.html");

    public string Pdf => System.IO.Path.Combine(Path, "page.pdf");

    public string Profile => System.IO.Path.Combine(Path, "profile");

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A helper of the browser that outlives it still writes there. The PDF is made, or what is wrong is told already.
        }
    }
}
