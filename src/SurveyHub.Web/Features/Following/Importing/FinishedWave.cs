using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Following.Importing;

/// <summary>A wave that was answered elsewhere, as files tell it.</summary>
/// <param name="Answers">An answers file, as UTF-8.</param>
/// <param name="Source">What is said of the answers, on one line of at most <see cref="Wave.MaxSourceLength"/>; null for what the answers file says.</param>
/// <param name="Responses">A responses file, or empty: then whoever has an answer has submitted it in time, and the rest are silent.</param>
public sealed record FinishedWave(
    PanelId Panel, QuestionnaireVersionId Version, WavePlan Plan, string? Source, ReadOnlyMemory<byte> Answers, ReadOnlyMemory<byte> Responses);

/// <summary>What the files say, read against the panel and the questionnaire.</summary>
/// <param name="Organisations">Of the panel, those that answered and the silent ones.</param>
/// <param name="Source">What is said of the answers, by whoever imports or else by the file; null when nothing is.</param>
public sealed record ImportReading(ValueList<Diagnostic> InAnswers, ValueList<Diagnostic> InResponses, ValueList<Response> Organisations, string? Source)
{
    public bool HasErrors => InAnswers.Concat(InResponses).Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The file says more of the answers than a wave has room for, and whoever imports says nothing.</summary>
    public bool IsSourceTooLong => Source?.Length > Wave.MaxSourceLength;

    public bool CanBeImported => !HasErrors && !IsSourceTooLong;

    public int Answered => Organisations.Count(response => !response.IsSilent);

    public int Answers => Organisations.Sum(response => response.Answers.Count);

    public int Late => Organisations.Count(response => response.IsLate);

    public int Corrected => Organisations.Count(response => response.IsCorrected);
}

public enum ImportOutcome
{
    Imported,

    /// <summary>Nothing was imported.</summary>
    HasErrors,

    /// <summary>The panel has a wave of this name, made by the first of two presses perhaps. Nothing was imported.</summary>
    NameTaken,
}

/// <param name="Wave">Null unless it was imported.</param>
public sealed record ImportReceipt(ImportOutcome Outcome, WaveId? Wave, ImportReading Reading);
