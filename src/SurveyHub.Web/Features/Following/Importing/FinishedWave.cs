using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Following.Importing;

/// <summary>A wave that was answered elsewhere, as files tell it.</summary>
/// <param name="Answers">An answers file, as UTF-8.</param>
/// <param name="Responses">A responses file, or empty: then whoever has an answer has submitted it in time, and the rest are silent.</param>
public sealed record FinishedWave(
    PanelId Panel, QuestionnaireVersionId Version, WavePlan Plan, ReadOnlyMemory<byte> Answers, ReadOnlyMemory<byte> Responses);

/// <summary>What became of an import.</summary>
/// <param name="Wave">Null when a file has an error: then nothing was imported.</param>
public sealed record ImportReceipt(WaveId? Wave, ValueList<Diagnostic> InAnswers, ValueList<Diagnostic> InResponses);
