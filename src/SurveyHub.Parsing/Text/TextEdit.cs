namespace SurveyHub.Parsing.Text;

/// <summary>Puts a text in the place of some characters; of none, it is an insertion.</summary>
internal readonly record struct TextEdit(int Offset, int Length, string Replacement);
