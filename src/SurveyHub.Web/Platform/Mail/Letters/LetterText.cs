using SurveyHub.Domain;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>A letter in words, still without markup, so that its HTML and its plain text cannot say different things.</summary>
internal sealed record LetterText(string Subject, ValueList<LetterBlock> Blocks);

/// <summary>One block of a letter. A closed family: both renderers handle every member.</summary>
internal abstract record LetterBlock;

internal sealed record Paragraph(string Text) : LetterBlock;

/// <summary>Something to be seen before the rest.</summary>
internal sealed record Notice(string Text) : LetterBlock;

/// <summary>What a person wrote, in their own words and line by line.</summary>
internal sealed record Quote(string Text) : LetterBlock;

/// <summary>Things named one below the other.</summary>
internal sealed record Lines(ValueList<string> Items) : LetterBlock;

/// <summary>Labels with what they stand for, below each other.</summary>
internal sealed record FactTable(ValueList<LetterFact> Facts) : LetterBlock;

internal sealed record LetterFact(string Label, string Value);

/// <summary>The personal link, written out once, with what it is.</summary>
internal sealed record LinkBox(string Heading, Uri Link, string Explanation) : LetterBlock;

/// <param name="Name">Whoever the letter is from.</param>
internal sealed record Closing(string Name) : LetterBlock;

internal sealed record SmallPrint(string Text) : LetterBlock;
