using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// How many chose each step of the question's scales: a mean of steps says little without it. Scales with the same steps stand beside each other.
/// </summary>
internal sealed class StepDistribution(CompilingContext context, Question question)
{
    /// <summary>More columns than this do not fit a page beside the steps.</summary>
    private const int MostColumns = 7;

    private ReportTexts Texts => context.Texts;

    public IEnumerable<ReportBlock> Build() => question.Fields
        .Where(field => field.Type is ScaleType && !context.Answers.Questionnaire.IsRepeated(field.Path))
        .GroupBy(field => (ScaleType)field.Type)
        .SelectMany(alike => alike.Chunk(MostColumns), (alike, fields) => Table(alike.Key, fields))
        .OfType<ReportBlock>();

    /// <summary>Null when nobody chose a step.</summary>
    private TableBlock? Table(ScaleType scale, Field[] fields)
    {
        var chosen = fields.Select(field => Statistics.Numbers(field, context.Participants).Select(stated => (int)stated.Number).ToList()).ToList();
        if (chosen.TrueForAll(steps => steps.Count == 0))
        {
            return null;
        }

        var columns = fields.Select(field => new ReportColumn(field.Label == question.Text ? Texts.Number : field.Label, true)).Prepend(new ReportColumn(Texts.Say("Steg", "Step"), false));
        var rows = scale.Steps.Select(step => Row(AnswerText.StepName(scale, step), chosen.Select(steps => steps.Count(one => one == step))));
        var answered = Row(Texts.Say("Har valt ett steg", "Chose a step"), chosen.Select(steps => steps.Count)) with { IsTotal = true };
        var number = question.Number is null ? "" : Texts.Say($" (fråga {question.Number})", $" (question {question.Number})");
        var caption = Texts.Say($"Antal {Texts.Words.Plural} efter valt steg{number}", $"Number of {Texts.Words.Plural} by chosen step{number}");
        return new TableBlock(context.NextTable(), caption, columns.ToValueList(), [.. rows, answered], [new TableNote(null, BaseOf(chosen))]);
    }

    private string BaseOf(List<List<int>> chosen)
    {
        var asked = SwedishNumber.Format(context.Asked);
        return chosen.Count == 1
            ? Texts.Say($"Vilar på svar från {Texts.Of(chosen[0].Count, context.Asked)} {Texts.Words.Plural}.", $"Rests on answers from {Texts.Of(chosen[0].Count, context.Asked)} {Texts.Words.Plural}.")
            : Texts.Say($"Tillfrågade: {asked} {Texts.Words.Plural}.", $"Asked: {asked} {Texts.Words.Plural}.");
    }

    private static ReportRow Row(string name, IEnumerable<int> counts) =>
        new([ReportCell.Text(name), .. counts.Select(count => ReportCell.Of(count, 0))]);
}
