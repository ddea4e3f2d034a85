using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering;

/// <summary>What every page behind a link says of the report.</summary>
public static class ReportNewsTexts
{
    public static readonly ScreenText Published = new("Rapporten är utgiven", "The report is published");
    public static readonly ScreenText PublishedHelp = new("”{0}”, utgåva {1}, gavs ut {2}.", "'{0}', edition {1}, was published on {2}.");
    public static readonly ScreenText Read = new("Läs rapporten", "Read the report");
    public static readonly ScreenText Own = new("Era egna uppgifter ur rapporten", "Your own figures from the report");
    public static readonly ScreenText More = new("Fler format, och om något är fel", "More formats, and if something is wrong");
    public static readonly ScreenText Waits = new("Er del av rapporten finns att läsa, bekräfta eller rätta till och med {0}.", "Your part of the report is there to be read, confirmed or corrected until {0}.");
    public static readonly ScreenText ToPart = new("Till er del av rapporten", "To your part of the report");
}
