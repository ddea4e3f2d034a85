using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Features.Authoring.Comparing;
using SurveyHub.Web.Features.Authoring.Drafts;
using SurveyHub.Web.Features.Authoring.Sharing;
using SurveyHub.Web.Platform.SignIn;
using SurveyHub.Web.Shell;

namespace SurveyHub.Web.Features.Authoring;

/// <summary>Questionnaires as files, and the check that the editor asks for while somebody types.</summary>
internal static class QuestionnaireFiles
{
    private const string ContentType = "text/markdown; charset=utf-8";

    public static void MapQuestionnaireFiles(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup($"{ShellRoutes.Questionnaires}/{{id}}").RequireAuthorization(StaffPolicies.EditQuestionnaires);

        group.MapGet("/draft/file", (string id, [FromQuery(Name = AuthoringRoutes.LanguageParameter)] string? language, FindText texts, CancellationToken stop) =>
            DownloadAsync(texts, id, TextReference.Working, language, id, stop));
        group.MapGet("/versions/{number:int}/file", (
            string id, int number, [FromQuery(Name = AuthoringRoutes.LanguageParameter)] string? language, FindText texts, CancellationToken stop) =>
            DownloadAsync(texts, id, TextReference.Version(number), language, string.Create(CultureInfo.InvariantCulture, $"{id}-v{number}"), stop));

        group.MapGet("/versions/{number:int}/files.zip", async (string id, int number, PackVersion versions, CancellationToken stop) =>
            await versions.ExecuteAsync(id, number, stop) is { } archive
                ? Results.File(archive, "application/zip", string.Create(CultureInfo.InvariantCulture, $"{id}-v{number}.zip"))
                : Results.NotFound());

        // Writes nothing. A post, because the text is too long for an address. An IResult, since what binds endpoints when it is compiled does
        // not see Razor's classes.
        group.MapPost("/check", async Task<IResult> (
            string id,
            [FromForm(Name = EditQuestionnairePage.TextName)] string? text,
            [FromForm(Name = EditQuestionnairePage.LanguageName)] string? language,
            WorkingTexts texts,
            CancellationToken stop) => new RazorComponentResult<CheckedText>(new
            {
                QuestionnaireId = id,
                Text = ContentHash.Normalise(text ?? ""),
                Translation = LanguageExtensions.FromCode(language),
                Original = LanguageExtensions.FromCode(language) is null ? null : (await texts.FindAsync(id, stop))?.Text,
            }));
    }

    /// <summary>The very bytes that the content hash is taken of.</summary>
    private static async Task<IResult> DownloadAsync(
        FindText texts, string id, TextReference reference, string? language, string name, CancellationToken cancellationToken)
    {
        var translation = LanguageExtensions.FromCode(language);
        return await texts.ExecuteAsync(id, reference, translation, cancellationToken) is { } text
            ? Results.File(Encoding.UTF8.GetBytes(text), ContentType, translation is { } known ? $"{name}.{known.Code()}.md" : $"{name}.md")
            : Results.NotFound();
    }
}
