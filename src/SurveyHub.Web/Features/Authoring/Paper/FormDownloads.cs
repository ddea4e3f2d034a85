using System.Globalization;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Features.Authoring.Comparing;
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
        group.MapGet("/versions/{number:int}/form", async (string id, int number, VersionForms forms, CancellationToken stop) =>
            await forms.FindAsync(id, number, stop) is { } form
                ? form.ToResult(string.Create(CultureInfo.InvariantCulture, $"-v{number}"))
                : Results.NotFound());
    }

    private static async Task<IResult> DraftAsync(string id, FindText texts, CancellationToken stop)
    {
        if (await texts.ExecuteAsync(id, TextReference.Working, stop) is not { } text)
        {
            return Results.NotFound();
        }

        var parsed = QuestionnaireFile.Parse(text);
        if (parsed.HasErrors)
        {
            // A form with questions missing would be believed. The editor says what is wrong.
            return Results.Redirect(AuthoringRoutes.Edit(id));
        }

        var header = parsed.Questionnaire.Header;
        var identity = new FormIdentity(id, header.Language.Choose("Utkast", "Draft"), ContentHash.Of(text));
        return WordForm.Of(parsed.Questionnaire, identity, FormFacts.Of(header)).ToResult(header.Language.Choose("-utkast", "-draft"));
    }
}
