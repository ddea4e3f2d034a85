using System.CommandLine;

namespace SurveyHub.Cli;

/// <summary>The options for what stands beside the answers, which several commands have.</summary>
internal static class BesideOptions
{
    public static Option<string[]> Measures() => new("--measures")
    {
        Description = "What others have measured of the organisations (.matt.csv): stands wherever a fact of the panel may. May be given several times.",
    };

    public static Option<string?> Wordings() => new("--wordings")
    {
        Description = "An analyst's own short words for answers (.ordval.csv): stand in tables in place of the answers that they were written for.",
    };
}
