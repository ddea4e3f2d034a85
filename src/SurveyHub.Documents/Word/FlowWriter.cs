using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Packaging;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word;

/// <summary>How a paragraph differs from its style.</summary>
internal readonly record struct ParagraphOptions
{
    public bool KeepNext { get; init; }

    public bool AlignRight { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>From the left, in twentieths of a point.</summary>
    public int Indent { get; init; }

    /// <summary>Above, in twentieths of a point, instead of what the style has.</summary>
    public int? Before { get; init; }

    /// <summary>Below, likewise.</summary>
    public int? After { get; init; }

    /// <summary>The list that it is an item of.</summary>
    public int? List { get; init; }

    public string? Bookmark { get; init; }

    public HuskLook Husk { get; init; }
}

/// <summary>Writes paragraphs and runs, and tells the meter of each; everything in the body goes through here.</summary>
/// <param name="look">Of the body of a file; what stands elsewhere is set as ours, and measured by nobody.</param>
internal sealed class FlowWriter(MarkupWriter xml, OpcPart part, Language language, PageMeter meter, WordLook? look = null)
{
    private PageGeometry _page = look?.Portrait ?? PageGeometry.Portrait;
    private bool _breaksPage;
    private bool _isFresh;
    private int _bookmarks;

    public MarkupWriter Xml { get; } = xml;

    public OpcPart Part { get; } = part;

    public Language Language { get; } = language;

    public PageMeter Meter { get; } = meter;

    /// <summary>The width that text is set to: of the page or of a cell.</summary>
    public int TextWidth { get; set; } = (look?.Portrait ?? PageGeometry.Portrait).TextWidth;

    public WordLook Look { get; } = look ?? new WordLook(null, new PageEnds([], HasFirst: false), []);

    public PageGeometry Page
    {
        get => _page;
        set
        {
            (_page, TextWidth, _breaksPage, _isFresh) = (value, value.TextWidth, false, true);
            Meter.StartPage(value);
        }
    }

    /// <summary>The next paragraph begins a page. Asked for twice, or where pages are turned, it is one break; asked for at the end, none.</summary>
    public void BreakPage() => _breaksPage = !_isFresh;

    /// <summary>A table cannot begin a page by itself: an empty paragraph does it for it.</summary>
    public void FlushPageBreak()
    {
        if (_breaksPage)
        {
            Paragraph(TableStyles.AfterTable, "", new ParagraphOptions { KeepNext = true });
        }
    }

    public void Paragraph(WordStyle style, string text, ParagraphOptions options = default)
    {
        using (StartParagraph(style, options))
        {
            if (text.Length > 0)
            {
                Run(text);
            }
        }
    }

    public ParagraphScope StartParagraph(WordStyle style, ParagraphOptions options = default)
    {
        if (_breaksPage)
        {
            Meter.StartPage(Page);
            // Space above would be kept here, though it is left out where a page is simply full.
            options = style.Before > 0 && options.Before is null ? options with { Before = 0 } : options;
        }

        var element = Xml.Element("w:p");
        WriteProperties(style, options);
        if (options.Bookmark is { } name)
        {
            Meter.Mark(name);
        }

        return new ParagraphScope(this, element, Bookmark(options.Bookmark), style, options);
    }

    /// <summary>What is written until the scope is disposed can be led to by this name; without a name nothing is marked.</summary>
    public BookmarkScope Bookmark(string? name)
    {
        if (name is null)
        {
            return default;
        }

        var id = (++_bookmarks).Invariant();
        Xml.Empty("w:bookmarkStart", ("w:id", id), ("w:name", name));
        return new BookmarkScope(Xml, id);
    }

    /// <summary>Text in the look of the paragraph, or of a character style.</summary>
    public void Run(string text, string? characterStyle = null) => Run(text, characterStyle, bold: false, italic: false);

    /// <param name="characterStyle">Of what is no link; null for the look of the paragraph.</param>
    public void Run(ProseRun run, string? characterStyle = null)
    {
        if (WebAddress.TryNormalise(run.Link, out var address))
        {
            var id = Part.RelateToExternal(address, Namespaces.OfficeRelationships + "/hyperlink");
            using (Xml.Element("w:hyperlink", ("r:id", id), ("w:history", "1")))
            {
                Run(run.Text, StylesPart.Hyperlink, run.Bold, run.Italic);
            }
        }
        else
        {
            Run(run.Text, characterStyle, run.Bold, run.Italic);
        }
    }

    /// <summary>A field with the text it shows until somebody updates it.</summary>
    public void Field(string instruction, string shown, string? characterStyle = null)
    {
        StartField(instruction);
        Run(shown, characterStyle);
        FieldMark("end");
    }

    /// <inheritdoc cref="Field(string, string, string?)"/>
    public void Field(string instruction, ProseRun shown)
    {
        StartField(instruction);
        Run(shown);
        FieldMark("end");
    }

    /// <summary>What is written until the mark of its end is what the field shows.</summary>
    public void StartField(string instruction)
    {
        FieldMark("begin");
        using (Xml.Element("w:r"))
        {
            Xml.Leaf("w:instrText", $" {instruction} ", ("xml:space", "preserve"));
        }

        FieldMark("separate");
    }

    /// <param name="kind">begin, separate or end.</param>
    public void FieldMark(string kind)
    {
        using (Xml.Element("w:r"))
        {
            Xml.Empty("w:fldChar", ("w:fldCharType", kind));
        }
    }

    private void Run(string text, string? characterStyle, bool bold, bool italic)
    {
        var clean = PlainText.Clean(text);
        Meter.Text(clean);
        using (Xml.Element("w:r"))
        {
            if (characterStyle is not null || bold || italic)
            {
                using (Xml.Element("w:rPr"))
                {
                    Xml.Style("w:rStyle", characterStyle);
                    Xml.Flag("w:b", bold);
                    Xml.Flag("w:i", italic);
                }
            }

            WriteText(clean);
        }
    }

    // Word shows a line break or tab inside a text as a space; they are elements of their own.
    private void WriteText(string text)
    {
        var start = 0;
        while (text.AsSpan(start).IndexOfAny('\n', '\t') is >= 0 and var length)
        {
            WriteStretch(text.Substring(start, length));
            Xml.Empty(text[start + length] == '\n' ? "w:br" : "w:tab");
            start += length + 1;
        }

        WriteStretch(start == 0 ? text : text[start..]);
    }

    private void WriteStretch(string text)
    {
        if (text.Length > 0)
        {
            Xml.Leaf("w:t", text, ("xml:space", PlainText.Space(text)));
        }
    }

    private void WriteProperties(WordStyle style, ParagraphOptions options)
    {
        using (Xml.Element("w:pPr"))
        {
            Xml.Style("w:pStyle", style == TextStyles.Normal ? null : style.Id);
            // A style of a template need not keep together what ours does.
            Xml.Flag("w:keepNext", style.KeepNext ? Look.HasOwn(style) : options.KeepNext);
            Xml.Flag("w:pageBreakBefore", _breaksPage);
            if (options.List is { } list)
            {
                using (Xml.Element("w:numPr"))
                {
                    Xml.Value("w:ilvl", "0");
                    Xml.Value("w:numId", list.Invariant());
                }
            }

            if (options.Husk != HuskLook.None)
            {
                var (after, line, rule) = options.Husk == HuskLook.Open ? (options.After ?? 0, 240, "auto") : (0, Husk.ClosedHeight, "exact");
                Xml.Empty("w:spacing", ("w:before", "0"), ("w:after", after.Invariant()), ("w:line", line.Invariant()), ("w:lineRule", rule));
            }
            else if ((options.Before ?? options.After) is not null)
            {
                Xml.Empty("w:spacing", ("w:before", options.Before?.Invariant()), ("w:after", options.After?.Invariant()));
            }

            if (options.Indent > 0)
            {
                Xml.Empty("w:ind", ("w:left", options.Indent.Invariant()));
            }

            Xml.Value("w:jc", options.AlignRight ? "right" : options.IsCentred ? "center" : null);
            if (options.Husk != HuskLook.None)
            {
                using (Xml.Element("w:rPr"))
                {
                    Xml.Value("w:sz", Husk.MarkSize);
                    Xml.Value("w:szCs", Husk.MarkSize);
                }
            }
        }

        (_breaksPage, _isFresh) = (false, false);
    }

    private void EndParagraph(WordStyle style, ParagraphOptions options)
    {
        style = Look.Measure(style);
        var measured = options.Husk switch
        {
            HuskLook.Open => style with { Before = 0, After = options.After ?? 0, Line = Husk.OpenHeight },
            HuskLook.Closed => style with { Before = 0, After = 0, Line = Husk.ClosedHeight },
            _ => style with { Before = options.Before ?? style.Before, After = options.After ?? style.After },
        };
        Meter.EndParagraph(measured, TextWidth - options.Indent, options.KeepNext || style.KeepNext);
    }

    /// <summary>An open bookmark; disposing ends it.</summary>
    public readonly ref struct BookmarkScope(MarkupWriter xml, string id)
    {
        public void Dispose() => xml?.Empty("w:bookmarkEnd", ("w:id", id));
    }

    /// <summary>An open paragraph; disposing closes it.</summary>
    public readonly ref struct ParagraphScope(
        FlowWriter owner, MarkupWriter.ElementScope element, BookmarkScope bookmark, WordStyle style, ParagraphOptions options)
    {
        private readonly MarkupWriter.ElementScope _element = element;
        private readonly BookmarkScope _bookmark = bookmark;

        public void Dispose()
        {
            _bookmark.Dispose();
            owner.EndParagraph(style, options);
            _element.Dispose();
        }
    }
}
