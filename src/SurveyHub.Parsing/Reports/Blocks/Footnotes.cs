using System.Globalization;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Sees to it that every mark of a footnote has its text, and every text its mark.</summary>
internal sealed class Footnotes(ReportContext context)
{
    private const int MaxQuoted = 40;

    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _marks = new(StringComparer.Ordinal);

    /// <summary>A mark in the text.</summary>
    public void Use(string label, int offset) => _marks.TryAdd(label, offset);

    /// <summary>The text of one; false when there is one with that label already, which is reported.</summary>
    public bool Declare(string label, int offset)
    {
        if (_texts.TryAdd(label, offset))
        {
            return true;
        }

        var line = context.Source.PositionAt(_texts[label]).Line;
        context.Report(ReportDiagnostics.RepeatedFootnote, offset, Shown(label), line.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    /// <summary>When all has been read.</summary>
    public void Check()
    {
        foreach (var (label, offset) in _marks.Where(mark => !_texts.ContainsKey(mark.Key)))
        {
            context.Report(ReportDiagnostics.UnknownFootnote, offset, $"[^{Shown(label)}]", label.Length > 0 ? Shown(label) : "1");
        }

        foreach (var (label, offset) in _texts.Where(text => !_marks.ContainsKey(text.Key)))
        {
            context.Report(ReportDiagnostics.UnusedFootnote, offset, Shown(label));
        }
    }

    private static string Shown(string label) => label.Length > MaxQuoted ? $"{Domain.Text.TextCut.At(label, MaxQuoted)}…" : label;
}
