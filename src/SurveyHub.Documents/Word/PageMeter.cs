using System.Text;

namespace SurveyHub.Documents.Word;

/// <summary>
/// Works out which page everything comes to stand on, since Word fills in the page numbers of a contents list only when asked. It is told
/// the same paragraphs and rows as the file; breaking follows Word: what keeps with the next stays with it, widows and orphans are
/// avoided, rows are whole unless they are tall, and header rows repeated. Lengths are in twentieths of a point.
/// </summary>
/// <param name="page">The first; upright A4 where none is given.</param>
internal sealed class PageMeter(PageGeometry? page = null)
{
    /// <summary>A row is higher than its text by its rule.</summary>
    private const int RowRule = 10;

    private readonly List<MeasuredBox> _boxes = [];
    private readonly StringBuilder _text = new();
    private PageGeometry _page = page ?? PageGeometry.Portrait;
    private bool _newPage;
    private string? _anchor;
    private readonly List<(int At, int Height)> _notes = [];
    private int _picture;
    private int _rowNotes;
    private bool _isInRow;
    private int _cellHeight;
    private int _rowHeight;
    private int _headerHeight;

    /// <summary>What comes next begins a page of this shape.</summary>
    public void StartPage(PageGeometry page)
    {
        _page = page;
        _newPage = true;
    }

    /// <summary>What comes next is looked for under this name.</summary>
    public void Mark(string anchor) => _anchor = anchor;

    public void Text(string text) => _text.Append(text);

    /// <summary>The mark of a footnote stands here, so that the note takes room on the same page.</summary>
    public void Footnote(int height)
    {
        if (_isInRow)
        {
            _rowNotes += height;
        }
        else
        {
            _notes.Add((_text.Length, height));
        }
    }

    /// <summary>Ends a paragraph of the text since the one before.</summary>
    /// <param name="width">From margin to margin, or of the cell.</param>
    public void EndParagraph(WordStyle style, int width, bool keepNext)
    {
        var text = _text.ToString();
        int LinesOf(int length) => TextWidth.Lines(text.AsSpan(0, length), style.Size, style.Bold, width - style.Indent);
        var notes = new int[LinesOf(text.Length)];
        _notes.ForEach(note => notes[LinesOf(note.At) - 1] += note.Height);
        var lines = notes.Length;
        _text.Clear();
        _notes.Clear();
        if (_isInRow)
        {
            _cellHeight += style.Before + (lines * style.Line) + style.After;
            return;
        }

        var frame = style.Rule == ParagraphRule.Box ? ParagraphProperties.BoxFrame : 0;
        var lineHeight = Math.Max(style.Line, _picture);
        _picture = 0;
        for (var line = 0; line < lines; line++)
        {
            var (isFirst, isLast) = (line == 0, line == lines - 1);
            // The frame belongs to the box, and is not among the spaces of which the larger counts.
            Add(new MeasuredBox(lineHeight + (isFirst ? frame : 0) + (isLast ? frame : 0))
            {
                Before = isFirst ? style.Before : 0,
                After = isLast ? style.After : 0,
                Notes = notes[line],
                KeepNext = isLast ? keepNext : style.KeepLines || isFirst || line == lines - 2,
            });
        }
    }

    /// <summary>The paragraph holds a picture, which is its one line.</summary>
    public void Picture(int height) => _picture = height;

    public void StartTable() => _headerHeight = 0;

    public void StartRow() => (_isInRow, _rowHeight, _rowNotes) = (true, 0, 0);

    public void StartCell() => _cellHeight = 0;

    public void EndCell() => _rowHeight = Math.Max(_rowHeight, _cellHeight);

    public void EndRow(int padding, bool isHeader, bool keepNext, int leastHeight = 0)
    {
        _isInRow = false;
        var height = Math.Max(_rowHeight + padding, leastHeight) + RowRule;
        Add(new MeasuredBox(height) { KeepNext = keepNext, RepeatedHeader = isHeader ? 0 : _headerHeight, Notes = _rowNotes });
        _headerHeight = isHeader ? height : _headerHeight;
    }

    /// <summary>Ends a row that goes on overleaf where the page is full; as with a paragraph, no single line of it is left alone.</summary>
    public void EndDividedRow(int padding, int lineHeight)
    {
        _isInRow = false;
        var height = _rowHeight + padding + RowRule;
        var lines = Math.Max(_rowHeight / Math.Max(lineHeight, 1), 1);
        for (var line = 0; line < lines; line++)
        {
            Add(new MeasuredBox(height / lines) { RepeatedHeader = _headerHeight, Notes = line == 0 ? _rowNotes : 0, KeepNext = line < lines - 1 && (line == 0 || line == lines - 2) });
        }
    }

    public PageNumbers Paginate() => Pagination.Of(_boxes);

    private void Add(MeasuredBox box)
    {
        _boxes.Add(box with { PageHeight = _page.TextHeight, NewPage = _newPage, Anchor = _anchor });
        (_newPage, _anchor) = (false, null);
    }
}
