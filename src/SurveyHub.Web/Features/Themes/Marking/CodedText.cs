using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SurveyHub.Web.Features.Themes.Storage;

namespace SurveyHub.Web.Features.Themes.Marking;

/// <summary>Words of a text that are marked.</summary>
/// <param name="Theme">The theme's name.</param>
public sealed record MarkedWords(CodingId Id, int Start, int Length, string Theme)
{
    public int End => Start + Length;
}

/// <summary>
/// A text with its marked words, each followed by the names of the themes that end there. No blank comes between the pieces: the script counts characters in
/// what stands outside of the names.
/// </summary>
public sealed class CodedText : ComponentBase
{
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<MarkedWords> Marks { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var borders = Marks.SelectMany(mark => new[] { mark.Start, mark.End }).Append(0).Append(Text.Length).Distinct().Order().ToList();
        foreach (var (from, to) in borders.Zip(borders.Skip(1)))
        {
            var over = Marks.Where(mark => mark.Start <= from && mark.End >= to).ToList();
            if (over.Count == 0)
            {
                builder.AddContent(0, Text[from..to]);
            }
            else
            {
                builder.OpenElement(1, "mark");
                builder.AddAttribute(2, "data-codings", string.Join(' ', over.Select(mark => mark.Id.Value)));
                builder.AddContent(3, Text[from..to]);
                builder.CloseElement();
            }

            foreach (var mark in over.Where(mark => mark.End == to))
            {
                builder.OpenElement(4, "span");
                builder.AddAttribute(5, "class", "tag");
                builder.AddAttribute(6, "data-skip", true);
                builder.AddContent(7, mark.Theme);
                builder.CloseElement();
            }
        }
    }
}
