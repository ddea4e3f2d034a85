using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>How many chose each option or step, or ticked a box.</summary>
internal sealed class AggregateCounts(CompilingContext context, Field field)
{
    private const string Dash = "\u2013";

    private ReportTexts Texts => context.Texts;

    public TableBlock Build(string caption)
    {
        // No answer to a tick says that it is not so.
        var answered = context.Participants.Where(p => field.Type is CheckType ? !p.Response.IsSilent : p.Response.Find(field.Path)?.Value is not null).ToList();
        var counts = AnswerOption.Of(field, Texts).Select(option => (option.Name, Count: answered.Count(p => p.Response.Find(field.Path)?.Value is { } value && option.IsChosen(value)))).ToList();
        var hidden = Hidden([.. counts.Select(count => count.Count)], answered.Select(p => p.Organisation.Code).Distinct().Count());
        var rows = counts.Select((count, index) => new ReportRow([ReportCell.Text(count.Name), hidden.Contains(index) ? ReportCell.Text(Dash) : ReportCell.Of(count.Count, 0)]));
        List<TableNote> notes = [new(null, Texts.InAggregate), new(null, context.BaseOf(answered))];
        if (hidden.Count > 0)
        {
            notes.Add(new TableNote(null, Texts.Say(
                $"{Dash} Färre än tre, eller utelämnat för att sådana tal inte ska gå att räkna ut.",
                $"{Dash} Fewer than three, or left out so that such numbers cannot be worked out.")));
        }

        ReportColumn[] columns = [new(Texts.Answer, false), new(context.IsOfRows ? Texts.Say("Rader", "Rows") : SwedishWords.Capital(Texts.Words.Plural), true)];
        return new TableBlock(context.NextTable(), caption, columns.ToValueList(), rows.ToValueList(), notes.ToValueList());
    }

    /// <summary>
    /// Where so few chose something that it may be known who: and, where the numbers add up to a known one, the least of the others too, so that
    /// it cannot be subtracted.
    /// </summary>
    private HashSet<int> Hidden(IReadOnlyList<int> counts, int organisations)
    {
        if (organisations < AggregateTables.LeastAnswers)
        {
            return [.. Enumerable.Range(0, counts.Count)];
        }

        var hidden = Enumerable.Range(0, counts.Count).Where(index => counts[index] is > 0 and < AggregateTables.LeastAnswers).ToHashSet();
        var others = Enumerable.Range(0, counts.Count).Where(index => counts[index] >= AggregateTables.LeastAnswers).ToList();
        if (hidden.Count == 1 && others.Count > 0 && field.Type is not ChoiceType { Many: true })
        {
            hidden.Add(others.MinBy(index => counts[index]));
        }

        return hidden;
    }
}
