using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Endpoints;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.News;

/// <summary>A field that others have changed, or about which somebody has to decide.</summary>
/// <param name="By">Who wrote what holds, and when; null when nothing does.</param>
/// <param name="Remark">What is said to somebody who is typing something else there.</param>
internal sealed record ChangedField(
    string Field, HeldField Held, string? By, string Remark, string? Problem, IReadOnlyList<string> ReadAs, FieldConflict? Conflict)
{
    public static ChangedField Of(LinkVisit visit, Field field)
    {
        var stored = visit.Stored(field.Path);
        return new ChangedField(
            field.Path.ToString(),
            HeldField.Of(visit, field),
            stored is null ? null : Authors.Short(visit, stored),
            TalkTexts.JustSaved.Format(visit.Language, SwedishWords.Capital(stored?.By ?? TalkTexts.Somebody.In(visit.Language))),
            visit.ProblemIn(field),
            AnswerWords.ReadAs(field, visit.Sheet.Find(field.Path), visit.Language),
            FieldConflicts.Of(visit, field));
    }
}

/// <summary>What an open page says when the enquiry gets another version.</summary>
/// <param name="Link">The words of the link that loads it.</param>
internal sealed record Renewal(string Text, string Link)
{
    public static Renewal In(Language language) => new(RenewalTexts.WhileOpen.In(language), RenewalTexts.Reload.In(language));
}

/// <summary>What others have done since a page was drawn or last heard of it, in the words it shows.</summary>
/// <param name="Stamp">To be sent the next time.</param>
/// <param name="Stop">Why nothing can be written any more, or null.</param>
/// <param name="Renewal">Another version of the enquiry is answered than the one that the page shows; told once, else null.</param>
/// <param name="Fields">With those whose conflicts are open, whether new or not: a conflict that is not there is settled.</param>
/// <param name="Questions">Those under which something else stands than before.</param>
internal sealed record NewsSince(
    string Stamp, string? Stop, Renewal? Renewal, FormProgress Progress, IReadOnlyList<ChangedField> Fields, IReadOnlyList<QuestionTalk> Questions)
{
    /// <param name="after">What the page knows; null when that cannot be told.</param>
    /// <param name="except">Fields of which the page is told otherwise.</param>
    public static NewsSince Of(LinkVisit visit, NewsStamp? after, IReadOnlyCollection<FieldPath>? except = null)
    {
        // Also of rows in which nothing stands any more: a page may show them.
        visit = visit.With(visit.Link.Answers.Keys);
        var now = NewsStamp.Of(visit);
        var known = after ?? NewsStamp.None;
        var isTalkNew = (now.Comments, now.Shares) != (known.Comments, known.Shares);
        return new NewsSince(
            now.ToString(),
            WhyStopped(visit),
            visit.IsEditable && known.IsOfAnotherVersion(now) ? Renewal.In(visit.Language) : null,
            FormProgress.Of(visit),
            [.. visit.Fields.Where(field => except?.Contains(field.Path) != true && IsNew(field)).Select(field => ChangedField.Of(visit, field))],
            [
                .. visit.Sections.SelectMany(section => section.Questions)
                    .Where(question => isTalkNew || QuestionTalk.Newest(visit, question)?.Sequence > known.Sequence)
                    .Select(question => QuestionTalk.Of(visit, question)),
            ]);

        bool IsNew(Field field) =>
            visit.Stored(field.Path)?.Sequence > known.Sequence || visit.Link.Talk.Conflicts.Any(conflict => conflict.Path == field.Path);
    }

    public IResult ToResult() => Results.Json(this, SavedFields.Json);

    /// <summary>Null as long as the page can be written in.</summary>
    private static string? WhyStopped(LinkVisit visit) => visit switch
    {
        { IsEditable: true } => null,
        { Link: { State: ResponseState.Submitted, Submission: { } handedIn } } => TalkTexts.HandedIn.Format(visit.Language, handedIn.Signature.Name),
        _ when visit.Link.Period.HasEnded(visit.Now) => TalkTexts.Ended.In(visit.Language),
        _ => AnsweringTexts.MayNotWrite.In(visit.Language),
    };
}
