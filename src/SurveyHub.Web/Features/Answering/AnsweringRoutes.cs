using System.Globalization;
using SurveyHub.Documents.Printing;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering;

/// <summary>The addresses of a personal link. They hold its secret: nothing may log them.</summary>
public static class AnsweringRoutes
{
    public const string Pattern = LinkRoutes.Answering + "/{token}";
    public const string Review = "/granska";
    public const string Thanks = "/tack";
    public const string Copy = "/svar";
    public const string Reopen = "/oppna-igen";
    public const string Activity = "/aktivitet";

    /// <summary>Below it the path of a field.</summary>
    public const string History = "/historik";

    /// <summary>What others have done since.</summary>
    public const string News = "/andringar";

    /// <summary>A comment on a question, for the script.</summary>
    public const string Comment = "/kommentar";

    /// <summary>In which language the words around the questions are.</summary>
    public const string Language = "/sprak";

    /// <summary>Single fields, while somebody types.</summary>
    public const string Save = "/spara";

    /// <summary>Says in the address of what others have done up to where the page knows it.</summary>
    public const string AfterParameter = "efter";

    /// <summary>The questions as a form in Word.</summary>
    public const string BlankForm = "/formular";

    /// <summary>The same to print, where the site makes PDF files.</summary>
    public const string BlankPdf = BlankForm + PdfPrinter.Extension;

    /// <summary>Below it the path of a field that takes a file, to send one or to fetch it; below that an entry of the history.</summary>
    public const string File = "/fil";

    /// <summary>Who works on the answer.</summary>
    public const string People = "/kollegor";
    public const string Share = People + "/dela";
    public const string Change = People + "/andra";
    public const string Withdraw = People + "/aterkalla";
    public const string SendAgain = People + "/skicka-igen";
    public const string HandOver = People + "/lamna-over";
    public const string TakeBack = People + "/ta-tillbaka";
    public const string NameDecider = People + "/utse";

    /// <summary>Says in the address of the page about people what the post before it did.</summary>
    public const string DoneParameter = "gjort";

    /// <summary>Takes the form of somebody who came by another person's link.</summary>
    public const string Who = "/vem";

    /// <summary>In the address of the form: whoever follows it has said that they are the person the link was sent to.</summary>
    public const string IsMeParameter = "jag";

    /// <summary>Says in the address of the form how many answers the post before it changed.</summary>
    public const string SavedParameter = "sparat";

    /// <summary>Says in the address of the form that the post before it came from a page of the version before.</summary>
    public const string RenewedParameter = "ny";

    /// <summary>The form for the person the link was sent to.</summary>
    /// <param name="form">Its own address.</param>
    public static string AsMe(string form) => $"{form}?{IsMeParameter}=1";

    public static string AfterSave(string form, int saved, bool isRenewed = false) =>
        string.Create(CultureInfo.InvariantCulture, $"{AsMe(form)}&{SavedParameter}={saved}") + (isRenewed ? $"&{RenewedParameter}=1" : "");

    public static string Form(LinkToken token) => $"{LinkRoutes.Answering}/{token.Reveal()}";
}
