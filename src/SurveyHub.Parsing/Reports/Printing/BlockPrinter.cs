using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Printing;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Printing;

/// <summary>Writes the blocks of a report, each as paragraphs that an empty line parts.</summary>
internal sealed class BlockPrinter(Language language)
{
    private readonly DirectivePrinter _directives = new(language);

    public IEnumerable<string> Print(ValueList<TemplateBlock> blocks)
    {
        var mark = '.';
        for (var i = 0; i < blocks.Count; i++)
        {
            // Two lists after one another are told apart by their marks.
            mark = blocks[i] is TemplateList && i > 0 && EndsInList(blocks[i - 1]) && mark == '.' ? ')' : '.';
            foreach (var paragraph in Print(blocks[i], mark))
            {
                yield return paragraph;
            }
        }
    }

    private static bool EndsInList(TemplateBlock block) => block is TemplateList or ConditionalBlock { Otherwise: TemplateList } or ConditionalBlock { Then: TemplateList, Otherwise: null };

    private IEnumerable<string> Print(TemplateBlock block, char mark) => block switch
    {
        TemplateHeading heading => Print(heading),
        TemplateParagraph paragraph => [Line(paragraph.Runs)],
        TemplateList list => [Print(list, mark)],
        TemplateTable { Caption: { } caption } table => [$"*{Word(ReportInstructionKind.Table)}:* {MarkdownText.Escape(caption.Text)}{Braces(caption.Id)}", Print(table), .. Print(table.Notes)],
        TemplateTable table => [Print(table), .. Print(table.Notes)],
        TemplateFootnote footnote => [$"[^{footnote.Label}]: {Runs(footnote.Runs)}"],
        DirectiveBlock directive => Print(directive.Directive),
        ConditionalBlock conditional =>
        [
            .. Under($"{Word(ReportInstructionKind.If)} {_directives.Sets.Print(conditional.Test)}", conditional.Then, mark),
            .. conditional.Otherwise is { } otherwise ? Under(Word(ReportInstructionKind.Otherwise), otherwise, mark) : [],
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private IEnumerable<string> Print(TemplateHeading heading)
    {
        var text = MarkdownText.Escape(heading.Text);
        // Number signs that end a heading are taken for marks of it.
        var closed = text.EndsWith('#') && heading.Id is null ? $"{text[..^1]}\\#" : text;
        yield return $"{new string('#', heading.Level)} {closed}{Braces(heading.Id)}";
        if (heading.ShownIf is { } test)
        {
            yield return $"*{Word(ReportInstructionKind.If)} {_directives.Sets.Print(test)}:*";
        }
    }

    /// <summary>A paragraph stands on the line of its condition, anything else below it.</summary>
    private IEnumerable<string> Under(string words, TemplateBlock block, char mark) =>
        block is TemplateParagraph paragraph ? [$"*{words}:* {Runs(paragraph.Runs)}"] : [$"*{words}:*", .. Print(block, mark)];

    private string Print(TemplateList list, char mark) => string.Join('\n', list.Items.Select((item, index) =>
        $"{(list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}{mark}") : mark == '.' ? "-" : "*")} {Line(item.Runs)}"));

    private string Print(TemplateTable table)
    {
        var rows = table.Rows.Prepend(table.Columns).Select(row => (IReadOnlyList<string>)[.. row.Select(cell => Runs(cell.Runs, isCell: true))]).ToList();
        return string.Join('\n', TableLayout.Align(rows, column => Is(column, ColumnAlignment.Left), column => Is(column, ColumnAlignment.Right)));

        bool Is(int column, ColumnAlignment side) => column < table.Alignments.Count && (table.Alignments[column] == side || table.Alignments[column] == ColumnAlignment.Centre);
    }

    private IEnumerable<string> Print(BlockDirective directive) => directive switch
    {
        CaptionedDirective captioned => Print(captioned),
        ResponsesDirective { Statuses.Count: > 0 } responses => [$"*{Word(ReportInstructionKind.Responses)}:* `{_directives.Print(responses)}`"],
        ResponsesDirective => [$"*{Word(ReportInstructionKind.Responses)}:*"],
        ContentsDirective contents => [$"*{Word(KindOf(contents.Listed))}:*"],
        QuestionnaireDirective => [$"*{Word(ReportInstructionKind.Questionnaire)}:*"],
        LandscapeDirective => [$"*{Word(ReportInstructionKind.Landscape)}:*"],
        _ => throw new ArgumentOutOfRangeException(nameof(directive)),
    };

    private IEnumerable<string> Print(CaptionedDirective directive)
    {
        var spec = _directives.Print(directive);
        yield return $"*{Word(KindOf(directive))}:* {MarkdownText.Escape(directive.Caption)}{Braces(directive.Id)}{(spec.Length > 0 ? $" `{spec}`" : "")}";
        foreach (var heading in directive is TableDirective table ? table.Headings : [])
        {
            yield return $"*{Word(ReportInstructionKind.Column)} {heading.Subject}:* {MarkdownText.Escape(heading.Text)}";
        }

        if (directive is TableDirective { Dash: { } dash })
        {
            yield return $"*{Word(ReportInstructionKind.Dash)}:* {MarkdownText.Escape(dash)}";
        }

        foreach (var note in Print(directive.Notes))
        {
            yield return note;
        }
    }

    private IEnumerable<string> Print(ValueList<TemplateParagraph> notes) => notes.Select(note => $"*{Word(ReportInstructionKind.Note)}:* {Runs(note.Runs)}");

    private static ReportInstructionKind KindOf(CaptionedDirective directive) => directive switch
    {
        TableDirective => ReportInstructionKind.Table,
        ThemeListDirective => ReportInstructionKind.ThemeList,
        FreeTextDirective => ReportInstructionKind.FreeText,
        ChartDirective => ReportInstructionKind.Chart,
        _ => ReportInstructionKind.Map,
    };

    private static ReportInstructionKind KindOf(ListedThing listed) => listed switch
    {
        ListedThing.Headings => ReportInstructionKind.Contents,
        ListedThing.Tables => ReportInstructionKind.Tables,
        ListedThing.Figures => ReportInstructionKind.Figures,
    };

    /// <summary>A bar at the start of a line is taken for a row of a table.</summary>
    private string Line(ValueList<TemplateRun> runs) => Runs(runs) switch
    {
        ['|', ..] text => $"\\{text}",
        var text => runs is [TextRun { Bold: false, Italic: false }, ..] ? MarkdownText.AtLineStart(text) : text,
    };

    private string Runs(ValueList<TemplateRun> runs, bool isCell = false)
    {
        var text = MarkedText.Print([.. runs.Select(Marked)]);
        return isCell ? text.Replace("|", "\\|", StringComparison.Ordinal) : text;
    }

    private MarkedText Marked(TemplateRun run) => run switch
    {
        TextRun text => new(text.Text, IsWritten: false, run.Bold, run.Italic, run.Link),
        HoleRun hole => new($"`{_directives.Print(hole.Directive)}`", IsWritten: true, run.Bold, run.Italic, run.Link),
        FootnoteRun footnote => new($"[^{footnote.Label}]", IsWritten: true, run.Bold, run.Italic, run.Link),
        _ => throw new ArgumentOutOfRangeException(nameof(run)),
    };

    private static string Braces(Identifier? id) => id is { } named ? $" {{#{named}}}" : "";

    private string Word(ReportInstructionKind kind) => SwedishWords.Capital(InstructionWords.Openings[kind].In(language));
}
