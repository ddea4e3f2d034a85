using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Answering;

/// <summary>Numbers are stored.</summary>
public enum ResponseState
{
    NotStarted = 0,

    /// <summary>Something has been answered, nothing handed in. The draft is the organisation's own.</summary>
    Started = 1,
    Submitted = 2,

    /// <summary>Being corrected. What was submitted stays submitted until it is submitted anew.</summary>
    Reopened = 3,
}

/// <summary>
/// An organisation's one answer in a wave, written by several people. The answers themselves are <see cref="AnswerEvent"/>s. Its state is moved by
/// the writer's SQL alone (<see cref="Writing.AnswerStatements"/>), which decides in the database, where two nodes agree.
/// </summary>
public sealed class Response
{
    private Response()
    {
        // For EF.
    }

    /// <param name="note"><inheritdoc cref="Note" path="/summary"/></param>
    public Response(WaveOrganisationId organisation, string? note = null)
    {
        Id = ResponseId.New();
        WaveOrganisationId = organisation;
        Note = note;
    }

    public ResponseId Id { get; private set; }

    public WaveOrganisationId WaveOrganisationId { get; private set; }

    public ResponseState State { get; private set; }

    /// <summary>What reports say of it in a footnote, also when it is silent; null when nothing. Comes with an imported wave.</summary>
    public string? Note { get; private set; }

    /// <summary>
    /// When a person first did something on the page; null is "no known activity". Fetching the page is not activity: mail scanners do that.
    /// </summary>
    public DateTimeOffset? FirstActivityAt { get; private set; }
}
