using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Receipts;

/// <summary>The table at the top: who asked whom, when it was answered, and who stands for it.</summary>
internal sealed class ReceiptFacts(Receipt receipt, ReceiptWords words)
{
    public TableBlock Build()
    {
        var (submission, header) = (receipt.Submission, receipt.Questionnaire.Header);
        (string Label, string? Value)[] facts =
        [
            (words.Say("Frågat av", "Asked by"), receipt.Asking.Name),
            (words.Say("Frågarens diarienummer", "Diary number of who asked"), receipt.Asking.DiaryNumber),
            (words.Say("Enkät", "Questionnaire"), $"{header.Title} ({header.Id})"),
            (words.Say("Version", "Version"), SwedishNumber.Format(receipt.Version.Number)),
            (words.Say("Versionens kontrollsumma (SHA-256)", "Checksum of the version (SHA-256)"), receipt.Version.Hash),
            (words.Say("Svarat för", "Answered for"), receipt.Answering.Name),
            (words.Say("Svarandens diarienummer", "Diary number of who answered"), receipt.Answering.DiaryNumber),
            (words.Say("Svaren skrevs av", "Answers written by"), receipt.Writers.Count == 0 ? null : string.Join(", ", receipt.Writers)),
            (words.Say("Godkänt av", "Approved by"), submission.Approved is { } approved ? $"{approved.Name}, {words.Moment(approved.At)}" : null),
            (words.Say("Undertecknat av", "Signed by"), submission.SignedBy),
            (words.Say("Inlämnat", "Handed in"), HandedIn()),
            (words.Say("Inlämning nummer", "Submission number"), Number()),
            (words.Say("Skäl till rättelsen", "Reason for the correction"), submission.Reason),
        ];
        var rows = facts
            .Where(fact => !string.IsNullOrEmpty(fact.Value))
            .Select(fact => new ReportRow([ReportCell.Text(fact.Label), ReportCell.Text(fact.Value!)]))
            .ToValueList();
        return new TableBlock(
            null, "", [new ReportColumn(words.Say("Inlämningen", "The submission"), false), new ReportColumn(words.Say("Uppgift", "Fact"), false)], rows, []);
    }

    private string HandedIn() => receipt.Submission.IsLate
        ? $"{words.Moment(receipt.Submission.At)}, {words.Say("efter sista svarsdag", "after the last day")}"
        : words.Moment(receipt.Submission.At);

    private string Number() => receipt.Earlier is { } earlier
        ? words.Say(
            $"{SwedishNumber.Format(receipt.Submission.Number)}, rättar nummer {SwedishNumber.Format(earlier.Number)} från {words.Moment(earlier.At)}",
            $"{SwedishNumber.Format(receipt.Submission.Number)}, corrects number {SwedishNumber.Format(earlier.Number)} of {words.Moment(earlier.At)}")
        : SwedishNumber.Format(receipt.Submission.Number);
}
