using System.Text;
using Markdig.Syntax.Inlines;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Questionnaires.Inlines;

/// <summary>Turns Markdig's tree of a paragraph into a flat list of pieces, and reports what our files cannot show.</summary>
internal sealed class InlineReader(MarkdownContext context)
{
    private static readonly LocalText Image = new("En bild", "An image");
    private static readonly LocalText EmptyLink = new("En länk utan text", "A link without text");
    private static readonly LocalText LinkTitle = new("En rubrik till en länk (orden efter adressen)", "A title of a link (the words after the address)");
    private static readonly LocalText LineBreak = new(
        "En radbrytning inom ett stycke (\\ eller två blanksteg sist på raden)", "A line break within a paragraph (\\ or two blanks at the end of the line)");

    private readonly StringBuilder _text = new();
    private List<Piece> _pieces = [];
    private (int Offset, Look Look, int? Mark)? _open;
    private bool _hasHtml;

    /// <summary>The pieces of one paragraph, heading or cell.</summary>
    public List<Piece> Read(ContainerInline? inline)
    {
        (_pieces, _hasHtml) = (new List<Piece>(1), false);
        if (inline is not null)
        {
            Visit(inline, default, null);
        }

        Close();
        return _pieces;
    }

    /// <param name="look">What the marks around it give it.</param>
    /// <param name="mark">Where the outermost of them starts.</param>
    private void Visit(ContainerInline container, Look look, int? mark)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    var content = literal.Content.AsSpan();
                    // One with a backslash before it is text.
                    if (content[(literal.IsFirstCharacterEscaped ? 1 : 0)..].Contains("<!--", StringComparison.Ordinal))
                    {
                        ReportHtml(literal);
                    }

                    AddText(content, Locate(content, literal), look, mark);
                    break;
                case LineBreakInline lineBreak:
                    ReadLineBreak(lineBreak, look, mark);
                    break;
                case HtmlEntityInline entity:
                    AddText(Readable(entity), entity.Span.Start, look, mark);
                    break;
                case CodeInline code:
                    Close();
                    _pieces.Add(new Piece(PieceKind.Code, code.Content, LocateCode(code), look) { MarkOffset = mark });
                    break;
                case AutolinkInline autolink:
                    var address = AllowedLink(autolink.IsEmail ? $"mailto:{autolink.Url}" : autolink.Url, autolink);
                    AddText(autolink.Url, autolink.Span.Start, look with { Link = address }, mark ?? autolink.Span.Start);
                    break;
                case LinkInline { IsImage: true }:
                    context.ReportPossibleField(context.Unsupported, inline.Span.Start, Image);
                    break;
                case LinkInline link:
                    ReadLink(link, look, mark);
                    break;
                case EmphasisInline emphasis:
                    var emphasised = look with { Bold = look.Bold || emphasis.DelimiterCount >= 2, Italic = look.Italic || emphasis.DelimiterCount != 2 };
                    Visit(emphasis, emphasised, mark ?? emphasis.Span.Start);
                    break;
                case HtmlInline:
                    ReportHtml(inline);
                    break;
                case ContainerInline other:
                    // A mark that found no other to pair with, such as the first bracket of [this][that], holds what follows it.
                    AddText(other is DelimiterInline delimiter ? delimiter.ToLiteral() : "", other.Span.Start, look, mark);
                    Visit(other, look, mark);
                    break;
            }
        }
    }

    /// <summary>The character that an entity stands for. What would mislead a reader may not come in by its number either.</summary>
    private string Readable(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.ToString();
        if (ReadableText.Misleading(text) is not { } c)
        {
            return text;
        }

        context.Report(QuestionnaireDiagnostics.NotText, entity.Span.Start, ReadableText.CodeOf(c));
        return " ";
    }

    private void ReadLineBreak(LineBreakInline lineBreak, Look look, int? mark)
    {
        if (lineBreak.IsHard)
        {
            var before = context.Source.Text.AsSpan(0, lineBreak.Span.Start).TrimEnd(' ');
            context.Report(context.Unsupported, before.Length, LineBreak);
        }

        AddText(" ", lineBreak.Span.Start, look, mark);
    }

    private void ReadLink(LinkInline link, Look look, int? mark)
    {
        if (link.FirstChild is null)
        {
            context.Report(context.Unsupported, link.Span.Start, EmptyLink);
        }
        else if (!string.IsNullOrEmpty(link.Title))
        {
            context.Report(context.Unsupported, link.TitleSpan.Start, LinkTitle);
        }

        Visit(link, look with { Link = AllowedLink(link.Url ?? "", link) }, mark ?? link.Span.Start);
    }

    /// <summary>Once for a paragraph: a start tag, an end tag and what stands between them are one mistake.</summary>
    private void ReportHtml(Inline inline)
    {
        if (!_hasHtml)
        {
            context.ReportPossibleField(context.Unsupported, inline.Span.Start, "HTML");
        }

        _hasHtml = true;
    }

    private void AddText(ReadOnlySpan<char> text, int offset, Look look, int? mark)
    {
        if (text.Length == 0)
        {
            return;
        }

        // Markdig cuts a text at every mark that may mean something; what has one look and no gap is one piece again.
        if (_open is not { } open || open.Look != look || open.Offset + _text.Length != offset)
        {
            Close();
            _open = (offset, look, mark);
        }

        _text.Append(text).Replace('\t', ' ', _text.Length - text.Length, text.Length);
    }

    private void Close()
    {
        if (_open is { } open)
        {
            _pieces.Add(new Piece(PieceKind.Text, _text.ToString(), open.Offset, open.Look) { MarkOffset = open.Mark });
        }

        _text.Clear();
        _open = null;
    }

    /// <summary>Markdig's span includes backticks, escapes and the spaces around a table cell; the content starts a little later.</summary>
    private int Locate(ReadOnlySpan<char> content, Inline inline)
    {
        var start = inline.Span.Start;
        var length = Math.Min(inline.Span.Length, context.Source.Text.Length - start);
        return content.Length == 0 || length <= 0 ? start : start + Math.Max(0, context.Source.Text.AsSpan(start, length).IndexOf(content));
    }

    /// <summary>After the backticks, and after the blank that Markdown takes away when there is one at both ends.</summary>
    private int LocateCode(CodeInline code)
    {
        var text = context.Source.Text;
        var start = code.Span.Start;
        while (start < text.Length && text[start] == '`')
        {
            start++;
        }

        return start < text.Length && text[start] == ' ' && !code.Content.StartsWith(' ') ? start + 1 : start;
    }

    private string? AllowedLink(string url, Inline inline)
    {
        if (ReadableText.Misleading(url) is null && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto")
        {
            return url;
        }

        context.Report(QuestionnaireDiagnostics.BadLink, inline.Span.Start, url);
        return null;
    }
}
