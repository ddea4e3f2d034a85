namespace SurveyHub.Parsing.Questionnaires.Blocks;

/// <summary>What some lines of a file are.</summary>
internal enum BlockKind
{
    Setting,
    Title,
    Section,
    Question,
    Prose,
    Field,

    /// <summary>The line that says whose options come, if there is one, and the list.</summary>
    Options,
    Table,
    Reported,
    Check,

    /// <summary>What the report calls the tables of a question.</summary>
    Caption,

    /// <summary>What a question or something in it was called before.</summary>
    EarlierName,

    /// <summary>For staff only.</summary>
    Note,

    /// <summary>The line that takes in a shared block; its owner is the path of that.</summary>
    Shared,

    /// <summary>When all that a heading opens is asked, or which rows of the table below.</summary>
    Condition,
}

/// <summary>Names a block of one questionnaire, the same before and after an edit.</summary>
/// <param name="Owner">The id of the question or section it stands in; empty before the first of them.</param>
/// <param name="Name">Tells blocks of one kind apart: a path, the name of a setting, or the place among those of its kind.</param>
internal readonly record struct BlockKey(string Owner, BlockKind Kind, string Name);

/// <summary>Lines of a file that say one thing, such as a setting, a heading, a paragraph, a field or a table.</summary>
/// <param name="Text">Without the line end of the last line.</param>
internal sealed record FileBlock(BlockKey Key, string Text);
