using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Answering;

/// <summary>In the database the path of a field and the key of the row that it is in stand in columns of their own.</summary>
internal static class StoredPath
{
    /// <param name="rowKey">Empty for a field that is in no added row.</param>
    public static FieldPath Of(FieldPath path, string rowKey) => rowKey.Length == 0 ? path : path.InRow(RowKey.Parse(rowKey));

    /// <summary>What stands in the column of row keys.</summary>
    public static string RowKeyOf(FieldPath field) => field.Row?.Value ?? "";
}
