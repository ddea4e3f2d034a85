using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Web.Features.Themes.Storage;

/// <summary>What several rows have in columns of their own, as the domain has it.</summary>
internal static class StoredPlace
{
    public static FieldPath Of(FieldPath field, string row) => RowKey.TryParse(row, out var key) ? field.InRow(key) : field;

    public static TextMark Mark(string text) => TextMark.TryParse(text, out var mark) ? mark : default;
}
