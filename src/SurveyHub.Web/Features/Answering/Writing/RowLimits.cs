using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>How many rows there may be of each that respondents add, by the paths of its cells.</summary>
public static class RowLimits
{
    public static IReadOnlyDictionary<FieldPath, int> None { get; } = new Dictionary<FieldPath, int>();

    public static IReadOnlyDictionary<FieldPath, int> Of(Questionnaire questionnaire) => !questionnaire.Templates.Any()
        ? None
        : questionnaire.Templates.SelectMany(row => row.Cells, (row, cell) => (cell.Path, row.Repeats!.Most)).ToDictionary();
}
