using SurveyHub.Domain.Reports.Templates.Directives;

namespace SurveyHub.Domain.Reports.Templates;

/// <summary>How many of those who can be in a set have to be in it.</summary>
public enum Quantity
{
    All,
    Some,
    None,
    AtLeast,
    AtMost,
    Exactly,
}

/// <summary>"minst 2 har tema resurser": whether a part of the report stands in it.</summary>
/// <param name="Number">Of organisations; zero for a quantity without one.</param>
public sealed record ReportTest(Quantity Quantity, int Number, OrganisationSet Set)
{
    public SourcePlace Place { get; init; }
}
