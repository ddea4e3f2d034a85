using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>What a post did, as the address of the page after it says.</summary>
internal static class PeopleDone
{
    public const string Shared = "delat";
    public const string Changed = "andrat";
    public const string Withdrawn = "aterkallat";
    public const string SentAgain = "skickat";
    public const string HandedOver = "overlamnat";
    public const string TakenBack = "atertaget";
    public const string Named = "utsett";

    /// <summary>Null for anything else that stands there.</summary>
    public static ScreenText? TextOf(string? done) => done switch
    {
        Shared => PeopleTexts.Shared,
        Changed => PeopleTexts.Changed,
        Withdrawn => PeopleTexts.Withdrawn,
        SentAgain => PeopleTexts.SentAgain,
        HandedOver => PeopleTexts.HandedOver,
        TakenBack => PeopleTexts.TakenBack,
        Named => PeopleTexts.Named,
        _ => null,
    };
}
