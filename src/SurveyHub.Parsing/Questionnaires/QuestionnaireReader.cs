using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Walks the blocks of a file from top to bottom: headings open sections and questions, the rest goes into what is open.</summary>
internal sealed partial class QuestionnaireReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
        .Build();

    private static readonly LocalText TheSection = new("Avsnittet", "The section");
    private static readonly LocalText TheQuestion = new("Frågan", "The question");

    private readonly ReadingContext _context;
    private readonly IdReader _ids;
    private readonly QuestionBodyReader _body;
    private readonly List<ProseBlock> _introduction = [];
    private readonly List<SectionDraft> _sections = [];
    private string? _title;

    public QuestionnaireReader(SourceText source)
    {
        _context = new ReadingContext(source);
        _ids = new IdReader(_context);
        _body = new QuestionBodyReader(_context, _ids);
    }

    public ParsedQuestionnaire Read()
    {
        var front = new FrontBlockReader(_context);
        var header = front.Read();
        foreach (var block in ParseMarkdown(front.EndLine))
        {
            if (block is HeadingBlock heading)
            {
                ReadHeading(heading);
            }
            else
            {
                _body.Read(block, OpenProse());
            }
        }

        _body.EndQuestion();
        _context.Question = null;
        if (_sections.All(section => section.Questions.Count == 0))
        {
            _context.Report(QuestionnaireDiagnostics.NoQuestions, 0);
        }

        if (_title is null && header.ShortTitle.Length == 0)
        {
            _context.Report(QuestionnaireDiagnostics.MissingSetting, 0, _context.Language.Choose("titel", "title"));
        }

        var titled = header with { Title = _title ?? header.ShortTitle, ShortTitle = header.ShortTitle.Length > 0 ? header.ShortTitle : _title ?? "" };
        var questionnaire = new QuestionnaireAssembler(_context, _sections).Assemble(titled, new Prose(_introduction.ToValueList()));
        return new ParsedQuestionnaire(questionnaire, _context.Diagnostics.ToSorted());
    }

    /// <summary>The document without its front block, whose characters are blanked so that offsets stay true.</summary>
    private IEnumerable<Block> ParseMarkdown(int endLine)
    {
        var source = _context.Source;
        var bodyStart = endLine < source.LineCount ? source.LineStart(endLine) : source.Text.Length;
        var blank = new string([.. source.Text.Take(bodyStart).Select(c => c == '\n' ? '\n' : ' ')]);
        try
        {
            return Markdown.Parse(string.Concat(blank, source.Text.AsSpan(bodyStart)), Pipeline).Where(b => b is not LinkReferenceDefinitionGroup);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against nesting deeper than any person writes.
            _context.Report(QuestionnaireDiagnostics.TooComplicated, bodyStart);
            return [];
        }
    }

    private void ReadHeading(HeadingBlock heading)
    {
        if (heading.IsSetext)
        {
            _context.Report(QuestionnaireDiagnostics.UnderlinedHeading, heading.Span.Start);
            return;
        }

        var pieces = InlineReader.Read(heading.Inline, _context);
        var label = new LabelText(pieces, heading.Span.Start);
        if (label.Text.Length == 0)
        {
            _context.Report(QuestionnaireDiagnostics.EmptyHeading, heading.Span.Start);
        }

        switch (heading.Level)
        {
            case 1:
                ReadTitle(label, heading);
                break;
            case 2:
                _body.EndQuestion();
                _context.Question = null;
                _sections.Add(new SectionDraft(_ids.Take(label, TheSection, ""), label.Text));
                break;
            case 3:
                OpenQuestion(label);
                break;
            default:
                _context.Report(QuestionnaireDiagnostics.HeadingTooDeep, heading.Span.Start, SwedishNumber.Format(heading.Level));
                break;
        }
    }

    private void ReadTitle(LabelText label, HeadingBlock heading)
    {
        if (_title is not null || _sections.Count > 0 || _introduction.Count > 0)
        {
            _context.Report(QuestionnaireDiagnostics.MisplacedTitle, heading.Span.Start);
            return;
        }

        _ids.ReportStrayBraces(label);
        _title = label.Text;
    }

    private void OpenQuestion(LabelText label)
    {
        _body.EndQuestion();
        _context.Question = null;
        if (_sections.Count == 0)
        {
            _sections.Add(new SectionDraft(null, null));
        }

        var id = _ids.Take(label, TheQuestion, "");
        var number = LeadingNumber().Match(label.Text);
        var text = number.Success ? label.Text[number.Length..] : label.Text;
        var question = new QuestionDraft(id, number.Success ? number.Groups["number"].Value : null, text, label.Start);
        _sections[^1].Questions.Add(question);
        _context.Question = id.Value;
        _body.BeginQuestion(question);
    }

    /// <summary>Where prose outside of questions goes: the introduction of the file or of the open section.</summary>
    private List<ProseBlock> OpenProse() => _sections.Count == 0 ? _introduction : _sections[^1].Introduction;

    [GeneratedRegex(@"^(?<number>\d{1,3}( ?[a-z])?)[.)] ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeadingNumber();
}
