using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>How many chose each option in each row of the question's matrices, with how many the row rests on.</summary>
internal sealed class MatrixCounts(CompilingContext context, Question question)
{
    /// <summary>More options than this do not fit a page beside the row and its base.</summary>
    private const int MostOptions = 6;

    private ReportTexts Texts => context.Texts;

    public IEnumerable<ReportBlock> Build() => question.Matrices.SelectMany(Tables);

    private IEnumerable<TableBlock> Tables(ChoiceMatrix matrix)
    {
        var rows = matrix.Rows.Select(row => (Row: row, Chosen: Chosen(row.Field))).ToList();
        // In a table of nothing but zeros there is nothing to read.
        return rows.TrueForAll(row => row.Chosen.Count == 0) ? [] : matrix.Choice.Options.Chunk(MostOptions).Select(options => Table(matrix, options, rows));
    }

    private TableBlock Table(ChoiceMatrix matrix, Option[] options, List<(MatrixRow Row, List<ChoiceValue> Chosen)> rows)
    {
        var columns = options.Select(option => new ReportColumn(option.Name, true))
            .Prepend(new ReportColumn(matrix.Corner, false))
            .Append(new ReportColumn(Texts.Say("Svar från", "Answers from"), false));
        var counted = rows.Select(row => new ReportRow(
        [
            ReportCell.Text(row.Row.Label),
            .. options.Select(option => ReportCell.Of(row.Chosen.Count(value => value.Options.Contains(option.Id)), 0)),
            ReportCell.Text(AskedIn(row.Row.Field) is var asked and > 0 ? Texts.Of(row.Chosen.Count, asked) : Texts.Say("ingen fick raden", "nobody was asked")),
        ]));
        var number = question.Number is null ? "" : Texts.Say($" (fråga {question.Number})", $" (question {question.Number})");
        var name = question.Matrices.Skip(1).Any() && MatrixWords.NameOf(question, matrix, Texts) is { Length: > 0 } own ? $": {own}" : "";
        var caption = Texts.Say($"Antal {Texts.Words.Plural} efter svar{name}{number}", $"Number of {Texts.Words.Plural} by answer{name}{number}");
        return new TableBlock(context.NextTable(), caption, columns.ToValueList(), counted.ToValueList(), Notes(matrix).ToValueList());
    }

    private IEnumerable<TableNote> Notes(ChoiceMatrix matrix)
    {
        if (matrix.Choice.Many)
        {
            yield return new TableNote(null, Texts.Say(
                "Flera svar kan ges på varje rad, så talen på en rad kan bli fler än de som svarat.",
                "Several answers can be given on each row, so the numbers of a row may add up to more than those who answered."));
        }

        if (matrix.Rows.Any(row => AskedIn(row.Field) != context.Asked))
        {
            yield return new TableNote(null, Texts.Say(
                $"Svar från: hur många som valt något på raden, av de {Texts.Words.Plural} som fick den.",
                $"Answers from: how many chose something on the row, of the {Texts.Words.Plural} that were asked it."));
        }
    }

    private List<ChoiceValue> Chosen(Field row) =>
        [.. context.Participants.Select(participant => participant.Response.Find(row.Path)?.Value).OfType<ChoiceValue>()];

    /// <summary>The silent may have been asked: nobody knows otherwise.</summary>
    private int AskedIn(Field row) => context.Participants.Count(participant => participant.Response.IsSilent || context.IsAsked(row, participant));
}
