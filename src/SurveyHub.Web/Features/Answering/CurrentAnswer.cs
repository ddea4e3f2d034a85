using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering;

/// <summary>Which entry of the log holds in a field. Derived from the log, and kept in the same transaction as it.</summary>
[NamedIndexesOnly]
public sealed class CurrentAnswer
{
    private CurrentAnswer()
    {
        // For EF, which only reads: the answer writer keeps it.
    }

    public ResponseId ResponseId { get; private set; }

    public FieldPath Path { get; private set; }

    /// <inheritdoc cref="AnswerEvent.RowKey"/>
    public string RowKey { get; private set; } = "";

    public long Sequence { get; private set; }
}
