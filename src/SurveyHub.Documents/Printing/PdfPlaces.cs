using SurveyHub.Documents.Html;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace SurveyHub.Documents.Printing;

/// <summary>Reads out of a PDF on which page each of its named destinations lies. The browser makes one of every anchor that something leads to.</summary>
internal static class PdfPlaces
{
    /// <exception cref="PdfNotPrintedException">It is no PDF that can be read.</exception>
    public static AnchorPages Read(byte[] pdf)
    {
        try
        {
            using var document = PdfDocument.Open(pdf);
            var (catalog, scanner) = (document.Structure.Catalog.CatalogDictionary, document.Structure.TokenScanner);
            return catalog.TryGet<DictionaryToken>(NameToken.Dests, scanner, out var destinations)
                ? new AnchorPages(Places(destinations, PagesOf(catalog, scanner), scanner))
                : AnchorPages.Unknown;
        }
        catch (Exception exception) when (exception is PdfDocumentFormatException or InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // What the reader meets in a file that was cut off is not always said to be one of format.
            throw new PdfNotPrintedException(exception.Message);
        }
    }

    private static Dictionary<string, int> Places(DictionaryToken destinations, Dictionary<IndirectReference, int> pages, IPdfTokenScanner scanner)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in destinations.Data.Keys)
        {
            // The page comes first, and then where on it.
            if (destinations.TryGet<ArrayToken>(NameToken.Create(name), scanner, out var place)
                && place.Data is [IndirectReferenceToken page, ..] && pages.TryGetValue(page.Data, out var number))
            {
                // It is written as in an address: "%C3%A5" for å.
                places[Uri.UnescapeDataString(name)] = number;
            }
        }

        return places;
    }

    /// <summary>The number of each page, from 1.</summary>
    private static Dictionary<IndirectReference, int> PagesOf(DictionaryToken catalog, IPdfTokenScanner scanner)
    {
        var pages = new Dictionary<IndirectReference, int>();
        if (catalog.TryGet<DictionaryToken>(NameToken.Pages, scanner, out var root))
        {
            Count(root, scanner, pages);
        }

        return pages;
    }

    /// <summary>Pages hang in a tree, whose leaves in order they are.</summary>
    private static void Count(DictionaryToken branch, IPdfTokenScanner scanner, Dictionary<IndirectReference, int> pages)
    {
        if (!branch.TryGet<ArrayToken>(NameToken.Kids, scanner, out var kids))
        {
            return;
        }

        foreach (var reference in kids.Data.OfType<IndirectReferenceToken>())
        {
            if (scanner.Get(reference.Data)?.Data is not DictionaryToken kid)
            {
                continue;
            }

            if (kid.ContainsKey(NameToken.Kids))
            {
                Count(kid, scanner, pages);
            }
            else
            {
                pages[reference.Data] = pages.Count + 1;
            }
        }
    }
}
