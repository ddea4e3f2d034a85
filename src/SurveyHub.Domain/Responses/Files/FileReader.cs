using System.Globalization;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Responses.Files;

/// <summary>
/// Reads how an attached file stands in the log: its hash, its size and its name, separated by blanks. It says which file is meant and gives nobody a
/// right to it. From elsewhere a file may come by its name alone.
/// </summary>
public static partial class FileReader
{
    /// <summary>What stands in the log for a file that was uploaded.</summary>
    /// <param name="hash">64 hexadecimal digits.</param>
    public static string Write(string hash, long size, string name) => string.Create(CultureInfo.InvariantCulture, $"{hash} {size} {name}");

    public static AnswerReading Read(FileType type, string raw)
    {
        var file = TryParse(raw) ?? new FileValue(raw.Trim());
        if (FileKinds.Of(file.Name) is not { } kind || !type.Accepted.Contains(kind) || FileName.Clean(file.Name) != file.Name)
        {
            return Problem(AnswerDiagnostics.NotAFile, AnswerReader.Quote(file.Name), string.Join(", ", type.Accepted.Select(accepted => accepted.Extension())));
        }

        return file.Size is { } size && size > type.MaxBytes
            ? Problem(AnswerDiagnostics.FileTooLarge, file.Name, FileFormatter.Size(size), SwedishNumber.Format(type.MaxMegabytes))
            : new AnswerReading(file, null);
    }

    /// <summary>A file with its hash; null for anything else.</summary>
    public static FileValue? TryParse(string raw)
    {
        var found = Pattern().Match(raw);
        return found.Success && long.TryParse(found.Groups["size"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? new FileValue(found.Groups["name"].Value, size, found.Groups["hash"].Value)
            : null;
    }

    private static AnswerReading Problem(DiagnosticDescriptor descriptor, params ReadOnlySpan<LocalText> arguments) =>
        new(null, new AnswerProblem(descriptor, ValueList.Create(arguments)));

    [GeneratedRegex("^(?<hash>[0-9a-f]{64}) (?<size>[0-9]{1,12}) (?<name>[^\n]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex Pattern();
}
