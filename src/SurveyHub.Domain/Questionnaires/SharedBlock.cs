namespace SurveyHub.Domain.Questionnaires;

/// <summary>Names the file that questions stand in when several questionnaires share them.</summary>
/// <param name="Path">From the folder of the questionnaire, with slashes.</param>
/// <param name="Title">What the questionnaire calls it where it takes it in.</param>
public sealed record SharedBlock(string Path, string Title);
