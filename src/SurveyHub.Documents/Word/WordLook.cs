using System.Xml.Linq;
using SurveyHub.Documents.Word.Templates;

namespace SurveyHub.Documents.Word;

/// <summary>What a file looks like: by a template, or as we make it.</summary>
/// <param name="Cover">Of the template, filled in; empty for our own.</param>
internal sealed record WordLook(WordTemplate? Template, PageEnds Ends, IReadOnlyList<XElement> Cover)
{
    public PageGeometry Portrait => Template?.Section.Portrait ?? PageGeometry.Portrait;

    /// <summary>The template has a style of its own in the place of ours.</summary>
    public bool HasOwn(WordStyle style) => Template?.Styles.Has(style) == true;

    public WordStyle Measure(WordStyle style) => Template?.Styles.Measure(style) ?? style;

    public NumberingPart StartLists() => Template?.Numbering.Start() ?? new NumberingPart();
}
