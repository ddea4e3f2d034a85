using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SurveyHub.E2E.Kinds;

/// <summary>A downloaded report in Word, opened again: what stands under each question.</summary>
internal sealed class ReportTables
{
    private readonly Dictionary<string, QuestionChapter> _chapters = new(StringComparer.Ordinal);

    private ReportTables()
    {
    }

    /// <summary>All its paragraphs, the appendix included.</summary>
    public IReadOnlyList<string> Paragraphs { get; private set; } = [];

    /// <param name="headings">Of the questions.</param>
    public static ReportTables Read(string path, IReadOnlyList<string> headings)
    {
        using var document = WordprocessingDocument.Open(path, false);
        var report = new ReportTables();
        var paragraphs = new List<string>();
        QuestionChapter? chapter = null;
        foreach (var element in document.MainDocumentPart!.Document!.Body!.ChildElements)
        {
            if (element is Table table)
            {
                chapter?.Add(table);
            }
            else if (TextOf(element) is { Length: > 0 } text)
            {
                paragraphs.Add(text);
                // In the list of contents first, where no table stands, then in its chapter; the appendix repeats them all.
                if (headings.Contains(text))
                {
                    chapter = report._chapters.GetValueOrDefault(text) is { HasTables: true } or { HasText: true } ? null : report._chapters[text] = new QuestionChapter();
                }
                else
                {
                    chapter?.Say(text);
                }
            }
        }

        report.Paragraphs = paragraphs;
        return report;
    }

    public QuestionChapter Of(KindJourney journey) => _chapters[KindJourneys.Heading(journey)];

    /// <summary>The words of an element without the instructions of its fields, a line for each paragraph.</summary>
    internal static string TextOf(OpenXmlElement element)
    {
        var paragraphs = element is Paragraph ? [element] : element.Descendants<Paragraph>().Cast<OpenXmlElement>().ToList();
        return string.Join('\n', paragraphs.Select(paragraph => string.Concat(paragraph.Descendants<Text>().Select(text => text.Text)))).Replace('\u00A0', ' ').Trim();
    }
}

/// <summary>What the report says of one question.</summary>
internal sealed class QuestionChapter
{
    private readonly List<(string Caption, List<List<string>> Rows)> _tables = [];
    private readonly List<string> _texts = [];

    public bool HasTables => _tables.Count > 0;

    public bool HasText => _texts.Count > 0;

    /// <summary>The sentence under the heading that says how many have answered.</summary>
    public string Base => _texts[0];

    public IReadOnlyList<string> Texts => _texts;

    public void Say(string text) => _texts.Add(text);

    public void Add(Table table) => _tables.Add((
        _texts.LastOrDefault(text => text.StartsWith("Tabell ", StringComparison.Ordinal)) ?? "",
        [.. table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Select(cell => ReportTables.TextOf(cell).TrimEnd('*', '†')).ToList())]));

    /// <summary>The cells of a column in the rows that begin with a name: several where somebody has several rows.</summary>
    /// <param name="caption">What the caption says first; empty for any table of the question that has the column.</param>
    public IReadOnlyList<string> Cells(string caption, string row, string column)
    {
        foreach (var (title, rows) in _tables)
        {
            var place = rows[0].IndexOf(column);
            var words = title[(title.IndexOf(". ", StringComparison.Ordinal) + 1)..].TrimStart();
            if (place > 0 && words.StartsWith(caption, StringComparison.Ordinal))
            {
                return [.. rows.Skip(1).Where(cells => cells[0] == row).Select(cells => cells[place])];
            }
        }

        throw new InvalidOperationException(
            $"No table \"{caption}…\" with a column \"{column}\" among: {string.Join("; ", _tables.Select(table => $"{table.Caption} [{string.Join(" | ", table.Rows[0])}]"))}");
    }
}
