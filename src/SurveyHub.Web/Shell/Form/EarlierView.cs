namespace SurveyHub.Web.Shell.Form;

/// <summary>What was answered in a field in the wave before.</summary>
/// <param name="When">"2018", or words for it.</param>
/// <param name="Lines">The answer, with its unit.</param>
/// <param name="Source">The wave and the day it was handed in; said beside fields that stand alone, since a table's cells have no room.</param>
/// <param name="Since">"Oförändrat sedan 2018".</param>
/// <param name="CanStand">Whether it may be said to hold still.</param>
/// <param name="IsUnchanged">It is said to.</param>
public sealed record EarlierView(string When, IReadOnlyList<string> Lines, string Source, string Since, bool CanStand, bool IsUnchanged);
