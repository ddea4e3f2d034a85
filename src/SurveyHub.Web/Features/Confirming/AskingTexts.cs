using SurveyHub.Web.Features.Confirming.Asking;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Confirming;

/// <summary>Why some are sent no link to their part, and what to do instead.</summary>
public static class AskingTexts
{
    public static readonly ScreenText OthersTitle = new("Får inget mejl", "Get no mail");

    public static readonly ScreenText NeverSent = new(
        "Omgången har aldrig skickats ut härifrån; svaren är inlästa från en fil. Därför har ingen någon länk.", "The wave has never been sent from here; its answers were read from a file. So nobody has a link.");

    public static readonly ScreenText InviteFirst = new(
        "Bjud in någon, så får de en länk och går att skicka till. Eller öppna delen, hämta den som fil och anteckna själv vad de säger om den.",
        "Invite somebody, and they get a link and can be sent to. Or open the part, download it as a file and note yourself what they say of it.");

    public static readonly ScreenText ByFile = new(
        "Omgången tar inte emot svar, så ingen kan bjudas in. Öppna delen, hämta den som fil, skicka den själv och anteckna vad de säger om den.",
        "The wave takes no answers, so nobody can be invited. Open the part, download it as a file, send it yourself and note what they say of it.");

    public static readonly ScreenText Invite = new("Bjud in", "Invite");
    public static readonly ScreenText InviteOf = new("Bjud in någon hos {0}", "Invite somebody at {0}");
    public static readonly ScreenText NoAnswer = new("Har inte lämnat in, så det finns ingen del", "Have not handed in, so there is no part");
    public static readonly ScreenText HasReplied = new("Har redan sagt vad de vill om sin del", "Have said already what they want of their part");
    public static readonly ScreenText NeverInvited = new("Ingen där har någonsin fått en länk", "Nobody there has ever been given a link");
    public static readonly ScreenText LinksWithdrawn = new("Länkarna dit är återkallade", "The links there have been withdrawn");

    public static ScreenText Of(AskingHindrance hindrance) => hindrance switch
    {
        AskingHindrance.NoAnswer => NoAnswer,
        AskingHindrance.HasReplied => HasReplied,
        AskingHindrance.NeverInvited => NeverInvited,
        AskingHindrance.LinksWithdrawn => LinksWithdrawn,
    };
}
