using SurveyHub.Domain.Panels;

namespace SurveyHub.Web.Features.Panels;

/// <summary>Organisations that are asked together.</summary>
public sealed class Panel
{
    public const int MaxKeyLength = 64;

    private Panel()
    {
        // For EF.
    }

    public Panel(string key, PanelWords words)
    {
        Id = PanelId.New();
        Key = key;
        Words = words;
    }

    public PanelId Id { get; private set; }

    /// <summary>What questionnaires and files call it: "regioner". Unique.</summary>
    public string Key { get; private set; } = "";

    public PanelWords Words { get; private set; } = PanelWords.Default;

    public void Reword(PanelWords words) => Words = words;
}
