using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Comments;
using SurveyHub.Web.Features.Answering.Reading;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>A comment as it is read.</summary>
/// <param name="By">Who, and when.</param>
/// <param name="Remove">What the button that takes it back sends; null when it is somebody else's.</param>
public sealed record CommentView(string By, string Text, string? Remove);

/// <summary>What stands under a question about the people who answer it: on the page, and to its script.</summary>
/// <param name="Shared">Who has been asked to answer it; empty when nobody was in particular.</param>
/// <param name="Changed">Who answered last, and when; empty when nobody has.</param>
/// <param name="Count">Of the comments, as it stands beside their heading; empty for none.</param>
public sealed record QuestionTalk(string Question, string Shared, string Changed, string Count, IReadOnlyList<CommentView> Comments)
{
    public static QuestionTalk Of(LinkVisit visit, Question question)
    {
        var comments = visit.Link.Talk.Comments.Count == 0
            ? []
            : visit.Link.Talk.Comments.Where(comment => comment.Question == question.Id).Select(comment => View(visit, comment)).ToList();
        return new QuestionTalk(
            question.Id.Value,
            SharedWith(visit, question.Id),
            ChangedBy(visit, question),
            comments.Count == 0 ? "" : TalkTexts.CommentCount.Format(visit.Language, SwedishNumber.Format(comments.Count)),
            comments);
    }

    /// <summary>The newest answer in a question; null when it has none.</summary>
    public static StoredAnswer? Newest(LinkVisit visit, Question question)
    {
        StoredAnswer? newest = null;
        foreach (var field in question.Fields)
        {
            newest = visit.Stored(field.Path) is { } stored && !(stored.Sequence < newest?.Sequence) ? stored : newest;
        }

        return newest;
    }

    private static string ChangedBy(LinkVisit visit, Question question)
    {
        if (Newest(visit, question) is not { } newest)
        {
            return "";
        }

        var when = Moments.Recent(newest.At, visit.Now, visit.Language);
        return newest switch
        {
            _ when newest.Person == visit.Link.Holder.Person => TalkTexts.ChangedByYou.Format(visit.Language, when),
            { By: { } by } => TalkTexts.ChangedBy.Format(visit.Language, by, when),
            _ => TalkTexts.ChangedAt.Format(visit.Language, when),
        };
    }

    private static string SharedWith(LinkVisit visit, Identifier question) => visit.Link.Talk.Shares.Count == 0 ? "" : string.Join(
        " ", visit.Link.Talk.Shares.Where(share => share.Questions.Contains(question)).Select(share => $"{Share(visit, share)}."));

    private static string Share(LinkVisit visit, QuestionShare share)
    {
        var name = share.Name.Length > 0 ? share.Name : SwedishWords.Capital(TalkTexts.Somebody.In(visit.Language));
        return (share.Person == visit.Link.Holder.Person, share.WishedBy) switch
        {
            (true, { } day) => TalkTexts.YouAnswerBy.Format(visit.Language, visit.Language.DayAndMonth(day)),
            (true, null) => TalkTexts.YouAnswer.In(visit.Language),
            (false, { } day) => TalkTexts.AnswersBy.Format(visit.Language, name, visit.Language.DayAndMonth(day)),
            (false, null) => TalkTexts.Answers.Format(visit.Language, name),
        };
    }

    private static CommentView View(LinkVisit visit, SpokenComment comment)
    {
        var isOwn = comment.Person == visit.Link.Holder.Person;
        var by = isOwn ? TalkTexts.You : TalkTexts.Somebody;
        var who = TalkTexts.ByAndWhen.Format(
            visit.Language,
            SwedishWords.Capital(isOwn ? by.In(visit.Language) : comment.By ?? by.In(visit.Language)),
            Moments.Recent(comment.At, visit.Now, visit.Language));
        return new CommentView(who, comment.Text, isOwn ? CommentActions.Remove(comment.Id, comment.Question) : null);
    }
}
