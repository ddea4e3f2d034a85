using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports;

/// <summary>
/// A report before it has a file format: a cover and blocks in reading order. Every figure and every list in it is derived already;
/// a writer only sets it. The same document gives the same bytes.
/// </summary>
/// <param name="Language">Of all its text.</param>
/// <param name="Blocks">In reading order; captions are numbered already.</param>
/// <param name="Date">The time the answers stand for, used as the file's own time; null when not known.</param>
/// <param name="Publisher">The organisation behind it, or null.</param>
public sealed record ReportDocument(
    Language Language, ReportCover Cover, DateTimeOffset? Date, ValueList<ReportBlock> Blocks, string? Publisher = null)
{
    /// <summary>For a form to fill in: what it is a form of. Null for everything else.</summary>
    public FormIdentity? Form { get; init; }

    /// <summary>What is at the foot of the page where it is referred to, or after the report where there are no pages; in the order of their marks.</summary>
    public ValueList<ParagraphBlock> Footnotes { get; init; } = ValueList<ParagraphBlock>.Empty;

    /// <summary>
    /// What decided over more of it than one piece: a section, a list, a table. Their words are "ja" or "nej"; when they become others, the document as a whole has
    /// to become another, which nobody can do who only changes pieces.
    /// </summary>
    public ValueList<DerivedRun> Conditions { get; init; } = ValueList<DerivedRun>.Empty;

    /// <summary>What of it can be brought up to date when it has been edited; null for what is never edited.</summary>
    public ReportIdentity? Identity { get; init; }
}

/// <summary>Which report a document is, for whoever brings it up to date.</summary>
/// <param name="Id">Of the report: no other report of the office is called so.</param>
/// <param name="Version">Grows with every change of the answers behind it.</param>
public sealed record ReportIdentity(string Id, long Version)
{
    /// <summary>The name of the wave that the answers are of; null when it is not known.</summary>
    public string? Wave { get; init; }
}

/// <param name="Details">Lines under the title, such as date and base.</param>
/// <param name="HasOwnPage">Or else the text follows below, as in a short document.</param>
public sealed record ReportCover(string Title, string Subtitle, ValueList<string> Details, bool HasOwnPage = true)
{
    /// <summary>A last detail that is derived, so that it can be brought up to date; empty for none.</summary>
    public ValueList<ReportRun> Base { get; init; } = ValueList<ReportRun>.Empty;
}

/// <summary>One block of a report. A closed family: a writer handles every member.</summary>
public abstract record ReportBlock
{
    private protected ReportBlock()
    {
    }
}

/// <param name="Level">1 for a chapter, 2 for a question, 3 within a question.</param>
/// <param name="Anchor">Unique in the report; letters, digits and hyphens.</param>
public sealed record HeadingBlock(int Level, string Text, string Anchor) : ReportBlock;

public enum CaptionedThing
{
    Table,
    Figure,
}

/// <summary>A list of the captions in the report, with pages.</summary>
public sealed record CaptionListBlock(string Title, CaptionedThing Listed) : ReportBlock;

/// <summary>What follows stands on pages turned on their side, or upright again. A form without pages has no use for it.</summary>
public sealed record TurnPageBlock(bool IsLandscape) : ReportBlock;

/// <summary>The list of contents: every heading of level 1 and 2 that follows, in full, so that no program has to build it.</summary>
public sealed record ContentsBlock(string Title) : ReportBlock
{
    /// <summary>The last level that it lists, 1 or 2.</summary>
    public int Deepest { get; init; } = 2;
}

public enum ParagraphStyle
{
    Body,

    /// <summary>The line that says how many answered.</summary>
    Base,

    /// <summary>Words of a respondent.</summary>
    Quote,

    /// <summary>Who the following words come from.</summary>
    QuoteSource,

    /// <summary>Instructions and remarks in smaller type.</summary>
    Small,
}

public sealed record ParagraphBlock(ParagraphStyle Style, ValueList<ReportRun> Runs) : ReportBlock
{
    /// <summary>All of it is one derived run, which other answers may leave without a word: then there is no paragraph to be seen.</summary>
    public bool IsPiece { get; init; }

    public static ParagraphBlock Of(ParagraphStyle style, string text) => new(style, [new ProseRun(text)]);

    public static ParagraphBlock Of(ParagraphStyle style, ValueList<ProseRun> words) => new(style, [.. words.Select(ReportRun.FromProseRun)]);

    public string Text => string.Concat(Runs.Select(run => run.Text));
}

public sealed record ListBlock(bool Ordered, ValueList<ParagraphBlock> Items) : ReportBlock;

/// <summary>Forces what follows to a new page.</summary>
public sealed record PageBreakBlock : ReportBlock;

/// <summary>A table with a numbered caption above and notes below.</summary>
/// <param name="Number">Counted from one through the report; null for a table of the appendix, which has no caption.</param>
/// <param name="Caption">Without "Tabell 3."; empty when there is no number.</param>
/// <param name="Columns">The header row, repeated on every page.</param>
/// <param name="Rows">Each with as many cells as there are columns. The first cell heads its row.</param>
/// <param name="Notes">Under the table, in order: first those that marks in cells point to.</param>
public sealed record TableBlock(
    int? Number, string Caption, ValueList<ReportColumn> Columns, ValueList<ReportRow> Rows, ValueList<TableNote> Notes) : ReportBlock
{
    /// <summary>Unique in the report where something refers to it; null for a table that nothing can refer to.</summary>
    public string? Anchor { get; init; }

    /// <summary>What it is brought up to date by; null for one that a writer has filled in, or that is never edited.</summary>
    public DerivedMark? Mark { get; init; }

    /// <summary>Of the printed questionnaire: its rows have room for handwriting.</summary>
    public bool IsToFillIn { get; init; }

    /// <summary>Each row can be read by itself, with its headings beside its cells, where there is no room for columns.</summary>
    public bool IsOfRows { get; init; }
}

