namespace SurveyHub.Documents.Word;

/// <summary>A line, row or picture, which no page break divides. Lengths are in twentieths of a point.</summary>
internal readonly record struct MeasuredBox(int Height)
{
    public int Before { get; init; }

    public int After { get; init; }

    /// <summary>Stands on the page of the box after it, if at all possible.</summary>
    public bool KeepNext { get; init; }

    public bool NewPage { get; init; }

    public int PageHeight { get; init; }

    /// <summary>What is repeated above it when it comes first on a page.</summary>
    public int RepeatedHeader { get; init; }

    public string? Anchor { get; init; }

    /// <summary>Of the footnotes that are marked in it, which stand at the foot of its page.</summary>
    public int Notes { get; init; }
}

/// <param name="ByAnchor">The page that each marked place stands on, from one.</param>
/// <param name="Count">At least one.</param>
internal sealed record PageNumbers(IReadOnlyDictionary<string, int> ByAnchor, int Count)
{
    /// <summary>Before anything is measured.</summary>
    public static PageNumbers Unknown { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal), 1);

    public int Of(string anchor) => ByAnchor.GetValueOrDefault(anchor, 1);
}

/// <summary>
/// Sets boxes on pages from top to bottom. Between two paragraphs the larger of their spaces counts, as in Word and in HTML.
/// </summary>
internal sealed class Pagination
{
    /// <summary>The line between the text and the notes with what is around it.</summary>
    private const int AboveNotes = 280;

    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
    private int _page = 1;
    private int _used;

    /// <summary>The height of the notes at the foot of the page.</summary>
    private int _notes;

    /// <summary>The space below the box before, which counts only when another box follows on the page.</summary>
    private int _gap;

    private Pagination()
    {
    }

    public static PageNumbers Of(IReadOnlyList<MeasuredBox> boxes)
    {
        var pagination = new Pagination();
        for (var i = 0; i < boxes.Count;)
        {
            var end = GroupEnd(boxes, i);
            pagination.MakeRoom(boxes, i, end);
            for (; i < end; i++)
            {
                pagination.Place(boxes[i]);
            }
        }

        return new PageNumbers(pagination._anchors, pagination._page);
    }

    /// <summary>One past the last of the boxes that stay together.</summary>
    private static int GroupEnd(IReadOnlyList<MeasuredBox> boxes, int start)
    {
        var end = start + 1;
        while (end < boxes.Count && boxes[end - 1].KeepNext && !boxes[end].NewPage)
        {
            end++;
        }

        return end;
    }

    // A group that fits on no page is left to break where it must.
    private void MakeRoom(IReadOnlyList<MeasuredBox> boxes, int start, int end)
    {
        var first = boxes[start];
        if (first.NewPage && (_used > 0 || _page > 1))
        {
            Turn();
            _gap = first.Before;
            return;
        }

        var (height, notes) = (first.Height, first.Notes);
        for (var i = start + 1; i < end; i++)
        {
            height += Math.Max(boxes[i - 1].After, boxes[i].Before) + boxes[i].Height;
            notes += boxes[i].Notes;
        }

        if (_used > 0 && height <= first.PageHeight && _used + Math.Max(_gap, first.Before) + height + WithNotes(notes) > first.PageHeight)
        {
            Turn();
        }
    }

    private void Place(MeasuredBox box)
    {
        var top = _used == 0 ? _gap : Math.Max(_gap, box.Before);
        if (_used > 0 && _used + top + box.Height + WithNotes(box.Notes) > box.PageHeight)
        {
            Turn();
            top = 0;
        }

        if (_used == 0)
        {
            _used = box.RepeatedHeader;
        }

        _used += top + box.Height;
        _notes = WithNotes(box.Notes);
        _gap = box.After;
        if (box.Anchor is { } anchor)
        {
            _anchors[anchor] = _page;
        }
    }

    // Word leaves out the space above what a full page pushes to the next, but not after a break that somebody asked for.
    private void Turn()
    {
        _page++;
        (_used, _gap, _notes) = (0, 0, 0);
    }

    /// <summary>What the notes of the page take up with these among them.</summary>
    private int WithNotes(int added) => added == 0 ? _notes : (_notes == 0 ? AboveNotes : _notes) + added;
}
