using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>The added rows that a post has controls of.</summary>
internal static class PostedRows
{
    /// <summary>Paths of cells in them; whether the questionnaire has such rows is not asked.</summary>
    public static IReadOnlyList<FieldPath> In(IFormCollection form) =>
    [
        .. form.Keys
            .Select(name => FieldPath.TryParse(name.Split(':')[0], out var path) ? path : default)
            .Where(path => path.Row is not null)
            .Distinct(),
    ];
}
