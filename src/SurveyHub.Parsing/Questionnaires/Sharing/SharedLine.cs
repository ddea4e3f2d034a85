using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires.Sharing;

/// <summary>A paragraph that takes in a block: <c>*Gemensamt:* [Kontaktuppgifter](gemensamt/kontakt.md)</c>.</summary>
/// <param name="Words">"Gemensamt", as written.</param>
/// <param name="Title">What the link says.</param>
/// <param name="Address">Where it leads, as written; null when the line holds something else than one link, which has been reported.</param>
internal sealed record SharedLine(SpecPart Words, string Title, SpecPart? Address)
{
    private const int LongestOpening = 40;

    /// <summary>
    /// The line that a paragraph is, or null for any other paragraph. One that is nearly such a line, and leads to a file, is reported and read all
    /// the same.
    /// </summary>
    public static SharedLine? Find(ParagraphBlock paragraph, ReadingContext context)
    {
        // Most paragraphs have no colon, not by its number either, and cannot be such a line.
        if (paragraph.Inline is not { FirstChild: { } first } inlines || !context.Source.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length).ContainsAny(':', '&'))
        {
            return null;
        }

        var before = inlines.TakeWhile(inline => inline is not LinkInline).ToList();
        var opening = string.Concat(before.Select(TextOf));
        var colon = opening.IndexOf(':', StringComparison.Ordinal);
        var words = colon < 0 ? "" : opening[..colon].Trim();
        if (words.Length is 0 or > LongestOpening)
        {
            return null;
        }

        var link = inlines.Skip(before.Count).FirstOrDefault() as LinkInline;
        var leadsToFile = link is { IsImage: false, Url: { } url } && SharedPath.IsRelative(url);
        var isItalic = first is EmphasisInline { DelimiterCount: 1 };
        var isMeant = Instructions.Openings.Find(words) == InstructionKind.Shared;
        if (isMeant ? !isItalic && !leadsToFile : !leadsToFile || !IsNearly(words))
        {
            return null;
        }

        var said = new SpecPart(words, (first as EmphasisInline)?.FirstChild?.Span.Start ?? first.Span.Start);
        if (!isMeant)
        {
            context.Report(QuestionnaireDiagnostics.UnknownInstruction, said.Offset, words, Suggestion.For(words, Instructions.Openings, context.Language));
        }
        else if (!isItalic)
        {
            context.Report(QuestionnaireDiagnostics.BareInstruction, first.Span.Start, words);
        }

        if (link is null || !IsPlain(link) || opening[(colon + 1)..].Trim().Length > 0 || inlines.Skip(before.Count + 1).Any(inline => TextOf(inline).Trim().Length > 0))
        {
            context.Report(SharingDiagnostics.BadSharedLine, said.Offset, words);
            return new SharedLine(said, "", null);
        }

        return new SharedLine(said, Tidy(TextOf(link)), new SpecPart(link.Url ?? "", link.UrlSpan.IsEmpty ? link.Span.Start : link.UrlSpan.Start));
    }

    private static bool IsNearly(string words) =>
        Instructions.Openings.Find(words) is null
        && NearestWord.Find(words, Instructions.Openings.Words.SelectMany(word => word.Spellings)) is { } near
        && Instructions.Openings.Find(near) == InstructionKind.Shared;

    /// <summary>A link with a text in it, and with nothing that a list of names cannot show.</summary>
    private static bool IsPlain(LinkInline link) =>
        !link.IsImage && string.IsNullOrEmpty(link.Title) && TextOf(link).Trim().Length > 0 && link.All(inline => inline is LiteralInline or LineBreakInline or HtmlEntityInline);

    private static string TextOf(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                return literal.Content.ToString();
            case HtmlEntityInline entity:
                return entity.Transcoded.ToString();
            case LineBreakInline:
                return " ";
            case ContainerInline container:
                var text = new StringBuilder();
                foreach (var child in container)
                {
                    text.Append(TextOf(child));
                }

                return text.ToString();
            default:
                // Code, an address, HTML: something that is not to stand there.
                return "`";
        }
    }

    private static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
