using System.Text;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>A letter as plain text. Lines are not broken: programs wrap them to the reader's width, and a broken link would not work.</summary>
internal static class LetterPlainText
{
    public static string Render(LetterText letter) =>
        string.Join("\n\n", letter.Blocks.Select(Block)) + "\n";

    private static string Block(LetterBlock block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Quote quote => string.Join('\n', quote.Text.Split('\n').Select(line => $"> {line}")),
        Lines lines => string.Join('\n', lines.Items.Select(item => $"- {item}")),
        Notice notice => $"*** {notice.Text} ***",
        FactTable table => string.Join('\n', table.Facts.Select(fact => $"{fact.Label}: {fact.Value}")),
        LinkBox box => new StringBuilder().Append(box.Heading).Append(":\n").Append(box.Link.AbsoluteUri).Append("\n\n").Append(box.Explanation).ToString(),
        Closing closing => $"Vänliga hälsningar\n{closing.Name}",
        SmallPrint small => $"-- \n{small.Text}",
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
