using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering.Endpoints;

/// <summary>
/// Notes in which language a person wants the questions, where they are translated, and the words around them, for this link and every later one of the
/// same right. From the form the whole form comes with it, and is saved, since it is drawn anew.
/// </summary>
internal sealed class ChooseLanguage(IDbContextFactory<AppDbContext> contexts, PublishedQuestionnaires questionnaires, SaveForm save)
{
    public async Task<IResult> ExecuteAsync(LinkVisit visit, HttpRequest request, CancellationToken cancellationToken)
    {
        if (await FormLimits.ReadAsync(request, visit.Questionnaire, cancellationToken) is not { } form)
        {
            return LinkDoor.Notice(StatusCodes.Status413PayloadTooLarge, SubmittingTexts.FormTooLarge, SubmittingTexts.FormTooLargeHelp);
        }

        var chosen = form[FormNames.Language].ToString().StartsWith("en", StringComparison.Ordinal) ? Language.English : Language.Swedish;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            var right = await db.AccessRights.SingleAsync(r => r.Id == visit.Link.Holder.Right, cancellationToken);
            right.Speak(chosen);
            await db.SaveChangesAsync(cancellationToken);
        }

        var speaking = visit with
        {
            Link = visit.Link with { Holder = visit.Link.Holder with { Language = chosen } },
            Plain = await questionnaires.GetAsync(visit.Link.Version, chosen, cancellationToken),
        };
        return form.ContainsKey(FormNames.Seal) ? await save.ExecuteAsync(speaking, request, cancellationToken)
            : new SeeOther(visit.Address + (form[FormNames.Back] == LinkRoutes.Part ? LinkRoutes.Part : ""));
    }
}
