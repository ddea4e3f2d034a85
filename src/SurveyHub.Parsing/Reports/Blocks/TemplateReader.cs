using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SurveyHub.Domain;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Options;
using SurveyHub.Parsing.Reports.Holes;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Walks the blocks of a report file from top to bottom.</summary>
internal sealed partial class TemplateReader
{
    private const int MostLevels = 4;

    private static readonly LocalText TheHeading = new("Rubriken", "The heading");
    private static readonly LocalText Rule = new("En streckad linje", "A rule");
    private static readonly LocalText CodeBlock = new("Ett kodblock (```)", "A block of code (```)");
    private static readonly LocalText Quotation = new("Ett citat (>)", "A quotation (>)");
    private static readonly LocalText Other = new("Det här", "This");

    private readonly ReportContext _context;
    private readonly SubjectReader _subjects;
    private readonly TemplateDraft _draft;
    private readonly IdReader _ids;
    private readonly Footnotes _footnotes;
    private readonly ProseMarks _marks;
    private readonly RunReader _runs;
    private readonly InstructionReader _instructions;
    private readonly PartReader _parts;
    private readonly HandTableReader _tables;
    private readonly ReportLines _lines;
    private string? _title;
    private Block? _next;
    private TableCaption? _caption;

    public TemplateReader(ReportContext context)
    {
        _context = context;
        _subjects = new SubjectReader(context);
        var sets = new SetReader(context, _subjects);
        _draft = new TemplateDraft(context);
        _ids = new IdReader(context);
        _footnotes = new Footnotes(context);
        _marks = new ProseMarks(context, _subjects);
        _runs = new RunReader(new HoleReader(context, _subjects, sets), _marks, _footnotes);
        _instructions = new InstructionReader(context, _draft, _ids, _subjects, sets, _runs, _marks);
        _parts = new PartReader(context, _ids, _runs);
        _tables = new HandTableReader(context, _parts);
        _lines = new ReportLines(context);
    }

