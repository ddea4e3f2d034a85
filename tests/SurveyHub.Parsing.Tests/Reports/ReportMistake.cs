using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Reports;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>A report file with one mistake in it.</summary>
/// <param name="Place">Where the message should point.</param>
public sealed record ReportMistake(DiagnosticDescriptor Expected, string File, TextPosition Place)
{
    private const char Pointer = '¦';
    private const string Front = "---\nrapport: prov\n---\n\n";

    public IReadOnlyList<Diagnostic> Diagnose() => ReportFile.Parse(File, Samples.Prov).Diagnostics;

    /// <summary>A hole in a sentence; a pointer shows the place of the mistake.</summary>
    public static ReportMistake Hole(DiagnosticDescriptor expected, string hole) => In(expected, $"De är `{hole}` i år.");

    /// <summary>Paragraphs below the settings.</summary>
    public static ReportMistake In(DiagnosticDescriptor expected, string paragraphs) => Whole(expected, Front + paragraphs);

    public static ReportMistake Whole(DiagnosticDescriptor expected, string file)
    {
        var offset = file.IndexOf(Pointer, StringComparison.Ordinal);
        Assert.True(offset >= 0, $"Nothing shows where the mistake is: {file}");
        var lineStart = offset == 0 ? 0 : file.LastIndexOf('\n', offset - 1) + 1;
        var place = new TextPosition(file.AsSpan(0, offset).Count('\n') + 1, offset - lineStart + 1);
        return new ReportMistake(expected, file.Remove(offset, 1), place);
    }

    public override string ToString() => $"{Expected.Code} {File[^Math.Min(60, File.Length)..].ReplaceLineEndings(" ")}";
}
