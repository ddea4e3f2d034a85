using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.History;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <summary>
/// Takes a file that the page's script sends as soon as it is chosen. It answers with how an answer names the file; the script puts that in the field, where
/// it is saved, kept and brought into conflict as any text is.
/// </summary>
internal sealed class UploadFile(AttachFile attach, SaveTicket tickets)
{
    /// <summary>Beside the file there is only the ticket.</summary>
    private const int MostText = 16 * 1024;
    private const int MostValues = 4;

    public async Task<IResult> ExecuteAsync(LinkVisit visit, string path, HttpRequest request, CancellationToken cancellationToken)
    {
        if (Writable(visit, path) is not { } field)
        {
            return Refused(StatusCodes.Status404NotFound, HistoryTexts.NoSuchField.In(visit.Language));
        }

        if (!MultipartForm.Is(request) || await MultipartForm.ReadAsync(request, MostText, MostValues, mostFiles: 1, cancellationToken) is not { } form)
        {
            return Refused(StatusCodes.Status413PayloadTooLarge, SubmittingTexts.FormTooLarge.In(visit.Language));
        }

        if (tickets.TryRead(visit.Token, form[FormNames.Ticket]) is null || !form.Received.TryGetValue(FieldNames.File(field.Path), out var chosen))
        {
            return Refused(StatusCodes.Status400BadRequest, SavingTexts.Outdated.In(visit.Language));
        }

        var (file, problem, mayTryAgain) = await attach.ExecuteAsync(visit, field, chosen, cancellationToken);
        return file is null
            ? Refused(mayTryAgain ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status422UnprocessableEntity, problem)
            : Results.Json(new { value = FileReader.Write(file.Hash!, file.Size ?? 0, file.Name) });
    }

    /// <summary>Null when there is no such field, it takes no file, or this person may not write in it.</summary>
    private static Field? Writable(LinkVisit visit, string path) =>
        FieldPath.TryParse(path, out var parsed) && visit.Link.Holder.MayWrite && visit.Link.Holder.Covers(parsed.Question)
            && visit.Questionnaire.FindAnswerable(parsed) is { Type: FileType } field ? field : null;

    private static IResult Refused(int status, string? problem) => Results.Json(new { problem }, statusCode: status);
}
