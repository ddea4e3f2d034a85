using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Features.Answering.Comments;

/// <summary>What the buttons beside comments send as the form's action.</summary>
internal static class CommentActions
{
    private const string Adding = "comment:";
    private const string Removing = "uncomment:";
    private const char Separator = ' ';

    public static string Add(Identifier question) => Adding + question.Value;

    public static string Remove(QuestionCommentId comment, Identifier question) => $"{Removing}{comment.Value:D}{Separator}{question}";

    /// <summary>The question that is commented on; null when it is another action.</summary>
    public static Identifier? TryReadAdded(string? action) =>
        action?.StartsWith(Adding, StringComparison.Ordinal) == true && Identifier.TryParse(action[Adding.Length..], out var question) ? question : null;

    /// <summary>The comment that is taken back; null when it is another action.</summary>
    public static QuestionCommentId? TryReadRemoved(string? action) =>
        Guid.TryParseExact(Removed(action)?[0], "D", out var id) ? QuestionCommentId.From(id) : null;

    /// <summary>The question whose comments an action is about; null when it is another action.</summary>
    public static Identifier? TryReadQuestion(string? action) =>
        TryReadAdded(action) ?? (Identifier.TryParse(Removed(action)?[1], out var question) ? question : null);

    /// <summary>The comment and its question.</summary>
    private static string[]? Removed(string? action) =>
        action?.StartsWith(Removing, StringComparison.Ordinal) == true && action[Removing.Length..].Split(Separator) is { Length: 2 } parts ? parts : null;
}
