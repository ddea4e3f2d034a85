using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires.Blocks;

/// <summary>Where in a file something was read. It reaches to the line before the next one, empty lines at its end aside.</summary>
/// <param name="Owner">The id of the question or section it stands in; empty before the first of them.</param>
/// <param name="Name">Of a setting; null for the rest.</param>
/// <param name="FirstLine">Counted from zero.</param>
internal sealed record SourceBlock(BlockKind Kind, string Owner, string? Name, int FirstLine);

/// <summary>A file as it was read.</summary>
/// <param name="Text">Without characters that have no width; its lines are those of the file.</param>
/// <param name="Blocks">In the order of the file.</param>
/// <param name="Places">Null where nothing could be read.</param>
internal sealed record ReadFile(ParsedQuestionnaire Parsed, SourceText Text, IReadOnlyList<SourceBlock> Blocks, Places? Places);
