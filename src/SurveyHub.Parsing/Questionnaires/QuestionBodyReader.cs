using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Reads everything below headings: help, field lines, options, tables and instructions, into the question that is open.</summary>
internal sealed class QuestionBodyReader(ReadingContext context, IdReader ids)
{
    private static readonly LocalText TheField = new("Svarsfältet", "The field");

    private readonly OptionListReader _options = new(context, ids);
    private readonly TableReader _tables = new(context, ids);
    private readonly ProseGuard _guard = new(context, ids);
    private QuestionDraft? _question;

    /// <summary>Set by "Options for …": the next list belongs to it.</summary>
    private SpecPart? _awaitedOptions;

    /// <summary>Something that may have been meant as a field was reported: a second message that the question has none would only repeat it.</summary>
    private bool _hadFault;

    public void BeginQuestion(QuestionDraft question) => _question = question;

    public void EndQuestion()
    {
        if (_question is { } question && !question.Fields.Any() && !question.Parts.OfType<TableDraft>().Any() && !_hadFault)
        {
            context.Report(QuestionnaireDiagnostics.NoField, question.Offset);
        }

        _question = null;
        _awaitedOptions = null;
        _hadFault = false;
    }

    public void Read(Block block, List<ProseBlock> outsideProse)
    {
        var prose = _question is null ? outsideProse : OpenProse(_question);
        switch (block)
        {
            case ParagraphBlock paragraph:
                ReadParagraph(InlineReader.Read(paragraph.Inline, context), paragraph.Span.Start, prose);
                break;
            case ListBlock list:
                ReadList(list, prose);
                break;
            case Table table when _question is null:
                context.Report(QuestionnaireDiagnostics.FieldOutsideQuestion, table.Span.Start);
                break;
            case Table table:
                var draft = _tables.Read(table, _question.Id);
                _hadFault |= draft is null;
                _question.Parts.AddRange(draft is null ? [] : [draft]);
                break;
            default:
                _hadFault = true;
                context.Report(QuestionnaireDiagnostics.UnsupportedBlock, block.Span.Start, NameOf(block));
                break;
        }
    }

    private void ReadParagraph(List<Piece> pieces, int offset, List<ProseBlock> prose)
    {
        if (pieces.Count == 0)
        {
            return;
        }

        if (pieces[0].Text.StartsWith('|'))
        {
            _hadFault = true;
            context.Report(QuestionnaireDiagnostics.BrokenTable, offset);
        }
        else if (Instructions.OpeningOf(pieces) is { } opening)
        {
            ReadInstruction(opening, pieces);
        }
        else if (pieces.Exists(p => p.Kind == PieceKind.Code))
        {
            ReadFieldLine(pieces, offset, null);
        }
        else
        {
            _hadFault |= _guard.Check(pieces, offset);
            prose.Add(Paragraphs.ToProse(pieces));
        }
    }

    private void ReadInstruction(Piece opening, List<Piece> pieces)
    {
        var instruction = Instructions.Read(opening, pieces, context);
        if (_question is null && instruction is not null)
        {
            context.Report(QuestionnaireDiagnostics.FieldOutsideQuestion, opening.Offset);
            return;
        }

        switch (instruction?.Kind)
        {
            case null when pieces.Exists(p => p.Kind == PieceKind.Code):
                // The field is there although its condition could not be read.
                ReadFieldLine(pieces.Where(p => p.Offset > opening.Offset).ToList(), opening.Offset, null);
                break;
            case null:
                _hadFault = true;
                break;
            case InstructionKind.If:
                ReadFieldLine(instruction.Rest, opening.Offset, new ConditionDraft(instruction.Target!.Value, instruction.Options));
                break;
            case InstructionKind.Options:
                _awaitedOptions = instruction.Target;
                break;
            case InstructionKind.Reported:
                var words = string.Concat(instruction.Rest.Select(p => p.Text));
                var start = instruction.Rest.Count > 0 ? instruction.Rest[0].Offset : opening.Offset;
                _question!.Reporting.Add(new ReportingDraft(instruction.Target, SpecPart.Split(words, start)));
                break;
        }
    }

    private void ReadFieldLine(List<Piece> pieces, int offset, ConditionDraft? condition)
    {
        var last = pieces.FindLastIndex(p => p.Text.Trim().Length > 0);
        var codes = pieces.Count(p => p.Kind == PieceKind.Code);
        if (codes == 0)
        {
            _hadFault = true;
            context.Report(QuestionnaireDiagnostics.BadInstruction, offset, new("Om …", "If …"),
                new("ett svarsfält efter den: *Om fråga är alternativ:* text {#id} `kort text`", "a field after it: *If question is option:* text {#id} `short text`"));
            return;
        }

        if (codes > 1 || pieces[last].Kind != PieceKind.Code)
        {
            var first = pieces.First(p => p.Kind == PieceKind.Code);
            _hadFault = true;
            context.Report(QuestionnaireDiagnostics.MisplacedSpec, first.Offset - 1, first.Text);
            return;
        }

        if (_question is null)
        {
            context.Report(QuestionnaireDiagnostics.FieldOutsideQuestion, offset);
            return;
        }

        var label = new LabelText(pieces.Take(last), offset);
        // The question's own field needs no name; a second one, or one with a text of its own, does.
        var isOwn = label.Text.Length == 0 && !_question.Fields.Any(f => f.Name is null);
        Identifier? id = isOwn ? null : ids.Take(label, TheField, _question.Id.Value);
        var spec = FieldSpecReader.Read(pieces[last], context);
        _question.Parts.Add(new FieldPartDraft(new FieldDraft(
            id is { } named ? FieldPath.Of(_question.Id, named) : FieldPath.Of(_question.Id),
            id,
            label.Text.Length > 0 ? label.Text : _question.Text,
            spec,
            new OptionListDraft(),
            condition,
            offset)));
    }

