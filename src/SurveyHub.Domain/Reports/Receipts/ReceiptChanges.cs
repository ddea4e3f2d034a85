using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Receipts;

/// <summary>What a correction changed: every field with what it said before and says now.</summary>
internal sealed class ReceiptChanges(Receipt receipt, IReadOnlyList<AnswerChange> changes, ReceiptWords words)
{
    // With the rows of both, so that one that was taken away has its name.
    private readonly Questionnaire _questionnaire = receipt.Questionnaire.WithRows(changes.Select(change => change.Field.Path));

    public IEnumerable<ReportBlock> Build()
    {
        if (receipt.Earlier is not { } earlier)
        {
            yield break;
        }

        var number = SwedishNumber.Format(earlier.Number);
        yield return new HeadingBlock(1, words.Say($"Ändrat sedan inlämning {number}", $"Changed since submission {number}"), "andringar");
        if (changes.Count == 0)
        {
            yield return ParagraphBlock.Of(ParagraphStyle.Body, words.Say("Inget svar är ändrat.", "No answer is changed."));
            yield break;
        }

        yield return new TableBlock(
            null,
            "",
            [
                new ReportColumn(words.Say("Svarsfält", "Field"), false),
                new ReportColumn(words.Say("Före", "Before"), false),
                new ReportColumn(words.Say("Nu", "Now"), false),
                new ReportColumn(words.Say("Ändrat av", "Changed by"), false),
            ],
            changes.Select(Row).ToValueList(),
            []);
    }

    private ReportRow Row(AnswerChange change) => new(
    [
        ReportCell.Text(FieldTitles.Of(_questionnaire, change.Field)),
        Cell(change.Field, change.Before?.Answer),
        Cell(change.Field, change.After?.Answer),
        change.After is { } after
            ? new ReportCell([words.NameOf(after.By), words.Moment(after.At)])
            : ReportCell.Text(""),
    ]);

    private ReportCell Cell(Field field, Answer? answer) => new(words.Lines(field, answer), IsMuted: answer is not { IsAnswered: true });
}
