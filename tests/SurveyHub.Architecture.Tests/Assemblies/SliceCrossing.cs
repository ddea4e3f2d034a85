namespace SurveyHub.Architecture.Tests.Assemblies;

/// <summary>One slice of the web application that may name another.</summary>
/// <param name="Reason">Why the domain or the platform is not the place to meet.</param>
public sealed record SliceCrossing(string From, string To, string Reason)
{
    /// <summary>All exceptions there are.</summary>
    public static IReadOnlyCollection<SliceCrossing> Allowed { get; } = [];
}
