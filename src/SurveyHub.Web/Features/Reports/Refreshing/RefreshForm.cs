using System.Collections.Frozen;
using SurveyHub.Web.Platform.Uploads;

namespace SurveyHub.Web.Features.Reports.Refreshing;

/// <summary>
/// The form of a refresh. The edited report is chosen once, and travels in the form from then on: the server keeps nothing of it when a page has been answered.
/// The fields are read by hand, since there may be more choices than forms are mapped with.
/// </summary>
/// <param name="File">Empty where none that can be read has come.</param>
internal sealed record RefreshForm(byte[] File, string Name, RefreshChoices Choices)
{
    public const string FileField = "Form.File";
    public const string CarriedField = "Form.Carried";
    public const string NameField = "Form.Name";
    public const string DeletedField = "Form.Deleted";

    /// <summary>Says that the file may be of another wave; its value is the wave that the file names, so that nothing is said of another file.</summary>
    public const string OtherWaveField = "Form.OtherWave";

    /// <summary>Before the key of a piece, in the name of the field that says whose words it is to have.</summary>
    public const string TakePrefix = "take.";

    public const string TakeNew = "new";
    public const string KeepMine = "mine";

    /// <summary>What travels.</summary>
    public string Carried => Convert.ToBase64String(File);

    public static async Task<RefreshForm> ReadAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var chosen = form.Files.GetFile(FileField);
        var choices = new RefreshChoices(
            form[DeletedField].OfType<string>().ToFrozenSet(StringComparer.Ordinal),
            form.Where(field => field.Key.StartsWith(TakePrefix, StringComparison.Ordinal) && field.Value == TakeNew)
                .Select(field => field.Key[TakePrefix.Length..]).ToFrozenSet(StringComparer.Ordinal))
        {
            OtherWave = form[OtherWaveField].ToString() is { Length: > 0 } other ? other : null,
        };
        return chosen is { Length: > 0 }
            // Of another file nothing has been chosen yet.
            ? new RefreshForm(await UploadedFile.ReadAsync(chosen, LargeFormAttribute.MostBytes, cancellationToken) ?? [], Path.GetFileName(chosen.FileName), RefreshChoices.None)
            : new RefreshForm(Decode(form[CarriedField].ToString()), Path.GetFileName(form[NameField].ToString()), choices);
    }

    private static byte[] Decode(string carried)
    {
        var bytes = new byte[carried.Length / 4 * 3];
        return Convert.TryFromBase64String(carried, bytes, out var length) ? bytes[..length] : [];
    }
}
