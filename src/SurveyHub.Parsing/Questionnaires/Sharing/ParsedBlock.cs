namespace SurveyHub.Parsing.Questionnaires.Sharing;

/// <summary>A block that a file takes in, with every mistake in it.</summary>
/// <param name="Path">From the folder of the questionnaire.</param>
public sealed record ParsedBlock(string Path, ParsedQuestionnaire Parsed);
