using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>What stands under a figure of how many it shows: never a share of those picked out alone, since "3 of 3" hides how many the others are.</summary>
internal static class FigureBase
{
    /// <param name="shown">Those with something to draw.</param>
    public static string Of(TemplateContext context, int shown, CompilingContext among)
    {
        var (texts, whole) = (context.Texts, context.Compiling.Asked);
        return among.Asked == whole ? $"{texts.Say("Underlag", "Base")}: {texts.Of(shown, whole)} {texts.Words.Plural}."
            : texts.Say($"Figuren visar {texts.Of(shown, whole)} {texts.Words.Plural}.", $"The figure shows {texts.Of(shown, whole)} {texts.Words.Plural}.");
    }
}
