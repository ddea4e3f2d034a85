using System.Globalization;
using SurveyHub.Documents.Printing;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring.Comparing;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>Addresses of the authors' pages and files.</summary>
internal static class AuthoringRoutes
{
    /// <summary>Not below the questionnaires, where the word would be taken for an id.</summary>
    public const string New = "/new-questionnaire";

    /// <summary>The blocks that questionnaires share. Not below the questionnaires either.</summary>
    public const string Blocks = "/shared-blocks";

    /// <summary>The parameter that names a translation by its language, in two letters.</summary>
    public const string LanguageParameter = "language";

    public static string Questionnaire(string id) => $"{ShellRoutes.Questionnaires}/{id}";

    /// <summary>The editor of the original, or of its translation to a language.</summary>
    public static string Edit(string id, Language? translation = null) => $"{Questionnaire(id)}/edit{Query(translation)}";

    /// <summary>The editor with another text in it, to be looked at and saved or left.</summary>
    public static string EditFrom(string id, TextReference text, Language? translation = null) => $"{Questionnaire(id)}/edit?from={text}{More(translation)}";

    /// <summary>The editor, saying that it has saved.</summary>
    public static string Saved(string id, Language? translation) => $"{Questionnaire(id)}/edit?saved=true{More(translation)}";

    public static string Check(string id) => $"{Questionnaire(id)}/check";

    public static string Publish(string id) => $"{Questionnaire(id)}/publish";

    public static string DraftFile(string id, Language? translation = null) => $"{Questionnaire(id)}/draft/file{Query(translation)}";

    /// <summary>To fill in, in Word.</summary>
    public static string DraftForm(string id, Language? translation = null) => $"{Questionnaire(id)}/draft/form{Query(translation)}";

    /// <summary>The same, to print or mail; where the site makes PDF files.</summary>
    public static string DraftPdf(string id, Language? translation = null) => $"{Questionnaire(id)}/draft/form{PdfPrinter.Extension}{Query(translation)}";

    public static string Version(string id, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Questionnaire(id)}/versions/{number}");

    public static string VersionFile(string id, int number, Language? translation = null) => $"{Version(id, number)}/file{Query(translation)}";

    public static string VersionForm(string id, int number, Language? translation = null) => $"{Version(id, number)}/form{Query(translation)}";

    /// <summary>All files of a version in one archive, named so that the tool reads them.</summary>
    public static string VersionFiles(string id, int number) => $"{Version(id, number)}/files.zip";

    /// <param name="path">From the folder of the catalogue.</param>
    public static string Block(string path) => $"{Blocks}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    public static string VersionPdf(string id, int number, Language? translation = null) => $"{Version(id, number)}/form{PdfPrinter.Extension}{Query(translation)}";

    public static string Compare(string id, TextReference from, TextReference to, Language? translation = null) =>
        $"{Questionnaire(id)}/compare?from={from}&to={to}{More(translation)}";

    private static string Query(Language? translation) => translation is { } language ? $"?{LanguageParameter}={language.Code()}" : "";

    private static string More(Language? translation) => translation is { } language ? $"&{LanguageParameter}={language.Code()}" : "";
}
