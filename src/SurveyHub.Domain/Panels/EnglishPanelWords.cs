namespace SurveyHub.Domain.Panels;

/// <summary>How the members of Swedish panels are spoken of in English, by reports and screens.</summary>
internal static class EnglishPanelWords
{
    /// <summary>By what the panel itself calls one of them. A panel with a word of its own keeps it in every language, since nobody has said what it is in English.</summary>
    private static readonly Dictionary<string, PanelWords> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["region"] = new("region", "regions", "the regions", "Sweden"),
        ["kommun"] = new("municipality", "municipalities", "the municipalities", "Sweden"),
        ["vårdgivare"] = new("provider", "providers", "the providers", "All"),
        ["organisation"] = new("organisation", "organisations", "the organisations", "All"),
    };

    public static PanelWords Of(PanelWords words) => Known.GetValueOrDefault(words.Singular, words);
}
