using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Confirming;

internal static class Signed
{
    /// <summary>The name that stands under what was said, with that of whoever noted it down.</summary>
    public static string Of(PartReply reply, ScreenLanguage language) =>
        reply is { IsAnswer: false, NotedBy: { } by } ? language.Format(PartTexts.NotedBy, reply.SignedBy, by) : reply.SignedBy;
}
