using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// The tables of a question: one of its own fields, and one for each column of a table of fields. The first accounts for everybody in rows.
/// </summary>
internal sealed class QuestionTables(CompilingContext context, Question question)
{
    /// <summary>More columns than this do not fit a page beside the name; a larger table is split.</summary>
    private const int MostColumns = 7;

    private ReportTexts Texts => context.Texts;

    public IEnumerable<ReportBlock> Build()
    {
        var isFirst = true;
        foreach (var (caption, columns) in Groups())
        {
            var shown = isFirst || !IsRemark(columns) ? context.Participants : [.. context.Participants.Where(p => Whole(columns, p) is null)];
            isFirst = false;
            foreach (var block in shown.Count * 2 < context.Asked ? Remarks(caption, columns, shown) : Split(caption, columns, context.Participants, others: null))
            {
                yield return block;
            }
        }
    }

    private IEnumerable<(string Caption, IReadOnlyList<AnswerColumn> Columns)> Groups()
    {
        var own = question.Parts.OfType<FieldPart>().Select(p => p.Field).Where(f => !FreeTexts.Takes(f) && !f.IsOwnText()).ToList();
        if (own.Count > 0)
        {
            var caption = own is [var only] && only.Label != question.Text ? only.Label : question.Text;
            yield return (caption, own.Select(OwnColumn).ToList());
        }

        // Rows that repeat have tables of their own (AddedRowTables).
        foreach (var table in question.Parts.OfType<TablePart>().Select(part => part.Table).Where(table => table.Rows.Any(row => !row.IsTemplate)))
        {
            var by = table.Corner.Length == 0 ? "" : Texts.Say($" efter {ReportTexts.Small(table.Corner)}", $" by {ReportTexts.Small(table.Corner)}");
            foreach (var (heading, columns) in AnswerColumn.Of(table))
            {
                yield return (heading + by, columns);
            }
        }
    }

    /// <summary>A caption that does not repeat the question points to it, for a reader who meets the table on its own.</summary>
    private string Numbered(string caption, string? part = null)
    {
        var number = question.Number is null || caption == question.Text ? null : Texts.Say($"fråga {question.Number}", $"question {question.Number}");
        var notes = string.Join(", ", new[] { number, part }.OfType<string>());
        return notes.Length == 0 ? caption : $"{caption} ({notes})";
    }

    private AnswerColumn OwnColumn(Field field)
    {
        var isOwn = field.Label == question.Text;
        var heading = field.Type switch
        {
            NumberType { Unit: { } unit } when isOwn => SwedishWords.Capital(unit),
            NumberType when isOwn => Texts.Number,
            AmountType when isOwn => Texts.Say("Belopp", "Amount"),
            _ when isOwn => Texts.Answer,
            _ => field.Label,
        };
        return new AnswerColumn(heading, field, null);
    }

    private IEnumerable<ReportBlock> Split(
        string caption, IReadOnlyList<AnswerColumn> columns, IReadOnlyList<Participant> shown, string? others)
    {
        var chunks = columns.Chunk(MostColumns).ToList();
        for (var i = 0; i < chunks.Count; i++)
        {
            var part = chunks.Count == 1 ? null : Texts.Say($"del {i + 1} av {chunks.Count}", $"part {i + 1} of {chunks.Count}");
            yield return new AnswerTableBuilder(context, chunks[i]) { Shown = shown, Others = others }.Build(Numbered(caption, part));
        }
    }

    /// <summary>Short texts beside other answers: most organisations leave them.</summary>
    private static bool IsRemark(IReadOnlyList<AnswerColumn> columns) => columns.All(column => column.Field.Type is TextType);

    /// <summary>A table of those who wrote something, with the others named below; in words where nobody did.</summary>
    private IEnumerable<ReportBlock> Remarks(string caption, IReadOnlyList<AnswerColumn> columns, IReadOnlyList<Participant> shown)
    {
        var others = Absence.Sentences(context, context.Participants.Where(p => Whole(columns, p) is not null), p => Whole(columns, p)!.Value)!;
        if (shown.Count == 0)
        {
            yield return new ParagraphBlock(ParagraphStyle.Small, [new ProseRun($"{Numbered(caption)}. ", Bold: true), new ProseRun(others)]);
            yield break;
        }

        foreach (var block in Split(caption, columns, shown, others))
        {
            yield return block;
        }
    }

    /// <summary>Why all the cells of an organisation are without a value; null when one has a value, or they have not the same reason.</summary>
    private static Absence? Whole(IReadOnlyList<AnswerColumn> columns, Participant participant)
    {
        if (participant.Response.IsSilent)
        {
            return Absence.Silent;
        }

        var answers = columns.Select(column => participant.Response.Find(column.Field.Path)).ToList();
        var reasons = answers.Select(Absence.Of).Distinct().ToList();
        return reasons is [{ Kind: not AnswerKind.Value } only] && answers.TrueForAll(answer => answer?.Comment is null) ? only : null;
    }
}
