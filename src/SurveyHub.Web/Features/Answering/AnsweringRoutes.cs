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

    /// <summary>In which language the words around the questions are.</summary>
    public const string Language = "/sprak";

    /// <summary>Single fields, while somebody types.</summary>
    public const string Save = "/spara";

    /// <summary>Says in the address of the form how many answers the post before it changed.</summary>
    public const string SavedParameter = "sparat";

    public static string Form(LinkToken token) => $"{LinkRoutes.Answering}/{token.Reveal()}";
}
