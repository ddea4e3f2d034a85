using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using FactDefinition = SurveyHub.Domain.Panels.FactDefinition;

namespace SurveyHub.Web.Features.Waves;

/// <summary>Numbers are stored.</summary>
public enum WaveState
{
    /// <summary>Being planned: everything may change, nothing has been sent.</summary>
    Draft = 0,

    /// <summary>Released: the panel is frozen and answers are taken.</summary>
    Open = 1,

    /// <summary>No answers are taken any more.</summary>
    Closed = 2,
}

/// <summary>A questionnaire sent to a panel: opening, deadline, closing.</summary>
public sealed class Wave
{
    public const int MaxNameLength = 200;
    public const int MaxDiaryNumberLength = 60;

    /// <summary>It stands below every table with its answers: a longer one is an explanation, which belongs in the report.</summary>
    public const int MaxSourceLength = 200;

    private readonly List<WaveVersion> _versions = [];
    private readonly List<SourceRevision> _sourceRevisions = [];

    private Wave()
    {
        // For EF.
    }

    /// <param name="calendarDomain">What follows the @ in the calendar entry's UID: our own domain.</param>
    /// <param name="isTest">Kept apart from real waves everywhere.</param>
    public Wave(
        PanelId panel, QuestionnaireVersionId version, WavePlan plan, string calendarDomain, bool isTest, Guid by, DateTimeOffset now)
    {
        Id = WaveId.New();
        PanelId = panel;
        _versions.Add(new WaveVersion(Id, 0, version));
        Plan(plan);
        CalendarUid = $"{Id.Value:N}@{calendarDomain}";
        IsTest = isTest;
        CreatedBy = by;
        CreatedAt = now;
    }

    public WaveId Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The panel it was made from. What it was then stands in <see cref="ToFrozenPanel"/> and the wave's organisations.</summary>
    public PanelId PanelId { get; private set; }

    public WaveState State { get; private set; }

    public DateOnly OpensOn { get; private set; }

    public DateOnly Deadline { get; private set; }

    public DateOnly ClosesOn { get; private set; }

    public string SenderName { get; private set; } = "";

    public string ReplyAddress { get; private set; } = "";

    public string? DiaryNumber { get; private set; }

    public bool IsTest { get; private set; }

    /// <summary>The wave whose answers stand beside the fields, and which changes are counted from; null when there is none.</summary>
    public WaveId? EarlierWaveId { get; private set; }

    /// <inheritdoc cref="Domain.Responses.SurveyAnswers.Source"/>
    public string? Source { get; private set; }

    /// <summary>What has been said of the answers each time it was changed, in no order when it comes from the database (<see cref="SourceRevision.Revision"/>).</summary>
    public IReadOnlyList<SourceRevision> SourceRevisions => _sourceRevisions;

    public Guid CreatedBy { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Who let the invitations go; nothing is mailed before that.</summary>
    public Guid? ReleasedBy { get; private set; }

    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>The same in every calendar file of the wave, so that a moved deadline moves the entry.</summary>
    public string CalendarUid { get; private set; } = "";

    /// <summary>All that were put to use, in no order when they come from the database (<see cref="WaveVersion.Ordinal"/>).</summary>
    public IReadOnlyList<WaveVersion> Versions => _versions;

    /// <summary>The version now answered: the last that was put to use. Needs <see cref="Versions"/> to have been read.</summary>
    public QuestionnaireVersionId CurrentVersion =>
        _versions.MaxBy(version => version.Ordinal)?.QuestionnaireVersionId ?? throw new InvalidOperationException("The wave was read without its versions.");

    /// <summary>The three columns of the frozen panel; meaningless before the release, read through <see cref="ToFrozenPanel"/>.</summary>
    public string FrozenPanelKey { get; private set; } = "";

    public PanelWords FrozenWords { get; private set; } = PanelWords.Default;

    public ValueList<FactDefinition> FrozenFacts { get; private set; } = [];

    public void Plan(WavePlan plan)
    {
        Require(WaveState.Draft);
        if (!plan.DaysAreInOrder)
        {
            throw new ArgumentException("A wave opens, has its deadline and closes, in that order.", nameof(plan));
        }

        Name = plan.Name;
        OpensOn = plan.OpensOn;
        Deadline = plan.Deadline;
        ClosesOn = plan.ClosesOn;
        SenderName = plan.SenderName;
        ReplyAddress = plan.ReplyAddress;
        DiaryNumber = plan.DiaryNumber;
    }

    /// <summary>Changes whom a draft asks, and whether it is a test.</summary>
    public void Ask(PanelId panel, bool isTest)
    {
        Require(WaveState.Draft);
        PanelId = panel;
        IsTest = isTest;
    }

    /// <summary>Says which wave it is compared with; null for none.</summary>
    public void CompareWith(WaveId? earlier)
    {
        if (earlier == Id)
        {
            throw new ArgumentException("A wave is not compared with itself.", nameof(earlier));
        }

        EarlierWaveId = earlier;
    }

    /// <summary>
    /// Says what the answers are worth. It may be said at any time, since it is mostly known when they have come in, and does nothing when that is said already.
    /// Needs <see cref="SourceRevisions"/> to have been read.
    /// </summary>
    /// <param name="source">One line; null for nothing.</param>
    public void Tell(string? source, Guid by, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(source?.Length ?? 0, MaxSourceLength, nameof(source));
        if (source == Source)
        {
            return;
        }

        Source = source;
        _sourceRevisions.Add(new SourceRevision(Id, _sourceRevisions.Count + 1, source, by, now));
    }

    /// <summary>Says what a draft is to ask, in place of what it was to ask before.</summary>
    public void Use(QuestionnaireVersionId version)
    {
        Require(WaveState.Draft);
        _versions.Clear();
        _versions.Add(new WaveVersion(Id, 0, version));
    }

    /// <summary>
    /// Puts another version to use while the wave is under way. Answers may hang on the one before, so both stay. Needs <see cref="Versions"/> to have
    /// been read.
    /// </summary>
    /// <param name="reason">In the words of the staff; null when they say nothing.</param>
    public void Renew(QuestionnaireVersionId version, Guid by, string? reason, DateTimeOffset now)
    {
        Require(WaveState.Open);
        if (version == CurrentVersion)
        {
            throw new ArgumentException("The version is answered already.", nameof(version));
        }

        _versions.Add(new WaveVersion(Id, _versions.Max(used => used.Ordinal) + 1, version, by, reason, now));
    }

    /// <summary>Freezes the panel and opens the wave; its organisations and mails are added in the same transaction.</summary>
    public void Release(FrozenPanel panel, Guid by, DateTimeOffset now)
    {
        Require(WaveState.Draft);
        (FrozenPanelKey, FrozenWords, FrozenFacts) = (panel.Key, panel.Words, panel.Facts);
        State = WaveState.Open;
        ReleasedBy = by;
        ReleasedAt = now;
    }

    /// <summary>Does nothing when it is closed already.</summary>
    public void Close()
    {
        RequireNot(WaveState.Draft);
        State = WaveState.Closed;
    }

    public FrozenPanel ToFrozenPanel()
    {
        RequireNot(WaveState.Draft);
        return new FrozenPanel(FrozenPanelKey, FrozenWords, FrozenFacts);
    }

    private void Require(WaveState state)
    {
        if (State != state)
        {
            throw new InvalidOperationException($"The wave is {State}, not {state}.");
        }
    }

    private void RequireNot(WaveState state)
    {
        if (State == state)
        {
            throw new InvalidOperationException($"The wave is {State}.");
        }
    }
}
