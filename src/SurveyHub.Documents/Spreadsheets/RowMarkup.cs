using System.Globalization;
using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Spreadsheets;

/// <summary>
/// One row of a sheet as markup, gathered and then written whole. A large sheet is nothing but rows, and <see cref="MarkupWriter"/>, which looks
/// up every name and keeps track of every element, would take longer over them than all else.
/// </summary>
internal sealed class RowMarkup
{
    private const int LongestNumber = 40;
    private const string NumberFormat = "0.############################";

    private char[] _markup = new char[4096];
    private int _length;
    private int _row;
    private bool _hasCells;

    /// <param name="row">Counted from one.</param>
    /// <param name="height">
    /// In points; null for one line. Not marked as somebody's choice, so that a program may fit it to what is typed later.
    /// </param>
    public void Begin(int row, int? height)
    {
        (_row, _length, _hasCells) = (row, 0, false);
        Add("<row r=\"");
        Add(row);
        if (height is { } points)
        {
            Add("\" ht=\"");
            Add(points);
        }
    }

    /// <param name="column">Its letters.</param>
    public void Number(string column, int style, decimal number)
    {
        BeginCell(column, style);
        Add("><v>");
        MakeRoom(LongestNumber);
        number.TryFormat(_markup.AsSpan(_length), out var written, NumberFormat, CultureInfo.InvariantCulture);
        _length += written;
        Add("</v></c>");
    }

    /// <param name="column">Its letters.</param>
    public void Text(string column, int style, string text)
    {
        BeginCell(column, style);
        Add(" t=\"inlineStr\"><is><t");
        if (PlainText.Space(text) is { } space)
        {
            Add(" xml:space=\"");
            Add(space);
            Add("\"");
        }

        Add(">");
        AddEscaped(PlainText.Clean(text));
        Add("</t></is></c>");
    }

    /// <summary>A cell of which only its look is seen.</summary>
    /// <param name="column">Its letters.</param>
    public void Empty(string column, int style)
    {
        BeginCell(column, style);
        Add(" />");
    }

    public void WriteTo(MarkupWriter xml)
    {
        Add(_hasCells ? "</row>" : "\" />");
        xml.Raw(_markup, _length);
    }

    private void BeginCell(string column, int style)
    {
        Add(_hasCells ? "<c r=\"" : "\"><c r=\"");
        _hasCells = true;
        Add(column);
        Add(_row);
        Add("\" s=\"");
        Add(style);
        Add("\"");
    }

    private void AddEscaped(ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny('&', '<', '>'); next >= 0; next = text.IndexOfAny('&', '<', '>'))
        {
            Add(text[..next]);
            Add(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                _ => "&gt;",
            });
            text = text[(next + 1)..];
        }

        Add(text);
    }

    private void Add(int number)
    {
        MakeRoom(LongestNumber);
        number.TryFormat(_markup.AsSpan(_length), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    private void Add(ReadOnlySpan<char> text)
    {
        MakeRoom(text.Length);
        text.CopyTo(_markup.AsSpan(_length));
        _length += text.Length;
    }

    private void MakeRoom(int count)
    {
        if (_length + count > _markup.Length)
        {
            Array.Resize(ref _markup, Math.Max(_markup.Length * 2, _length + count));
        }
    }
}
