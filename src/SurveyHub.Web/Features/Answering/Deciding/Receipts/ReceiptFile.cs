using System.Globalization;
using SurveyHub.Documents.Word;
using SurveyHub.Domain.Reports.Receipts;

namespace SurveyHub.Web.Features.Answering.Deciding.Receipts;

/// <summary>The receipt of a submission as a Word file. The same submission gives the same bytes.</summary>
public sealed record ReceiptFile(string Name, byte[] Content)
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static ReceiptFile Of(PinnedSubmission submission)
    {
        using var file = new MemoryStream();
        WordReportWriter.Write(ReceiptCompiler.Compile(submission.Receipt), file);
        var (id, number) = (submission.Receipt.Questionnaire.Header.Id, submission.Receipt.Submission.Number);
        return new ReceiptFile(string.Create(CultureInfo.InvariantCulture, $"kvitto-{id}-{submission.Code}-{number}.docx"), file.ToArray());
    }

    public IResult ToResult() => Results.File(Content, MediaType, Name);
}
