using SurveyHub.Domain.Reports;

namespace SurveyHub.Documents.Word;

/// <summary>The styles of running text, cover, contents list and page headers.</summary>
internal static class TextStyles
{
    public static readonly WordStyle Normal = new("Normal", "Normal") { After = 120 };

    public static readonly WordStyle Title = new("Title", "Title")
    {
        Size = 56,
        Line = 680,
        After = 240,
        Bold = true,
        Colour = Palette.Accent,
        Rule = ParagraphRule.AccentAbove,
        Next = "Subtitle",
    };

    public static readonly WordStyle Subtitle = new("Subtitle", "Subtitle")
    {
        Size = 30,
        Line = 400,
        After = 480,
        Colour = Palette.SoftInk,
    };

    public static readonly WordStyle CoverDetail = WordStyle.Own("CoverDetail", "Cover Detail") with { Size = 22, Line = 320, After = 40 };

    public static readonly WordStyle ContentsTitle = new("TOCHeading", "TOC Heading")
    {
        Size = 36,
        Line = 440,
        After = 240,
        Bold = true,
        Colour = Palette.Accent,
        KeepNext = true,
        KeepLines = true,
        Next = "Normal",
    };

    public static readonly WordStyle Contents1 = new("TOC1", "toc 1")
    {
        Line = 300,
        Before = 120,
        After = 20,
        Bold = true,
        Tab = ContentsTab,
    };

    public static readonly WordStyle Contents2 = new("TOC2", "toc 2") { Line = 280, After = 20, Indent = 240, Tab = ContentsTab };

    public static readonly WordStyle Base = WordStyle.Own("Base", "Base") with
    {
        Size = 18,
        Line = 250,
        After = 120,
        Colour = Palette.SoftInk,
        KeepNext = true,
    };

    public static readonly WordStyle Quote = new("Quote", "Quote")
    {
        After = 160,
        Indent = 240,
        Rule = ParagraphRule.AccentLeft,
    };

    public static readonly WordStyle QuoteSource = WordStyle.Own("QuoteSource", "Quote Source") with
    {
        Size = 19,
        Line = 260,
        Before = 40,
        After = 40,
        Bold = true,
        KeepNext = true,
    };

    public static readonly WordStyle Small = WordStyle.Own("SmallText", "Small Text") with
    {
        Size = 17,
        Line = 230,
        After = 100,
        Colour = Palette.SoftInk,
    };

    public static readonly WordStyle Bullet = new("ListBullet", "List Bullet") { After = 60, Indent = 360, Hanging = 260 };

    public static readonly WordStyle Numbered = new("ListNumber", "List Number") { After = 60, Indent = 400, Hanging = 400 };

    public static readonly WordStyle Header = new("Header", "header")
    {
        Size = 16,
        Line = 220,
        Colour = Palette.SoftInk,
        Rule = ParagraphRule.Below,
    };

    public static readonly WordStyle Footer = new("Footer", "footer")
    {
        Size = 16,
        Line = 220,
        Colour = Palette.SoftInk,
        Alignment = "right",
    };

    private static readonly WordStyle[] Headings =
    [
        new("Heading1", "heading 1")
        {
            Size = 36,
            Line = 440,
            Before = 360,
            After = 160,
            Bold = true,
            Colour = Palette.Accent,
            KeepNext = true,
            KeepLines = true,
            OutlineLevel = 1,
            Next = "Normal",
        },
        new("Heading2", "heading 2")
        {
            Size = 26,
            Line = 340,
            Before = 320,
            After = 120,
            Bold = true,
            Colour = Palette.Ink,
            KeepNext = true,
            KeepLines = true,
            OutlineLevel = 2,
            Next = "Normal",
        },
        new("Heading3", "heading 3")
        {
            Size = 22,
            Line = 290,
            Before = 240,
            After = 80,
            Bold = true,
            Colour = Palette.Accent,
            KeepNext = true,
            KeepLines = true,
            OutlineLevel = 3,
            Next = "Normal",
        },
    ];

    public static IEnumerable<WordStyle> All =>
    [
        Normal, Title, Subtitle, CoverDetail, .. Headings, ContentsTitle, Contents1, Contents2, Base, Quote, QuoteSource, Small, Bullet,
        Numbered, Header, Footer,
    ];

    public static TabStop ContentsTab => new(PageGeometry.Portrait.TextWidth, IsRight: true, HasDots: true);

    /// <param name="level">Below 1 counts as 1, above 3 as 3.</param>
    public static WordStyle Heading(int level) => Headings[Math.Clamp(level, 1, Headings.Length) - 1];

    public static WordStyle Of(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Body => Normal,
        ParagraphStyle.Base => Base,
        ParagraphStyle.Quote => Quote,
        ParagraphStyle.QuoteSource => QuoteSource,
        ParagraphStyle.Small => Small,
    };
}
