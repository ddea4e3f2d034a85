using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Features.Authoring.Comparing;
using SurveyHub.Web.Features.Authoring.Drafts;
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

        group.MapGet("/draft/file", (string id, FindText texts, CancellationToken stop) =>
            DownloadAsync(texts, id, TextReference.Working, $"{id}.md", stop));
        group.MapGet("/versions/{number:int}/file", (string id, int number, FindText texts, CancellationToken stop) =>
            DownloadAsync(texts, id, TextReference.Version(number), string.Create(CultureInfo.InvariantCulture, $"{id}-v{number}.md"), stop));

        // Writes nothing. A post, because the text is too long for an address. An IResult, since what binds endpoints when it is compiled does
        // not see Razor's classes.
        group.MapPost("/check", IResult (string id, [FromForm(Name = EditQuestionnairePage.TextName)] string? text) =>
            new RazorComponentResult<CheckedText>(new { QuestionnaireId = id, Text = ContentHash.Normalise(text ?? "") }));
    }

    /// <summary>The very bytes that the content hash is taken of.</summary>
    private static async Task<IResult> DownloadAsync(
        FindText texts, string id, TextReference reference, string fileName, CancellationToken cancellationToken) =>
        await texts.ExecuteAsync(id, reference, cancellationToken) is { } text
            ? Results.File(Encoding.UTF8.GetBytes(text), ContentType, fileName)
            : Results.NotFound();
}
