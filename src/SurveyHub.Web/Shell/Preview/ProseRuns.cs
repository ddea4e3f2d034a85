using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Shell.Preview;

/// <summary>Runs of text one after another. Code and not markup, since markup would put a space between a word and its full stop.</summary>
public sealed class ProseRuns : ComponentBase
{
    [Parameter, EditorRequired]
    public ValueList<ProseRun> Runs { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var run in Runs)
        {
            builder.OpenRegion(0);
            Add(builder, run);
            builder.CloseRegion();
        }
    }

    private static void Add(RenderTreeBuilder builder, ProseRun run)
    {
        string?[] elements = [run.Link is null ? null : "a", run.Bold ? "strong" : null, run.Italic ? "em" : null];
        foreach (var element in elements.OfType<string>())
        {
            builder.OpenElement(0, element);
            if (element == "a")
            {
                builder.AddAttribute(1, "href", run.Link);
                builder.AddAttribute(2, "rel", "noopener noreferrer");
            }
        }

        builder.AddContent(3, run.Text);
        foreach (var _ in elements.OfType<string>())
        {
            builder.CloseElement();
        }
    }
}
