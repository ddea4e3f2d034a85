namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>A comment that a post brought and that could not be made.</summary>
/// <param name="Problem">What is wrong with it; null when it is only to be sent again.</param>
public sealed record CommentDraft(string Text, string? Problem);
