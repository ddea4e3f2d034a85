using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace SurveyHub.Web.Shell;

/// <summary>A heading whose level depends on where the component around it stands: a page must not skip a level.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>1 to 6; a deeper one is drawn as the sixth, the deepest that HTML has.</summary>
    [Parameter, EditorRequired]
    public int Level { get; set; }

    [Parameter]
    public string? Id { get; set; }

    /// <summary>Says how it looks where its level does not.</summary>
    [Parameter]
    public string? Class { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, $"h{Math.Min(Level, 6).ToString(CultureInfo.InvariantCulture)}");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "id", Id);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
