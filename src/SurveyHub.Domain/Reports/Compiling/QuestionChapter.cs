using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>Everything the report says of one question: wording, base, what can be said in sentences, tables, chart, free text.</summary>
internal sealed class QuestionChapter(CompilingContext context, Question question)
{
    /// <summary>What may be shown answer by answer.</summary>
    private readonly Question _open = question.OnlyOpen();

    private ReportTexts Texts => context.Texts;

    public IEnumerable<ReportBlock> Build()
    {
        yield return new HeadingBlock(2, question.NumberedText, $"fraga-{question.Id}");
        yield return ParagraphBlock.Of(ParagraphStyle.Base, BaseSentence());
        foreach (var sentences in Subjects().SelectMany(pair => new FieldSentences(context, pair.Field, pair.Subject).Build()))
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Body, sentences);
        }

        foreach (var block in Blocks())
        {
            yield return block;
        }
    }

    private IEnumerable<ReportBlock> Blocks() =>
    [
        .. new QuestionTables(context, _open).Build(),
        .. AddedRows(),
        .. new StepDistribution(context, _open).Build(),
        .. new MatrixCounts(context, _open).Build(),
        .. Charts(),
        .. new FreeTexts(context, _open).Build(),
        .. new AggregateTables(context, question).Build(),
        .. Withheld(),
    ];

    private IEnumerable<ReportBlock> Withheld()
    {
        var fields = question.Fields.Where(field => field.Visibility == Visibility.Withheld && !field.IsOwnText()).ToList();
        if (fields.Count > 0)
        {
            var isAll = fields.Count == question.Fields.Count(field => !field.IsOwnText());
            yield return ParagraphBlock.Of(ParagraphStyle.Small, isAll
                ? Texts.Say("Svaren på frågan redovisas inte.", "The answers to the question are not reported.")
                : Texts.Say($"Redovisas inte: {ReportTexts.Ended(Labels(fields))}", $"Not reported: {ReportTexts.Ended(Labels(fields))}"));
        }
    }

    private string Labels(IEnumerable<Field> fields) =>
        Texts.List([.. fields.Select(field => field.Label == question.Text ? Texts.Say("svaret på själva frågan", "the answer to the question itself") : field.Label)]);

    /// <summary>
    /// Every field with what a sentence about it begins with: nothing where the question says it, the label of its row in a table with one
    /// column to speak of, else its own label.
    /// </summary>
    private IEnumerable<(Field Field, string Subject)> Subjects() => _open.Parts.SelectMany(part => part switch
    {
        FieldPart { Field: var field } => [(field, field.Label == question.Text ? "" : field.Label)],
        TablePart { Table: var table } => SubjectsIn(table),
        MatrixPart { Matrix: var matrix } => matrix.Rows.Select(row => (row.Field, MatrixWords.SubjectOf(_open, matrix, row, Texts))),
        _ => Enumerable.Empty<(Field, string)>(),
    });

    private static IEnumerable<(Field Field, string Subject)> SubjectsIn(FieldTable table)
    {
        var isOneColumn = table.Rows[0].Cells.Count(cell => cell.Type is ChoiceType or NumberType) == 1;
        return table.Rows.Where(row => !row.IsTemplate).SelectMany(row => row.Filled.Select(cell => (cell, isOneColumn ? row.Label : cell.Label)));
    }

    private string BaseSentence()
    {
        var asked = context.Telling(question);
        if (asked.Count == 0)
        {
            return Texts.Say(
                "Frågan följer på ett svar som inte redovisas för var och en. Därför redovisas inte heller hur många som har svarat på den.",
                "The question follows on an answer that is not reported for each. So neither is how many have answered it.");
        }

        var answering = context.Answering(asked);
        var answered = answering.Count;
        var onlyMissing = answering.Count(participant => asked.SelectMany(participant.Response.AllIn).All(answer => answer.Kind == AnswerKind.Missing));
        var sentence = Texts.BaseSentence(answered, context.Asked);
        return onlyMissing switch
        {
            0 => sentence,
            var every when every == answered => sentence + Texts.Say(" Ingen av dem har uppgifter i frågan.", " None of them has data on the question."),
            var some => sentence + Texts.Say(
                $" {SwedishWords.Capital(SwedishWords.Count(some))} av dem har inga uppgifter i frågan.",
                $" {SwedishNumber.Format(some)} of them {(some == 1 ? "has" : "have")} no data on the question."),
        };
    }

    private IEnumerable<ReportBlock> AddedRows() =>
        from table in _open.Tables
        from row in table.Rows
        where row.IsTemplate
        from block in new AddedRowTables(context, _open, table, row).Build()
        select block;

    private IEnumerable<ReportBlock> Charts()
    {
        foreach (var field in _open.Fields.Where(f => f.Reporting.Chart))
        {
            if (BarChart.TryBuild(context, question, field) is { } chart)
            {
                yield return chart;
            }
        }
    }
}
