using SurveyHub.Domain.Search;
using SurveyHub.Web.Features.Following.Answers;

namespace SurveyHub.Web.Features.Following.Searching;

/// <summary>A wave's answers with the index of their words.</summary>
/// <param name="State">Of the wave when they were read, or before.</param>
public sealed record SearchableWave(HandedInState State, WaveAnswers Wave, AnswerIndex Index);

/// <summary>
/// All that can change what is shown of a wave. Submissions and versions are only ever added, and each pins what holds, so their numbers tell whether anything is new.
/// </summary>
/// <param name="Measures">Of the measures that hits are selected by.</param>
/// <param name="LastSequence">The last entry of the log that any submission holds.</param>
public readonly record struct HandedInState(string Name, int Versions, int Submissions, long LastSequence, int Measures);
