using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Web.Shell.Form;

/// <summary>
/// The names of a field's controls. The value goes by the field's own path; the colon, which no path has, keeps every other name apart from it.
/// </summary>
internal static class FieldNames
{
    /// <summary>Of the buttons that decide between several texts for one field.</summary>
    public const string Use = ":use";

    /// <summary>Of the buttons that let the answer of the wave before hold; the value is the field's path.</summary>
    public const string Unchanged = ":unchanged";

    /// <summary>Of the buttons that take a file away; the value is the field's path.</summary>
    public const string RemoveFile = ":remove-file";

    /// <summary>Words for answers without a value; they are reserved, so that no option can have one as its id.</summary>
    public const string PartlyKnown = "delvis";
    public const string Missing = "saknas";
    public const string NotApplicable = "ej-aktuellt";

    public static string Status(FieldPath path) => $"{path}:status";

    public static string Comment(FieldPath path) => $"{path}:comment";

    /// <summary>Where a file is chosen. The field's own control says which file it has.</summary>
    public static string File(FieldPath path) => $"{path}:file";

    /// <summary>Where links to the field lead.</summary>
    public static string Element(FieldPath path) => $"f-{path}";

    public static AnswerKind? KindOf(string status, FieldDemands demands) => status switch
    {
        PartlyKnown when demands.AllowsPartlyKnown => AnswerKind.PartlyKnown,
        Missing when demands.AllowsMissing => AnswerKind.Missing,
        NotApplicable when demands.AllowsNotApplicable => AnswerKind.NotApplicable,
        _ => null,
    };

    /// <summary>Empty for a value and for no answer.</summary>
    public static string StatusOf(AnswerKind kind) => kind switch
    {
        AnswerKind.PartlyKnown => PartlyKnown,
        AnswerKind.Missing => Missing,
        AnswerKind.NotApplicable => NotApplicable,
        AnswerKind.Value or AnswerKind.Cleared => "",
    };
}
