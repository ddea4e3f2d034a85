using System.Text.RegularExpressions;
using Markdig.Syntax;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Blocks;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Front;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Mending;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Walks the blocks of a file from top to bottom: headings open sections and questions, the rest goes into what is open.</summary>
internal sealed partial class QuestionnaireReader
{
    /// <summary>The most questions of a questionnaire.</summary>
    public const int MaxQuestions = 1_000;

    private static readonly LocalText TheTitle = new("Titeln", "The title");
    private static readonly LocalText TheSection = new("Avsnittet", "The section");
    private static readonly LocalText TheQuestion = new("Frågan", "The question");
    private static readonly LocalText TheQuestions = new("frågor", "questions");

    private readonly ReadingContext _context;
    private readonly IdReader _ids;
    private readonly QuestionBodyReader _body;
    private readonly List<ProseBlock> _introduction = [];
    private readonly List<SectionDraft> _sections = [];
    private string? _title;
    private readonly BlockIntake _intake;
    private string _owner = "";
    private int _questions;

    /// <summary>Whether it has been said that only a heading can follow a block; null where none stands above.</summary>
    private bool? _isAfterBlock;

    public QuestionnaireReader(ReadingContext context)
    {
        _context = context;
        _ids = new IdReader(_context);
        _body = new QuestionBodyReader(_context, _ids);
        _intake = new BlockIntake(_context, _ids);
    }

    public Questionnaire Read()
    {
        var front = new FrontBlockReader(_context);
        var header = front.Read();
        _context.Source = new LineMender(_context).Mend(front.EndLine);
        foreach (var block in MarkdownBody.Parse(_context, front.EndLine))
        {
            if (block is HeadingBlock heading)
            {
                ReadHeading(heading);
            }
            else if (block is ParagraphBlock paragraph && SharedLine.Find(paragraph, _context) is { } line)
            {
                TakeIn(line, paragraph.Span.Start);
            }
            else if (_isAfterBlock is { } isSaid)
            {
                ReadAfterBlock(block.Span.Start, isSaid);
            }
            else if (_body.Read(block, OpenProse(), _sections.LastOrDefault()) is { } kind)
            {
                _context.Note(kind, _owner, block.Span.Start);
            }
        }

        EndQuestion(_context.Source.Text.Length);
        if (_questions == 0 && !_context.LacksBlock)
        {
            _context.Report(QuestionnaireDiagnostics.NoQuestions, 0);
        }

        var title = front.CompleteTitle(_title);
        var titled = header with { Title = title, ShortTitle = header.ShortTitle.Length > 0 ? header.ShortTitle : title };
        _context.Places = new Places(_context.Source, front.Places, _ids.Places, _sections);
        _context.Drafts = _sections;
        return new QuestionnaireAssembler(_context, _sections).Assemble(titled, new Prose(_introduction.ToValueList()));
    }

    private void ReadHeading(HeadingBlock heading)
    {
        var start = heading.Span.Start;
        EndQuestion(start);
        _isAfterBlock = null;
        var label = Labels.Read(_context.Inlines.Read(heading.Inline), start, _context);
        switch (heading.Level)
        {
            case 1:
                ReadTitle(label, start);
                _context.Note(BlockKind.Title, _owner, start);
                break;
            case 2:
                OpenSection(label, start);
                break;
            case 3:
                OpenQuestion(label, start);
                break;
            default:
                _context.ReportPossibleField(QuestionnaireDiagnostics.HeadingTooDeep, start, SwedishNumber.Format(heading.Level));
                OpenQuestion(label, start);
                break;
        }
    }

    private void EndQuestion(int end)
    {
        _body.EndQuestion(end);
        _context.LeaveQuestion();
    }

    private void ReadTitle(LabelText label, int start)
    {
        if (_title is not null || _sections.Count > 0 || _introduction.Count > 0)
        {
            _context.Report(QuestionnaireDiagnostics.MisplacedTitle, start);
            return;
        }

        if (label.Text.Length == 0)
        {
            _context.Report(QuestionnaireDiagnostics.NoText, start, TheTitle);
        }

        _ids.ReportStrayBraces(label);
        _title = label.Text;
    }

    private void OpenSection(LabelText label, int start)
    {
        if (_context.IsBlock)
        {
            _context.Report(SharingDiagnostics.SectionInBlock, start);
        }

        var id = _ids.TakeWithText(label, TheSection, IdScopes.Questionnaire);
        _sections.Add(new SectionDraft(id, label.Text));
        _owner = id.Value;
        _context.Note(BlockKind.Section, _owner, start);
    }

    private void OpenQuestion(LabelText label, int start)
    {
        BeginSection();
        Count(1, label.Start);
        var id = _ids.TakeWithText(label, TheQuestion, IdScopes.Questionnaire);
        var length = LeadingNumber().LengthIn(label.Text);
        // After the number stand its mark and a blank.
        var question = new QuestionDraft(id, length > 0 ? label.Text[..(length - 2)] : null, label.Text[length..], label.Start);
        if (_questions <= MaxQuestions)
        {
            _sections[^1].Questions.Add(question);
        }

        _context.Question = id.Value;
        _owner = id.Value;
        _context.Note(BlockKind.Question, _owner, start);
        _body.BeginQuestion(question, start);
    }

    /// <summary>Questions before the first heading of a section stand in one of their own.</summary>
    private void BeginSection()
    {
        if (_sections.Count == 0)
        {
            _sections.Add(new SectionDraft(null, null));
        }
    }

    private void Count(int questions, int offset)
    {
        var isTold = _questions > MaxQuestions;
        _questions += questions;
        if (_questions > MaxQuestions && !isTold)
        {
            _context.Report(QuestionnaireDiagnostics.TooMany, offset, TheQuestions, SwedishNumber.Format(MaxQuestions));
        }
    }

    private void TakeIn(SharedLine line, int start)
    {
        EndQuestion(start);
        BeginSection();
        _isAfterBlock = false;
        _owner = line.Address is { } address ? SharedPath.TryNormalise(address.Text) ?? address.Text : "";
        _context.Note(BlockKind.Shared, _owner, start);
        Count(_intake.Take(line, _sections[^1]), start);
    }

    private void ReadAfterBlock(int start, bool isSaid)
    {
        if (!isSaid)
        {
            _context.Report(SharingDiagnostics.AfterBlock, start);
        }

        _isAfterBlock = true;
    }

    /// <summary>Where prose outside of questions goes: the introduction of the file or of the open section.</summary>
    private List<ProseBlock> OpenProse() => _sections.Count == 0 ? _introduction : _sections[^1].Introduction;

    [GeneratedRegex(@"^[0-9]{1,3}( ?[a-z])?[.)] ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex LeadingNumber();
}
