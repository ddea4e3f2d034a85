using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace SurveyHub.Web.Shell.Form;

/// <summary>A heading whose level depends on where the form stands: a page must not skip a level.</summary>
internal static class Heading
{
    /// <param name="level">1 to 6; a deeper one is drawn as the sixth, the deepest that HTML has.</param>
    /// <param name="look">A class of the stylesheet, so that it looks the same at every level.</param>
    public static RenderFragment Of(int level, string look, string text, string? id = null) => builder =>
    {
        builder.OpenElement(0, $"h{Math.Min(level, 6).ToString(CultureInfo.InvariantCulture)}");
        builder.AddAttribute(1, "class", look);
        builder.AddAttribute(2, "id", id);
        builder.AddContent(3, text);
        builder.CloseElement();
    };
}
