namespace SurveyHub.Web.Features.Answering.Writing;

/// <summary>
/// Nothing of what was asked for was recorded: the queue is full, the program is stopping, or the database failed. It may be sent again, with
/// the same save ids.
/// </summary>
public sealed class AnswerNotWrittenException : Exception
{
    public AnswerNotWrittenException(string message)
        : base(message)
    {
    }

    public AnswerNotWrittenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
