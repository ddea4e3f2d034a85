using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>Something in a wave that has happened on a day, or is to happen.</summary>
/// <param name="Text">Takes the day first, then <paramref name="Arguments"/>.</param>
/// <param name="DoneFrom">The first day on which it is behind us.</param>
public sealed record PlanStep(DateOnly Day, DateOnly DoneFrom, ScreenText Text, params IReadOnlyList<string> Arguments);
