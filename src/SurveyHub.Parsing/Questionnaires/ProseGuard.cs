using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Looks at what would become help text for signs that it was meant as something else: nothing is turned into prose silently.</summary>
internal sealed class ProseGuard(ReadingContext context, IdReader ids)
{
    /// <returns>True when something was reported that may have been meant as a field.</returns>
    public bool Check(List<Piece> pieces, int offset)
    {
        var label = new LabelText(pieces, offset);
        var text = label.Text;
        var backtick = text.IndexOf('`', StringComparison.Ordinal);
        if (backtick >= 0)
        {
            context.Report(QuestionnaireDiagnostics.StrayBacktick, label.OffsetAt(backtick));
            return true;
        }

        if (Instructions.BareOpening(text) is { } words)
        {
            context.Report(QuestionnaireDiagnostics.BareInstruction, label.Start, words);
            return true;
        }

        if (BareSpec(text) is { } index)
        {
            context.Report(QuestionnaireDiagnostics.BareSpec, label.OffsetAt(index), text[index..]);
            return true;
        }

        ids.ReportStrayBraces(label);
        return text.Contains("{#", StringComparison.Ordinal);
    }

    /// <summary>Where a field's words stand without backticks: alone in the paragraph, or after an id.</summary>
    private static int? BareSpec(string text)
    {
        var start = text.LastIndexOf('}') + 1;
        start += text[start..].Length - text[start..].TrimStart().Length;
        var parts = SpecPart.Split(text[start..], start);
        return text.Length < 200 && SpecWords.Kinds.Find(parts[0].Text.TrimEnd('.')) is not null ? start : null;
    }
}
