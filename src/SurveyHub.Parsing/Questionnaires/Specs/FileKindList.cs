using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Specs;

/// <summary>How a mistake is told of.</summary>
internal delegate void ReportMistake(DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<LocalText> arguments);

/// <summary>Reads and writes "pdf eller docx". Commas stand between properties, so that words stand between kinds.</summary>
internal static class FileKindList
{
    private static readonly string[] Joints = ["eller", "och", "or", "and"];

    /// <summary>In the order of all kinds; empty for all of them. What cannot be read is reported and left out.</summary>
    public static ValueList<FileKind> Read(string written, int offset, ReportMistake report)
    {
        var found = new HashSet<FileKind>();
        var at = 0;
        foreach (var word in written.Split(' '))
        {
            var place = offset + at;
            at += word.Length + 1;
            if (Joints.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (FileKinds.Find(word.TrimStart('.')) is not { } kind)
            {
                report(FileDiagnostics.UnknownFileKind, place, word, Suggestion.For(word.ToLowerInvariant(), [.. FileKinds.All.Select(known => known.Extension())]));
            }
            else if (!found.Add(kind))
            {
                report(FileDiagnostics.RepeatedFileKind, place, word);
            }
        }

        return found.Count == FileKinds.All.Count ? [] : FileKinds.All.Where(found.Contains).ToValueList();
    }

    public static string Write(ValueList<FileKind> kinds, Language language)
    {
        var joint = language.Choose("eller", "or");
        return string.Join($" {joint} ", kinds.Select(kind => kind.Extension()));
    }
}
