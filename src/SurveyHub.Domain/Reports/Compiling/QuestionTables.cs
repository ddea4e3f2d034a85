using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>
/// The tables of a question: one of its own fields, one for each column of a table of fields, and one for each matrix. The first accounts for
/// everybody in rows.
/// </summary>
internal sealed class QuestionTables(CompilingContext context, Question question)
{
    /// <summary>More columns than this do not fit a page beside the name; a larger table is split.</summary>
    private const int MostColumns = 7;

    private ReportTexts Texts => context.Texts;

    public IEnumerable<ReportBlock> Build()
    {
        var isFirst = true;
        var groups = Groups().ToList();
        var empty = groups.Where(group => !context.Participants.Any(p => group.Columns.Any(column => p.Response.Find(column.Field.Path) is not null))).ToList();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (caption, columns, part) in groups)
        {
            if (empty.Contains((caption, columns, part)))
            {
                var (why, alike) = (Absent(columns) ?? "", empty.Where(other => other.Part is not null && Absent(other.Columns) == Absent(columns)).ToList());
                if (alike.Count < 2 || part is null)
                {
                    yield return InWords(caption, columns);
                }
                else if (said.Add(why))
                {
                    yield return InWords(why, [.. alike.Select(other => other.Part!)]);
                }

                continue;
            }

            var shown = isFirst || !IsRemark(columns) ? context.Participants : [.. context.Participants.Where(p => Whole(columns, p) is null)];
            isFirst = false;
            foreach (var block in shown.Count * 2 < context.Asked ? Remarks(caption, columns, shown) : Split(caption, columns, context.Participants, others: null))
            {
                yield return block;
            }

            foreach (var change in columns.Chunk(MostColumns).Select(chunk => new ChangeTable(context, chunk).TryBuild(caption)).OfType<ReportBlock>())
            {
                yield return change;
            }
        }
    }

    /// <returns>With what tells each table of a table of fields from the others.</returns>
    private IEnumerable<(string Caption, IReadOnlyList<AnswerColumn> Columns, string? Part)> Groups()
    {
        var own = question.Parts.OfType<FieldPart>().Select(p => p.Field).Where(f => !FreeTexts.Takes(f) && !f.IsOwnText()).ToList();
        if (own.Count > 0)
        {
            var caption = question.Caption ?? (own is [var only] && only.Label != question.Text ? only.Label : question.Text);
            yield return (caption, own.Select(OwnColumn).ToList(), null);
        }

        // Rows that repeat have tables of their own (AddedRowTables).
        foreach (var table in question.Parts.OfType<TablePart>().Select(part => part.Table).Where(table => table.Rows.Any(row => !row.IsTemplate)))
        {
            var by = table.Corner.Length == 0 || question.ReportedByRow
                ? ""
                : Texts.Say($" efter {ReportTexts.Small(table.Corner)}", $" by {ReportTexts.Small(table.Corner)}");
            var groups = (question.ReportedByRow ? AnswerColumn.ByRow(table) : AnswerColumn.ByColumn(table)).ToList();
            foreach (var (heading, columns) in groups)
            {
                yield return (question.Caption is not { } caption ? heading + by : groups.Count == 1 ? caption : $"{caption}: {heading}{(caption.EndsWith(by, StringComparison.OrdinalIgnoreCase) ? "" : by)}", columns, heading);
            }
        }

        foreach (var matrix in question.Matrices)
        {
            var isAlone = question.Parts.Count(part => part is not ProsePart) == 1;
            var caption = question.Caption ?? question.Text;
            var name = MatrixWords.NameOf(question, matrix, Texts);
            yield return (isAlone || name.Length == 0 ? caption : question.Caption is null ? name : $"{caption}: {name}", [.. matrix.Rows.Select(row => new AnswerColumn(row.Label, row.Field, null))], null);
        }
    }

    /// <summary>
    /// A caption that does not repeat the question points to it, for a reader who meets the table on its own; one of the author's says what it is itself.
    /// </summary>
    private string Numbered(string caption, string? part = null)
    {
        var number = question.Number is null || question.Caption is not null || caption == question.Text ? null : Texts.Say($"fråga {question.Number}", $"question {question.Number}");
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
        if (shown.Count == 0)
        {
            yield return InWords(caption, columns);
            yield break;
        }

        foreach (var block in Split(caption, columns, shown, Absent(columns)))
        {
            yield return block;
        }
    }

    /// <summary>In place of a table without a single answer in it.</summary>
    private ParagraphBlock InWords(string caption, IReadOnlyList<AnswerColumn> columns) =>
        new(ParagraphStyle.Small, [new ProseRun($"{ReportTexts.Ended(Numbered(caption))} ", Bold: true), new ProseRun(Absent(columns) ?? "")]);

    /// <summary>In place of several such tables that have the same reason.</summary>
    private ParagraphBlock InWords(string why, IReadOnlyList<string> parts) => new(
        ParagraphStyle.Small,
        [
            new ProseRun($"{question.Caption ?? question.Text.TrimEnd('?')}. ", Bold: true),
            new ProseRun(Texts.Say($"{why} Det gäller {Texts.List(parts)}.", $"{why} This goes for {Texts.List(parts)}.")),
        ]);

    private string? Absent(IReadOnlyList<AnswerColumn> columns) =>
        Absence.Sentences(context, context.Participants.Where(p => Whole(columns, p) is not null), p => Whole(columns, p)!.Value);

    /// <summary>Why all the cells of an organisation are without a value; null when one has a value, or they have not the same reason.</summary>
    private Absence? Whole(IReadOnlyList<AnswerColumn> columns, Participant participant)
    {
        if (participant.Response.IsSilent)
        {
            return Absence.Silent;
        }

        if (!columns.Any(column => context.IsAsked(column.Field, participant)))
        {
            return Absence.NotAsked;
        }

        var answers = columns.Select(column => participant.Response.Find(column.Field.Path)).ToList();
        var reasons = answers.Select(Absence.Of).Distinct().ToList();
        return reasons is [{ Kind: not AnswerKind.Value } only] && answers.TrueForAll(answer => answer?.Comment is null) ? only : null;
    }
}
