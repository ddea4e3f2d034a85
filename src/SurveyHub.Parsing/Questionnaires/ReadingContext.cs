using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>What every reader of a questionnaire shares beside its text and mistakes: the question that is being read, and what has been so far.</summary>
internal sealed class ReadingContext(SourceText source, SharedFiles shared) : MarkdownContext(source)
{
    /// <summary>The most fields of a questionnaire, cells counted.</summary>
    public const int MaxFields = 10_000;

    /// <summary>The most calculations of one question: each may be of as many numbers as its table has rows.</summary>
    public const int MaxCalculations = 50;

    private static readonly LocalText TheCalculations = new("uträkningar i en fråga", "calculations in a question");
    private static readonly LocalText TheFields = new("svarsfält", "fields");

    private readonly List<TextPosition> _possibleFields = [];
    private int _fields;
    private int _calculations;
    private bool _hasFieldOutside;

    /// <summary>What has been read so far, and where.</summary>
    public List<SourceBlock> Blocks { get; } = [];

    /// <summary>Where what a translation can disagree about stands; null until all has been read.</summary>
    public Places? Places { get; set; }

    /// <summary>The sections as they were read; empty until all has been.</summary>
    public IReadOnlyList<SectionDraft> Drafts { get; set; } = [];

    /// <summary>What blocks are taken from.</summary>
    public SharedFiles Shared { get; } = shared;

    /// <summary>The file is itself a block.</summary>
    public bool IsBlock { get; set; }

    /// <summary>The file is a translation: that a row repeats may be said in the original alone.</summary>
    public bool IsTranslation { get; set; }

    /// <summary>The paths of the blocks that the file takes in, also of those that do not exist.</summary>
    public List<string> NamedBlocks { get; } = [];

    /// <summary>The blocks whose questions stand in it.</summary>
    public List<TakenBlock> Taken { get; } = [];

    /// <summary>A block, or a question of it, could not be taken in, which has been reported: what is named may stand there.</summary>
    public bool LacksBlock { get; set; }

    /// <summary>The id of the question being read, named in its mistakes.</summary>
    public string? Question { get; set; }

    protected override string? Subject => Question;

    public override DiagnosticDescriptor Unsupported => QuestionnaireDiagnostics.UnsupportedBlock;

    /// <summary>
    /// Reports something that may have been meant as a field: a second message that the question has none would only repeat it.
    /// </summary>
    public override void ReportPossibleField(DiagnosticDescriptor descriptor, int offset, params ReadOnlySpan<LocalText> arguments)
    {
        _possibleFields.Add(Source.PositionAt(offset));
        Report(descriptor, offset, arguments);
    }

    /// <summary>Notes what the lines from an offset on are.</summary>
    public void Note(BlockKind kind, string owner, int offset, string? name = null) =>
        Blocks.Add(new SourceBlock(kind, owner, name, Source.PositionAt(offset).Line - 1));

    /// <summary>Reports something that only a question can hold; once until the next heading, whose lack of a # it mostly is.</summary>
    public void ReportOutsideQuestion(int offset)
    {
        if (!_hasFieldOutside)
        {
            Report(QuestionnaireDiagnostics.FieldOutsideQuestion, offset);
        }

        _hasFieldOutside = true;
    }

    /// <summary>Called at every heading.</summary>
    public void LeaveQuestion() => (Question, _hasFieldOutside, _calculations) = (null, false, 0);

    /// <summary>Counts calculations of the question; false when they are too many to read, which is reported once.</summary>
    public bool HasRoomForCalculation(int offset)
    {
        _calculations++;
        if (_calculations == MaxCalculations + 1)
        {
            Report(QuestionnaireDiagnostics.TooMany, offset, TheCalculations, SwedishNumber.Format(MaxCalculations));
        }

        return _calculations <= MaxCalculations;
    }

    /// <summary>Counts fields; false when they are too many to read, which is reported once.</summary>
    public bool HasRoomForFields(int count, int offset)
    {
        var wasFull = _fields > MaxFields;
        _fields = Math.Min(_fields + count, MaxFields + 1);
        if (_fields > MaxFields && !wasFull)
        {
            Report(QuestionnaireDiagnostics.TooMany, offset, TheFields, SwedishNumber.Format(MaxFields));
        }

        return _fields <= MaxFields;
    }

    /// <summary>Whether something that may have been meant as a field was reported between two places.</summary>
    public bool MayHaveFieldBetween(int start, int end)
    {
        var (first, last) = (Source.PositionAt(start), Source.PositionAt(end));
        return _possibleFields.Exists(position => position >= first && position < last);
    }
}