    public ReportTemplate Read()
    {
        var front = new ReportFrontReader(_context, _subjects);
        var header = front.Read();
        _context.Source = _lines.Mend(front.EndLine);
        var body = MarkdownBody.Parse(_context, front.EndLine).Where(block => block is not BlankLineBlock).ToList();
        foreach (var (index, block) in body.Index())
        {
            _next = index + 1 < body.Count ? body[index + 1] : null;
            Read(block);
        }

        var blocks = _draft.End();
        _footnotes.Check();
        CheckReferences();
        return new ReportTemplate(header with { Title = _title }, blocks) { Numbers = _context.Sources.Numbers };
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                ReadHeading(heading);
                break;
            case ParagraphBlock paragraph:
                ReadParagraph(paragraph);
                break;
            case ListBlock list:
                ReadList(list);
                break;
            case Table table:
                ReadTable(table);
                break;
            default:
                var what = block is ThematicBreakBlock ? Rule : block is CodeBlock ? CodeBlock : block is QuoteBlock ? Quotation : Other;
                _context.Report(ReportDiagnostics.Unsupported, block.Span.Start, what);
                _draft.Lose();
                break;
        }
    }

    private void ReadHeading(HeadingBlock heading)
    {
        var start = heading.Span.Start;
        var pieces = _context.Inlines.Read(heading.Inline);
        foreach (var code in pieces.Where(piece => piece.Kind == PieceKind.Code))
        {
            _context.Report(ReportDiagnostics.MisplacedCode, code.Offset - 1, code.Text);
        }

        Labels.ReportLooks(pieces.WithoutCode(), _context, ReportDiagnostics.MarkedName);
        _marks.ReportFootnotes(pieces.WithoutCode());
        var label = new LabelText(pieces.WithoutCode(), start);
        var isTitle = heading.Level == 1;
        var id = isTitle ? null : _ids.TakeIfAny(label, TheHeading, IdScopes.Questionnaire);
        _ids.ReportStrayBraces(label);
        if (label.Text.Length == 0)
        {
            _context.Report(QuestionnaireDiagnostics.NoText, start, TheHeading);
        }

        if (isTitle && (_title is not null || !_draft.IsEmpty))
        {
            _context.Report(QuestionnaireDiagnostics.MisplacedTitle, start);
        }
        else if (isTitle)
        {
            _title = label.Text;
        }
        else
        {
            if (heading.Level > MostLevels)
            {
                _context.Report(ReportDiagnostics.HeadingTooDeep, start, SwedishNumber.Format(heading.Level));
            }

            _draft.AddHeading(new TemplateHeading(heading.Level, label.Text, id));
        }
    }

    private void ReadParagraph(ParagraphBlock paragraph)
    {
        var pieces = _context.Inlines.Read(paragraph.Inline);
        if (_lines.IsFootnote(paragraph.Span.Start))
        {
            ReadFootnote(paragraph, pieces);
        }
        else if (Instructions.OpeningOf(pieces) is { } opening)
        {
            if (ReportInstruction.Read(opening, pieces, _context) is not { } instruction)
            {
                _draft.Lose();
            }
            else if (_next is Table && IsCaptionOnly(instruction))
            {
                _caption = _instructions.ReadCaption(instruction);
            }
            else
            {
                _instructions.Read(instruction);
            }
        }
        else
        {
            CheckProse(paragraph, pieces);
            if (_runs.Read(pieces) is { Count: > 0 } runs)
            {
                _draft.Add(new TemplateParagraph(runs));
            }
            else
            {
                _draft.Lose();
            }
        }
    }

    private void ReadTable(Table table)
    {
        if (_tables.Read(table) is { } read)
        {
            _draft.Add(read with { Caption = _caption });
        }
        else
        {
            _draft.Lose();
        }

        _caption = null;
    }

    /// <summary>A caption that does not say what to show: what it shows is the table that follows.</summary>
    private static bool IsCaptionOnly(ReportInstruction instruction) =>
        instruction is { Kind: ReportInstructionKind.Table, Tail.Text.Length: 0 } && !instruction.Rest.Exists(piece => piece.Kind == PieceKind.Code);

    /// <summary>Looks at what becomes text for signs that it was meant as something else.</summary>
    private void CheckProse(ParagraphBlock paragraph, List<Piece> pieces)
    {
        if (ReportInstruction.FindBare(pieces) is { } words)
        {
            _context.Report(ReportDiagnostics.BareInstruction, pieces[0].MarkOffset ?? pieces[0].Offset, words);
        }

        var text = _context.Source.Text.AsSpan(paragraph.Span.Start, Math.Min(paragraph.Span.Length, _context.Source.Text.Length - paragraph.Span.Start));
        if (TableLine().IsMatch(text))
        {
            _context.Report(QuestionnaireDiagnostics.BrokenTable, paragraph.Span.Start);
        }

        _ids.ReportStrayBraces(new LabelText(pieces.WithoutCode(), paragraph.Span.Start));
    }

    private void ReadFootnote(ParagraphBlock paragraph, List<Piece> pieces)
    {
        var first = pieces.Count > 0 ? pieces[0] : null;
        if (first is null || FootnoteStart().Match(first.Text) is not { Success: true } start)
        {
            _context.Report(ReportDiagnostics.UnknownFootnote, paragraph.Span.Start, "[^…]", "1");
            return;
        }

        var label = start.Groups["label"].Value;
        pieces[0] = first with { Text = first.Text[start.Length..], Offset = first.Offset + start.Length };
        var isNew = _footnotes.Declare(label, first.Offset);
        var runs = _runs.Read(pieces);
        if (isNew)
        {
            _draft.AddFootnote(new TemplateFootnote(label, runs));
        }
    }

    private void ReadList(ListBlock list)
    {
        var items = ListItems.Read(list, _context);
        if (list is { IsOrdered: true, OrderedStart: { } number } && number != "1")
        {
            _context.Report(QuestionnaireDiagnostics.ListNotFromOne, list.Span.Start, number);
        }

        _draft.Add(new TemplateList(list.IsOrdered, items.Select(item => _parts.Read(item.Pieces, item.Offset)).ToValueList()));
    }

    private void CheckReferences()
    {
        var known = _ids.Places.Keys.Select(key => key.Id).ToList();
        var elsewhere = _context.Sources.Numbers.Select(number => number.Id).ToHashSet();
        foreach (var (target, offset) in _context.References.Where(reference => !_ids.Places.ContainsKey((IdScopes.Questionnaire, reference.Target.Value)) && !elsewhere.Contains(reference.Target)))
        {
            _context.Report(ReportDiagnostics.UnknownReference, offset, $"#{target}", _context.Propose(target.Value, known, known));
        }
    }

    /// <summary>A row, with its first bar.</summary>
    [GeneratedRegex(@"^ {0,3}\|", RegexOptions.CultureInvariant | RegexOptions.Multiline, PatternLimit.Milliseconds)]
    private static partial Regex TableLine();

    [GeneratedRegex(@"^\[\^(?<label>[\p{L}0-9-]{1,40})\]:[ ]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex FootnoteStart();
}
