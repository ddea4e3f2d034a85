using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// What organisations have written in a row that repeats: a table with a line for every row, long texts and all, and for every choice how many rows
/// and how many organisations there are to each option.
/// </summary>
internal sealed class AddedRowTables
{
    /// <summary>More columns than this do not fit a page beside the name; a larger table is split.</summary>
    private const int MostColumns = 6;

    private readonly CompilingContext _whole;
    private readonly CompilingContext _rows;
    private readonly Question _question;
    private readonly TableRow _template;
    private readonly IReadOnlyList<AnswerColumn> _columns;

    public AddedRowTables(CompilingContext context, Question question, FieldTable table, TableRow template)
    {
        (_whole, _rows) = (context, context.OfRows(template));
        (_question, _template, _columns) = (question, template, AnswerColumn.Of(table, template));
    }

    private ReportTexts Texts => _whole.Texts;

    public IEnumerable<ReportBlock> Build()
    {
        if (_rows.Participants.Count == 0)
        {
            yield return new ParagraphBlock(ParagraphStyle.Small, [new ProseRun($"{_template.Label}. ", Bold: true), new ProseRun(Others()!)]);
            yield break;
        }

        var chunks = _columns.Chunk(MostColumns).ToList();
        for (var i = 0; i < chunks.Count; i++)
        {
            var part = chunks.Count == 1 ? null : Texts.Say($"del {i + 1} av {chunks.Count}", $"part {i + 1} of {chunks.Count}");
            yield return new AnswerTableBuilder(_rows, chunks[i]) { Shown = _rows.Participants, Others = i == chunks.Count - 1 ? BaseAndOthers() : null }
                .Build(Caption(_template.Label, part));
        }

        foreach (var column in _columns)
        {
            if (new OptionCounts(_rows, column.Field).TryBuild(Caption(Texts.Say(
                $"Antal rader och {Texts.Words.Plural} efter {ReportTexts.Small(column.Heading)}",
                $"Number of rows and {Texts.Words.Plural} by {ReportTexts.Small(column.Heading)}"))) is { } counts)
            {
                yield return counts;
            }
        }
    }

    private string BaseAndOthers() => string.Join(' ', new[] { _rows.BaseOf([.. _rows.Participants]), Others() }.OfType<string>());

    /// <summary>Those who have no row, and why; null when everybody has.</summary>
    private string? Others()
    {
        var with = _rows.Participants.Select(row => row.Organisation.Code).ToHashSet();
        return Absence.Sentences(
            _whole, _whole.Participants.Where(p => !with.Contains(p.Organisation.Code)), p => p.Response.IsSilent ? Absence.Silent : Absence.Of(null));
    }

    private string Caption(string caption, string? part = null)
    {
        caption = _question.Caption is { } given ? $"{given}: {caption}" : caption;
        var number = _question.Number is null || _question.Caption is not null ? null : Texts.Say($"fråga {_question.Number}", $"question {_question.Number}");
        var notes = string.Join(", ", new[] { number, part }.OfType<string>());
        return notes.Length == 0 ? caption : $"{caption} ({notes})";
    }
}
