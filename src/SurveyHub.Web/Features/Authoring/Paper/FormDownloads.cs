using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SurveyHub.Documents.Printing;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Authoring.Paper;

/// <summary>Forms to fill in, of drafts and of published versions, for those who write questionnaires.</summary>
internal static class FormDownloads
{
    public static void MapFormDownloads(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup($"{ShellRoutes.Questionnaires}/{{id}}").RequireAuthorization(StaffPolicies.EditQuestionnaires);
        Map(group, "", (form, suffix) => form.ToWordResult(suffix));
        Map(group, PdfPrinter.Extension, (form, suffix) => form.ToPdfResult(suffix));
    }

    private static void Map(RouteGroupBuilder group, string extension, Func<PaperForm, string, IResult> send)
    {
        group.MapGet($"/draft/form{extension}", (
            string id, [FromQuery(Name = AuthoringRoutes.LanguageParameter)] string? language, WorkingTexts texts, CancellationToken stop) =>
            DraftAsync(id, language, texts, send, stop));
        group.MapGet($"/versions/{{number:int}}/form{extension}", async (
            string id, int number, [FromQuery(Name = AuthoringRoutes.LanguageParameter)] string? language, VersionForms forms, CancellationToken stop) =>
            await forms.FindAsync(id, number, LanguageExtensions.FromCode(language), stop) is { } form
                ? send(form, string.Create(CultureInfo.InvariantCulture, $"-v{number}{Suffix(language)}"))
                : Results.NotFound());
    }

    private static async Task<IResult> DraftAsync(
        string id, string? language, WorkingTexts texts, Func<PaperForm, string, IResult> send, CancellationToken stop)
    {
        if (await texts.FindBundleAsync(id, stop) is not { } working)
        {
            return Results.NotFound();
        }

        var (parsed, chosen) = (working.Parse(), LanguageExtensions.FromCode(language));
        if (parsed.Original.HasErrors || parsed.Translations.Any(translation => translation.Language == chosen && translation.HasErrors))
        {
            // A form with questions missing would be believed. The editor says what is wrong.
            return Results.Redirect(AuthoringRoutes.Edit(id, parsed.Original.HasErrors ? null : chosen));
        }

        var questionnaire = parsed.Bundle.In(chosen);
        var words = questionnaire.Header.Language;
        var identity = new FormIdentity(id, words.Choose("Utkast", "Draft"), working.Hash);
        return send(PaperForm.Of(questionnaire, identity, FormFacts.Of(questionnaire.Header)), words.Choose("-utkast", "-draft") + Suffix(language));
    }

    private static string Suffix(string? language) => LanguageExtensions.FromCode(language) is { } known ? $"-{known.Code()}" : "";
}
