using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Security;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <summary>The parts of a previewed mail that a page cannot hold: its HTML for the frame, and its files.</summary>
internal static class WaveMailEndpoints
{
    public static void MapWaveMails(this IEndpointRouteBuilder app)
    {
        var mail = app.MapGroup("/waves/{id:guid}/mails/{key}").RequireAuthorization(StaffPolicies.RunWaves);
        mail.MapGet("/html", async (Guid id, string key, WaveMails mails, CancellationToken stop) =>
            await mails.ReadAsync(new WaveId(id), key, stop) is { } found
                ? Results.Content(found.Html, "text/html; charset=utf-8")
                : Results.NotFound()).WithMetadata(MailFrame.Instance);
        mail.MapGet("/files/{name}", async (Guid id, string key, string name, WaveMails mails, CancellationToken stop) =>
            File(await mails.ReadAsync(new WaveId(id), key, stop), name));
    }

    private static IResult File(ComposedMail? mail, string name) =>
        mail?.Attachments.FirstOrDefault(file => file.FileName == name) is { } attachment
            ? Results.File(attachment.Content.ToArray(), attachment.MediaType, attachment.FileName)
            : Results.NotFound();
}
