using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Receipts;

/// <summary>
/// Makes one document of a submission: who asked, who answered, when, who stands for it, and every question with its answer. A pure function: the same
/// submission gives the same document, whenever it is asked for.
/// </summary>
public static class ReceiptCompiler
{
    public static ReportDocument Compile(Receipt receipt)
    {
        var header = receipt.Questionnaire.Header;
        var words = new ReceiptWords(header.Language);
        var changes = receipt.Earlier is { } earlier
            ? AnswerChange.Between(receipt.Questionnaire, earlier.Answers, receipt.Answers)
            : [];
        IEnumerable<ReportBlock> blocks =
        [
            new ReceiptFacts(receipt, words).Build(),
            .. new ReceiptChanges(receipt, changes, words).Build(),
            .. new ReceiptAnswers(receipt, words).Build(),
        ];
        return new ReportDocument(header.Language, Cover(receipt, words), receipt.Submission.At, blocks.ToValueList(), receipt.Asking.Name);
    }

    private static ReportCover Cover(Receipt receipt, ReceiptWords words)
    {
        var title = receipt.Earlier is null
            ? words.Say("Kvitto på inlämnat svar", "Receipt for an answer handed in")
            : words.Say("Kvitto på rättat svar", "Receipt for a corrected answer");
        string?[] details =
        [
            receipt.Answering.Name,
            receipt.IsTest
                ? words.Say("Test: svaret är inte riktigt och ska inte användas", "Test: the answer is not real and must not be used")
                : null,
            receipt.Submission.IsLate ? words.Say("Inlämnat efter sista svarsdag", "Handed in after the last day") : null,
            SwedishNumber.Explained(receipt.Questionnaire.Header.Language),
        ];
        return new ReportCover(title, receipt.Questionnaire.Header.Title, details.OfType<string>().ToValueList(), HasOwnPage: false);
    }
}
