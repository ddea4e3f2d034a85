using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>
/// A paragraph that is a piece with all its properties: it takes no room while it says nothing, as when a condition does not hold, and is a paragraph like the others when it says something.
/// </summary>
internal static class WholeParagraph
{
    /// <summary>What may be said of a paragraph before that it takes no room; after other properties the order would be wrong.</summary>
    private static readonly HashSet<string> Earlier = ["pStyle", "keepNext", "keepLines", "pageBreakBefore"];

    /// <summary>The only paragraph within the mark; null where the mark stands in a paragraph, or around several or none.</summary>
    public static ElementSpan? Of(ElementSpan content) => content.Children is [var only] && only.IsWord("p") ? only : null;

    /// <param name="content">Of the piece.</param>
    /// <param name="says">What it says from now on.</param>
    public static void SetRoom(Splice splice, ElementSpan content, string says)
    {
        if (Of(content) is not { } paragraph)
        {
            return;
        }

        if (says.Length > 0)
        {
            Unfold(splice, paragraph);
        }
        else
        {
            Fold(splice, paragraph);
        }
    }

    private static void Unfold(Splice splice, ElementSpan paragraph)
    {
        if (paragraph.Child("pPr") is not { } properties || properties.Child("rPr") is not { } mark || mark.Child("sz")?.Attribute("val") != Husk.MarkSize)
        {
            return;
        }

        splice.Remove(mark);
        if (properties.Child("spacing") is { } spacing)
        {
            splice.Remove(spacing);
        }
    }

    private static void Fold(Splice splice, ElementSpan paragraph)
    {
        var prefix = RawMarkup.PrefixOf(splice.Part, paragraph);
        var properties = paragraph.Child("pPr");
        if (prefix.Length == 0 || properties?.Children.Any(property => !property.IsWord(property.Name) || !Earlier.Contains(property.Name)) == true)
        {
            return;
        }

        var markup = $"<{prefix}spacing {prefix}before=\"0\" {prefix}after=\"0\" {prefix}line=\"{Husk.ClosedHeight.Invariant()}\" {prefix}lineRule=\"exact\"/>"
            + $"<{prefix}rPr><{prefix}sz {prefix}val=\"{Husk.MarkSize}\"/><{prefix}szCs {prefix}val=\"{Husk.MarkSize}\"/></{prefix}rPr>";
        if (properties is { IsOneTag: false })
        {
            splice.Insert(properties.ContentEnd, markup);
        }
        else
        {
            splice.Replace(properties?.Start ?? paragraph.ContentStart, properties?.End ?? paragraph.ContentStart, $"<{prefix}pPr>{markup}</{prefix}pPr>");
        }
    }
}
