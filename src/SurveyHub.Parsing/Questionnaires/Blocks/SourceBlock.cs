using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Sharing;
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
internal sealed record ReadFile(ParsedQuestionnaire Parsed, SourceText Text, IReadOnlyList<SourceBlock> Blocks, Places? Places)
{
    /// <summary>The sections as they were written.</summary>
    public IReadOnlyList<SectionDraft> Drafts { get; init; } = [];

    /// <summary>The blocks that it takes in.</summary>
    public IReadOnlyList<TakenBlock> Taken { get; init; } = [];

    /// <summary>The paths of all blocks that it takes in, also of those that could not be found.</summary>
    public IReadOnlyList<string> NamedBlocks { get; init; } = [];

    /// <summary>Where the heading of a question stands.</summary>
    public TextPosition PlaceOf(Identifier question) => Places?.Find(new TranslationPlace(TranslationPart.Heading, question.Value, question)) ?? TextPosition.Start;
}