    private void ReadList(ListBlock list, List<ProseBlock> prose)
    {
        var items = _options.Items(list);
        if (_awaitedOptions is null && !OptionListReader.IsOptionList(items))
        {
            foreach (var item in items.Where(item => item.Count > 0))
            {
                _hadFault |= _guard.Check(item, item[0].Offset);
            }

            prose.Add(new ProseList(list.IsOrdered, items.Select(Paragraphs.ToProse).ToValueList()));
            return;
        }

        if (_question is null)
        {
            context.Report(QuestionnaireDiagnostics.OptionsWithoutField, list.Span.Start);
            return;
        }

        var awaited = _awaitedOptions;
        _awaitedOptions = null;
        if (awaited is { } target)
        {
            ReadNamedOptions(target, items, list.Span.Start);
        }
        else
        {
            ReadOptions(items, list.Span.Start);
        }
    }

    private void ReadNamedOptions(SpecPart target, List<List<Piece>> items, int offset)
    {
        var column = _question!.Parts.OfType<TableDraft>().SelectMany(t => t.Columns).FirstOrDefault(c => c.Id.Value == target.Text);
        var field = _question.Fields.FirstOrDefault(f => f.Name?.Value == target.Text);
        if (field is null && column is null)
        {
            var names = _question.Fields.Where(f => f.Spec.IsChoice).Select(f => f.Name?.Value ?? "").Distinct(StringComparer.Ordinal).ToList();
            if (NearestFaulty(target.Text) is null)
            {
                context.Report(QuestionnaireDiagnostics.UnknownReference, target.Offset, target.Text, Suggestion.For(target.Text, names));
            }

            // Their options are here, whatever they were called: no second message that they are lacking.
            foreach (var lacking in _question.Fields.Where(f => f.Spec.IsChoice && !f.Options.WasSeen))
            {
                lacking.Options.WasSeen = true;
            }
        }

        var options = column?.Options ?? field?.Options ?? new OptionListDraft();
        _options.Read(items, offset, $"{_question.Id}.{target.Text}", column?.Spec ?? field?.Spec, options);
    }

    private void ReadOptions(List<List<Piece>> items, int offset)
    {
        var question = _question!;
        var field = question.Parts.OfType<FieldPartDraft>().Select(p => p.Field).LastOrDefault(f => f.Spec.IsChoice && !f.Options.WasSeen);
        if (field is not null)
        {
            _options.Read(items, offset, field.Path.ToString(), field.Spec, field.Options);
            return;
        }

        if (question.Fields.Any(f => f.Name is null) || question.Parts.OfType<TableDraft>().Any())
        {
            context.Report(QuestionnaireDiagnostics.OptionsWithoutField, offset);
            return;
        }

        var options = new OptionListDraft();
        var kind = _options.Read(items, offset, question.Id.Value, null, options) ?? FieldKind.OneChoice;
        var spec = new FieldSpec(kind, offset, new Dictionary<SpecProperty, SpecValue>());
        question.Parts.Add(new FieldPartDraft(new FieldDraft(FieldPath.Of(question.Id), null, question.Text, spec, options, null, offset)));
    }

    private string? NearestFaulty(string text) => Domain.Diagnostics.NearestWord.Find(text, context.FaultyIds)
        ?? context.FaultyIds.Find(faulty => faulty.Contains(text, StringComparison.Ordinal));

    private static List<ProseBlock> OpenProse(QuestionDraft question)
    {
        if (question.Parts.LastOrDefault() is ProsePartDraft open)
        {
            return open.Blocks;
        }

        // Added at once and dropped by the assembler if nothing is written into it.
        var fresh = new ProsePartDraft([]);
        question.Parts.Add(fresh);
        return fresh.Blocks;
    }

    private static LocalText NameOf(Block block) => block switch
    {
        QuoteBlock => new LocalText("Ett citat (>)", "A quotation (>)"),
        HtmlBlock => LocalText.FromString("HTML"),
        CodeBlock => new LocalText("Indragen text eller kod", "Indented text or code"),
        ThematicBreakBlock => new LocalText("En streckad linje", "A rule"),
        _ => new LocalText("Det här stycket", "This block"),
    };
}
