using System.Xml.Linq;
using SurveyHub.Documents.Word.Templates;

namespace SurveyHub.Documents.Word;

/// <summary>What a file looks like: by a template, or as we make it.</summary>
/// <param name="Cover">Of the template, filled in; empty for our own.</param>
internal sealed record WordLook(WordTemplate? Template, PageEnds Ends, IReadOnlyList<XElement> Cover)
{
    public PageGeometry Portrait => Template?.Section.Portrait ?? PageGeometry.Portrait;

    public WordStyle Measure(WordStyle style) => Template?.Styles.Measure(style) ?? style;

    public NumberingPart StartLists() => Template?.Numbering.Start() ?? new NumberingPart();
}
