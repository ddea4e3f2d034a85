using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses.Files;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Attachments;

/// <summary>A posted form in which each file that was taken in stands as the answer of its field, and each that was to be removed does not.</summary>
/// <param name="Problems">Why others were not taken. Those fields keep what they had, and all else is saved.</param>
internal sealed record FormAfterFiles(IFormCollection Form, IReadOnlyDictionary<FieldPath, string> Problems);

/// <summary>Takes in the files of a form that was posted without script.</summary>
internal sealed class ChosenFiles(AttachFile attach)
{
    public async Task<FormAfterFiles> TakeAsync(LinkVisit visit, Questionnaire questionnaire, IFormCollection form, CancellationToken cancellationToken)
    {
        var problems = new Dictionary<FieldPath, string>();
        var fields = questionnaire.Fields.Where(field => field.Type is FileType && visit.Link.Holder.MayWrite && visit.Link.Holder.Covers(field.Path.Question)).ToList();
        if (fields.Count == 0)
        {
            return new FormAfterFiles(form, problems);
        }

        var values = form.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var field in fields)
        {
            if (form is FormWithFiles { Received: var files } && files.TryGetValue(FieldNames.File(field.Path), out var chosen))
            {
                var (file, problem, _) = await attach.ExecuteAsync(visit, field, chosen, cancellationToken);
                if (file is not null)
                {
                    values[field.Path.ToString()] = FileReader.Write(file.Hash!, file.Size ?? 0, file.Name);
                }
                else
                {
                    problems[field.Path] = problem ?? "";
                }
            }
            else if (form[FieldNames.RemoveFile] == field.Path.ToString())
            {
                values[field.Path.ToString()] = "";
            }
        }

        return new FormAfterFiles(new FormCollection(values), problems);
    }
}
