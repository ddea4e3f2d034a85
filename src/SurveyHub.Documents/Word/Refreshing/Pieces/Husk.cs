using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.Refreshing.Files;

namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>A paragraph takes no height while the piece in it says nothing, as when a condition does not hold, and is a paragraph like the others when it says something.</summary>
internal static class Husk
{
    /// <summary>What may be said of a paragraph before that it takes no height; after other properties the order would be wrong.</summary>
    private static readonly HashSet<string> Earlier = ["pStyle", "keepNext", "keepLines", "pageBreakBefore"];

    /// <param name="content">Of the piece.</param>
    /// <param name="says">What it says from now on.</param>
    public static void Set(Splice splice, ElementSpan content, string says)
    {
        if (!EmptyPlace.IsInLine(content) || content.Ancestor("p") is not { } paragraph)
        {
            return;
        }

        if (says.Length > 0)
        {
            Unfold(splice, paragraph);
        }
        else if (StandsAlone(content, paragraph))
        {
            Fold(splice, paragraph);
        }
    }

    private static void Unfold(Splice splice, ElementSpan paragraph)
    {
        var mark = paragraph.Child("pPr")?.Child("rPr");
        if (mark?.Child("sz")?.Attribute("val") == HuskLook.MarkSize)
        {
            string[] ours = ["sz", "szCs"];
            foreach (var property in ours.Select(mark.Child).Append(paragraph.Child("pPr")!.Child("spacing")).OfType<ElementSpan>())
            {
                splice.Remove(property);
            }
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

        var markup = $"<{prefix}spacing {prefix}before=\"0\" {prefix}after=\"0\" {prefix}line=\"{HuskLook.Height.Invariant()}\" {prefix}lineRule=\"exact\"/>"
            + $"<{prefix}rPr><{prefix}sz {prefix}val=\"{HuskLook.MarkSize}\"/><{prefix}szCs {prefix}val=\"{HuskLook.MarkSize}\"/></{prefix}rPr>";
        if (properties is { IsOneTag: false })
        {
            splice.Insert(properties.ContentEnd, markup);
        }
        else
        {
            splice.Replace(properties?.Start ?? paragraph.ContentStart, properties?.End ?? paragraph.ContentStart, $"<{prefix}pPr>{markup}</{prefix}pPr>");
        }
    }

    // Where anything else stands beside the piece, or the paragraph is a cell, its height is not the piece's.
    private static bool StandsAlone(ElementSpan content, ElementSpan paragraph) => paragraph.Ancestor("tc") is null
        && paragraph.Descendants().Where(inner => inner.IsWord("r")).All(run => run.Start >= content.Start && run.End <= content.End);
}
