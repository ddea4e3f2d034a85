using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>Of a column in rows that repeat: how many rows there are to each option or step, and how many organisations have such a row.</summary>
/// <param name="rows">See <see cref="CompilingContext.OfRows"/>.</param>
internal sealed class OptionCounts(CompilingContext rows, Field field)
{
    private ReportTexts Texts => rows.Texts;

    /// <summary>Null for a field that is not chosen in, and where nobody has.</summary>
    public TableBlock? TryBuild(string caption)
    {
        var answered = rows.Participants.Where(row => row.Response.Find(field.Path)?.Value is not null).ToList();
        var options = field.Type is CheckType ? [] : AnswerOption.Of(field, Texts).ToList();
        if (options.Count == 0 || answered.Count == 0)
        {
            return null;
        }

        ReportColumn[] columns =
        [
            new(field.Type is ScaleType ? Texts.Say("Steg", "Step") : Texts.Say("Alternativ", "Option"), false),
            new(Texts.Say("Rader", "Rows"), true),
            new(Text.SwedishWords.Capital(Texts.Words.Plural), true),
        ];
        var lines = options.Select(option => Line(option.Name, answered.Where(row => option.IsChosen(row.Response.Find(field.Path)!.Value!)).ToList()));
        var all = Line(Texts.Say("Har svarat", "Answered"), answered) with { IsTotal = true };
        return new TableBlock(rows.NextTable(), caption, columns.ToValueList(), [.. lines, all], [new TableNote(null, rows.BaseOf(answered))]);
    }

    private static ReportRow Line(string name, List<Participant> chosen) => new(
        [ReportCell.Text(name), ReportCell.Of(chosen.Count, 0), ReportCell.Of(chosen.Select(row => row.Organisation.Code).Distinct().Count(), 0)]);
}
