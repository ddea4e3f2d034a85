namespace SurveyHub.Documents.Printing;

/// <summary>There is a browser, but no PDF came of it.</summary>
public sealed class PdfNotPrintedException(string reason, bool isLate = false) : Exception(reason)
{
    /// <summary>It was stopped, because it took longer than it might.</summary>
    public bool IsLate => isLate;
}
