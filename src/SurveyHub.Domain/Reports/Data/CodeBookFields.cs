using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>Describes every field whose answers are shown in any way.</summary>
internal static class CodeBookFields
{
    /// <param name="hasFigures">With what numbers come to and how many chose what, and not only how many answered.</param>
    public static IEnumerable<CodeBookField> Of(CompilingContext context, bool hasFigures) => context.Answers.Questionnaire.Questions.SelectMany(question =>
    {
        var templates = question.Tables.SelectMany(table => table.Rows).Where(row => row.IsTemplate)
            .SelectMany(row => row.Cells, (row, cell) => (cell.Path, Rows: context.OfRows(row))).ToDictionary(cell => cell.Path, cell => cell.Rows);
        return question.Fields.Where(field => field.Visibility != Visibility.Withheld)
            .Select(field => Of(templates.GetValueOrDefault(field.Path, context), question, field, templates.ContainsKey(field.Path), hasFigures));
    });

    private static CodeBookField Of(CompilingContext context, Question question, Field field, bool repeats, bool hasFigures)
    {
        var summary = Shown.IsOpen(field) ? FieldSummary.Of(context, field, hasFigures) : null;
        return new CodeBookField(question, field, context.CalculatedIn(field) is not null, repeats, summary)
        {
            Options = Options(context, field, hasFigures).ToValueList(),
        };
    }

    private static IEnumerable<CodeBookOption> Options(CompilingContext context, Field field, bool hasFigures)
    {
        string[] ids = field.Type switch
        {
            ChoiceType choice => [.. choice.Options.Select(option => option.Id.Value)],
            ScaleType scale => [.. scale.Steps.Select(step => step.ToString(System.Globalization.CultureInfo.InvariantCulture))],
            _ => [],
        };
        var values = hasFigures && ids.Length > 0 && Shown.IsOpen(field) ? context.Participants.Select(participant => participant.Response.Find(field.Path)?.Value).OfType<AnswerValue>().ToList() : null;
        return AnswerOption.Of(field, context.Texts).Zip(ids, (option, id) => new CodeBookOption(id, option.Name, values?.Count(option.IsChosen)));
    }
}
