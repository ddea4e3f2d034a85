using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>
/// Compares the calculated values of a question that both questionnaires have. No answer hangs on them, so that they come and go freely; but a number that is
/// worked out in another way under the same name is another number.
/// </summary>
internal sealed class CalculationComparer((Questionnaire In, Question Question) before, (Questionnaire In, Question Question) after, ChangeList changes)
{
    public void Compare()
    {
        var pairs = Pairing<Line>.Of(LinesOf(before.Question), LinesOf(after.Question), line => line.Name, line => line.Label);
        foreach (var (old, fresh) in pairs.Kept)
        {
            Compare(old, fresh);
        }

        foreach (var (old, fresh) in pairs.Renamed)
        {
            changes.Add(ChangeKinds.CalculationRenamed, PlaceOf(fresh), ChangeList.Text(old.Name), ChangeList.Text(fresh.Name));
        }

        foreach (var fresh in pairs.Added)
        {
            changes.Add(ChangeKinds.CalculationAdded, PlaceOf(fresh), null, Words(after, fresh));
        }

        foreach (var old in pairs.Removed)
        {
            changes.Add(ChangeKinds.CalculationRemoved, PlaceOf(old), Words(before, old), null);
        }
    }

    /// <summary>In the order in which they stand, for whoever compares that.</summary>
    public static IEnumerable<string> NamesIn(QuestionPart part) => part switch
    {
        CalculatedPart { Value: var value } => [value.Path.ToString()],
        TablePart { Table: var table } => table.ColumnOrder().Select(slot => $"column {slot.Id}").Concat(table.RowOrder().Select(slot => $"row {slot.Id}")),
        _ => [],
    };

    private void Compare(Line old, Line fresh)
    {
        var place = PlaceOf(fresh);
        changes.AddIfChanged(ChangeKinds.LabelReworded, place, old.Label, fresh.Label);
        if (old.Calculation.Formula != fresh.Calculation.Formula)
        {
            changes.Add(ChangeKinds.FormulaChanged, place, Words(before, old), Words(after, fresh));
        }

        changes.AddIfChanged(ChangeKinds.UnitChanged, place, old.Calculation.Unit, fresh.Calculation.Unit);
        if (old.Calculation.Decimals != fresh.Calculation.Decimals)
        {
            changes.Add(ChangeKinds.ShownDecimalsChanged, place, ChangeWords.Of(old.Calculation.Decimals), ChangeWords.Of(fresh.Calculation.Decimals));
        }

        if (old.Calculation.Reporting != fresh.Calculation.Reporting)
        {
            changes.Add(ChangeKinds.ReportingChanged, place, ChangeWords.Of(old.Calculation.Reporting), ChangeWords.Of(fresh.Calculation.Reporting));
        }

        ConditionComparer.Compare(
            new(before.In, before.Question, old.ShownIf is { } was ? [was] : []), new(after.In, after.Question, fresh.ShownIf is { } now ? [now] : []), place, changes);
    }

    private static LocalText Words((Questionnaire In, Question Question) side, Line line) => new(
        FormulaWords.Of(side.In, side.Question, line.Table, line.Calculation.Formula, Language.Swedish),
        FormulaWords.Of(side.In, side.Question, line.Table, line.Calculation.Formula, Language.English));

    private ChangePlace PlaceOf(Line line) => line.Id is { } id ? ChangePlace.Within(after.Question, id) : ChangePlace.Of(after.Question);

    private static IEnumerable<Line> LinesOf(Question question) => question.Parts.SelectMany(part => part switch
    {
        CalculatedPart { Value: var value } => [new Line(value.Path.ToString(), IdOf(value.Path), value.Label, value.Calculation, null, value.ShownIf)],
        TablePart { Table: var table } => table.CalculatedColumns.Select(column => new Line($"column {column.Id}", column.Id, column.Heading, column.Calculation, table, null))
            .Concat(table.CalculatedRows.Select(row => new Line($"row {row.Id}", row.Id, row.Label, row.Calculation, table, null))),
        _ => Enumerable.Empty<Line>(),
    });

    private static Identifier? IdOf(FieldPath path) => path.ToString().Split('.') is [_, var own] ? Identifier.Parse(own) : null;

    private sealed record Line(string Name, Identifier? Id, string Label, Calculation Calculation, FieldTable? Table, Condition? ShownIf);
}
