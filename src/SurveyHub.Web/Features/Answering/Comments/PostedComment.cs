using System.Security.Cryptography;
using System.Text;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Answering.People;

namespace SurveyHub.Web.Features.Answering.Comments;

/// <summary>A comment that a post brings.</summary>
internal sealed record PostedComment(QuestionCommentId Id, Identifier Question, string Text)
{
    /// <summary>What is wrong with it, or null.</summary>
    public string? Problem(Language language) => Text.Length <= QuestionComment.MaxLength ? null : TalkTexts.CommentTooLong.Format(
        language, SwedishNumber.Format(Text.Length), SwedishNumber.Format(QuestionComment.MaxLength));

    /// <summary>
    /// Every comment that stands in the form, in the order of the page: whichever button is pressed, what was typed is not lost.
    /// </summary>
    /// <param name="formId">Of the form as it was drawn, so that it can be sent twice.</param>
    public static IReadOnlyList<PostedComment> In(LinkVisit visit, IFormCollection form, Guid formId) =>
    [
        .. visit.Sections.SelectMany(section => section.Questions)
            .Select(question => (question.Id, Text: Plain(form[FormNames.NewComment(question.Id)])))
            .Where(typed => typed.Text.Length > 0)
            .Select(typed => new PostedComment(IdOf(formId, typed.Id, typed.Text), typed.Id, typed.Text)),
    ];

    /// <summary>Line breaks as one character, without blanks around, and without the null character, which PostgreSQL cannot store.</summary>
    public static string Plain(string? text) => (text ?? "").Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings("\n").Trim();

    private static QuestionCommentId IdOf(Guid form, Identifier question, string text)
    {
        var content = string.Join('\u001F', form.ToString("N"), question.Value, text);
        return QuestionCommentId.From(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16)));
    }
}