/// <param name="IsNumeric">Holds numbers, though single cells may say something in words.</param>
public sealed record ReportColumn(string Heading, bool IsNumeric)
{
    /// <inheritdoc cref="ReportCell.Runs"/>
    public ValueList<ReportRun> Runs { get; init; } = ValueList<ReportRun>.Empty;
}

/// <param name="IsTotal">A sum or mean below the organisations, set apart and bold.</param>
public sealed record ReportRow(ValueList<ReportCell> Cells, bool IsTotal = false)
{
    /// <summary>The same for the same row whatever is answered: the code of an organisation, the kind of a sum. Null in tables that are never brought up to date.</summary>
    public string? Key { get; init; }
}

/// <param name="Lines">What is shown, a line each; never empty, and a blank string where nothing is to be said.</param>
/// <param name="Number">The number behind it for a cell with a number format, at full precision; null for anything else.</param>
/// <param name="Decimals">How many decimals the number is shown with.</param>
/// <param name="NoteMarks">Marks of the notes that belong to it ("*", "**"), in order.</param>
/// <param name="IsMuted">Says that something is absent: not answered, missing.</param>
public sealed record ReportCell(
    ValueList<string> Lines, decimal? Number = null, int Decimals = 0, ValueList<string>? NoteMarks = null, bool IsMuted = false)
{
    /// <summary>In a table that a writer has filled in: what its only line is made of. Empty in all others.</summary>
    public ValueList<ReportRun> Runs { get; init; } = ValueList<ReportRun>.Empty;

    public static ReportCell Text(string text) => new([text]);

    public static ReportCell Of(ValueList<ReportRun> runs) => new([string.Concat(runs.Select(run => run.Text))]) { Runs = runs };

    public static ReportCell Of(decimal number, int decimals) => new([SwedishNumber.Format(number, decimals)], number, decimals);
}

/// <param name="Mark">"*", "**" … as in the cells, or null for a note on the whole table.</param>
public sealed record TableNote(string? Mark, ValueList<ReportRun> Runs)
{
    public TableNote(string? mark, string text)
        : this(mark, [new ProseRun(text)])
    {
    }

    public string Text => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>A horizontal bar for every organisation, with a numbered caption below.</summary>
/// <param name="Number">Counted from one through the report.</param>
/// <param name="ValueTitle">What the bars measure, on the axis.</param>
/// <param name="Bars">In the order they are read, top to bottom: of those with a value only, how many that is stands in the caption.</param>
/// <param name="Decimals">Of the labels at the bars.</param>
/// <param name="AlternativeText">What somebody who cannot see it needs to know, with a pointer to the table.</param>
public sealed record BarChartBlock(
    int Number, string Caption, string ValueTitle, ValueList<ChartBar> Bars, int Decimals, string AlternativeText) : ReportBlock
{
    /// <summary>What a bar stands for, as the head of a column: "Region". Null where nothing but a name can be said.</summary>
    public string? GroupTitle { get; init; }

    /// <inheritdoc cref="TableBlock.Anchor"/>
    public string? Anchor { get; init; }

    /// <inheritdoc cref="TableBlock.Mark"/>
    public DerivedMark? Mark { get; init; }

    /// <summary>Below the caption: what it rests on, and what its writer says of it.</summary>
    public ValueList<TableNote> Notes { get; init; } = ValueList<TableNote>.Empty;
}

public sealed record ChartBar(string Label, decimal Value);

/// <summary>Horizontal bars of several series, side by side or one after another, with a numbered caption below.</summary>
/// <param name="Number">Counted from one through the report.</param>
/// <param name="ValueTitle">What the bars measure, on the axis.</param>
/// <param name="Series">What each part of a bar, or each bar of a group, stands for: at least one name.</param>
/// <param name="Groups">In the order they are read, top to bottom.</param>
/// <param name="IsStacked">The parts of a group follow one another and make up a whole of 100 per cent.</param>
/// <param name="Decimals">Of the labels at the bars.</param>
/// <param name="AlternativeText">As of <see cref="BarChartBlock"/>.</param>
public sealed record SeriesChartBlock(
    int Number,
    string Caption,
    string ValueTitle,
    ValueList<string> Series,
    ValueList<ChartGroup> Groups,
    bool IsStacked,
    int Decimals,
    string AlternativeText) : ReportBlock
{
    /// <summary>What a group stands for, as the head of a column: "Region", "Svar". Null where nothing but a name can be said.</summary>
    public string? GroupTitle { get; init; }

    /// <inheritdoc cref="TableBlock.Anchor"/>
    public string? Anchor { get; init; }

    /// <inheritdoc cref="TableBlock.Mark"/>
    public DerivedMark? Mark { get; init; }

    /// <inheritdoc cref="BarChartBlock.Notes"/>
    public ValueList<TableNote> Notes { get; init; } = ValueList<TableNote>.Empty;
}

/// <param name="Values">One for each series; null where there is nothing to draw.</param>
public sealed record ChartGroup(string Label, ValueList<decimal?> Values);

/// <summary>A place to write in the printed questionnaire of the appendix.</summary>
/// <param name="Label">Before it, or empty when the question above says it all.</param>
/// <param name="Instruction">What may be written, in words.</param>
/// <param name="Lines">How tall, 1 to 6 lines.</param>
public sealed record BlankFieldBlock(string Label, string Instruction, int Lines) : ReportBlock;

/// <summary>The options of a choice in the printed questionnaire, each with a box to tick.</summary>
public sealed record BlankOptionsBlock(string Label, string Instruction, ValueList<string> Options) : ReportBlock;
