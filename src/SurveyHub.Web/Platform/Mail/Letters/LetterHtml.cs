using System.Text;
using System.Text.Encodings.Web;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>
/// A letter as HTML that mail programs show alike: one column, styles in place, no picture, nothing fetched. The only link is the personal one.
/// </summary>
internal sealed class LetterHtml(HtmlEncoder encoder)
{
    private const string Page =
        "margin:0;padding:24px 16px;background:#ffffff;color:#17262e;font:16px/1.5 'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

    private const string Column = "max-width:600px;margin:0 auto";
    private const string ParagraphStyle = "margin:0 0 16px";
    private const string Boxed = "margin:0 0 20px;padding:12px 16px;border-left:4px solid #0a5568;background:#e3f0f2";
    private const string Warned = "margin:0 0 20px;padding:12px 16px;border-left:4px solid #7a4b00;background:#fdf1d8";
    private const string Quoted = "margin:0 0 20px;padding:4px 16px;border-left:4px solid #cfd6d9;white-space:pre-wrap";
    private const string List = "margin:0 0 20px;padding-left:24px";
    private const string Table = "margin:0 0 20px;border-collapse:collapse;width:100%";
    private const string Label = "padding:8px 12px 8px 0;border-bottom:1px solid #cfd6d9;text-align:left;vertical-align:top;font-weight:normal;color:#4a5b64;width:130px";
    private const string Value = "padding:8px 0;border-bottom:1px solid #cfd6d9;text-align:left;vertical-align:top;font-weight:600";
    private const string Small = "margin:24px 0 0;padding-top:12px;border-top:1px solid #cfd6d9;font-size:14px;color:#4a5b64";

    public string Render(LetterText letter)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>").Append(Encode(letter.Subject)).Append("</title>\n</head>\n")
            .Append("<body style=\"").Append(Page).Append("\">\n<div style=\"").Append(Column).Append("\">\n");
        foreach (var block in letter.Blocks)
        {
            html.Append(Block(block)).Append('\n');
        }

        return html.Append("</div>\n</body>\n</html>\n").ToString();
    }

    private string Block(LetterBlock block) => block switch
    {
        Paragraph paragraph => Styled(ParagraphStyle, paragraph.Text),
        Quote quote => $"<blockquote style=\"{Quoted}\">{Encode(quote.Text)}</blockquote>",
        Lines lines => $"<ul style=\"{List}\">\n{string.Concat(lines.Items.Select(item => $"<li>{Encode(item)}</li>\n"))}</ul>",
        Notice notice => Styled(Warned, notice.Text),
        FactTable table => $"<table style=\"{Table}\">\n{string.Concat(table.Facts.Select(Row))}</table>",
        LinkBox box => LinkMarkup(box),
        Closing closing => $"<p style=\"{ParagraphStyle}\">Vänliga hälsningar<br>{Encode(closing.Name)}</p>",
        SmallPrint small => Styled(Small, small.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private string Row(LetterFact fact) =>
        $"<tr><th scope=\"row\" style=\"{Label}\">{Encode(fact.Label)}</th><td style=\"{Value}\">{Encode(fact.Value)}</td></tr>\n";

    // The address is its own text, so that it can be seen, copied and compared; a window of its own for mail read in a browser.
    private string LinkMarkup(LinkBox box) =>
        $"""
         <div style="{Boxed}">
         <p style="margin:0 0 4px;font-weight:600">{Encode(box.Heading)}</p>
         <p style="margin:0 0 8px;word-break:break-all"><a href="{Encode(box.Link.AbsoluteUri)}" target="_blank" rel="noopener" style="color:#0a5568">{Encode(box.Link.AbsoluteUri)}</a></p>
         <p style="margin:0;font-size:14px">{Encode(box.Explanation)}</p>
         </div>
         """;

    private string Styled(string style, string text) => $"<p style=\"{style}\">{Encode(text)}</p>";

    private string Encode(string text) => encoder.Encode(text);
}
