using System.Globalization;
using Microsoft.AspNetCore.Mvc;
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
        group.MapGet("/draft/form", DraftAsync);
        group.MapGet("/versions/{number:int}/form", async (
            string id, int number, [FromQuery(Name = AuthoringRoutes.LanguageParameter)] string? language, VersionForms forms, CancellationToken stop) =>
            await forms.FindAsync(id, number, LanguageExtensions.FromCode(language), stop) is { } form
                ? form.ToResult(string.Create(CultureInfo.InvariantCulture, $"-v{number}{Suffix(language)}"))
                : Results.NotFound());
    }

    private static async Task<IResult> DraftAsync(
        string id, [FromQuery(Name = AuthoringRoutes.LanguageParameter)] string? language, WorkingTexts texts, CancellationToken stop)
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
        return WordForm.Of(questionnaire, identity, FormFacts.Of(questionnaire.Header)).ToResult(words.Choose("-utkast", "-draft") + Suffix(language));
    }

    private static string Suffix(string? language) => LanguageExtensions.FromCode(language) is { } known ? $"-{known.Code()}" : "";
}
