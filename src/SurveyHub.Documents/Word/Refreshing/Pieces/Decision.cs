namespace SurveyHub.Documents.Word.Refreshing.Pieces;

/// <summary>What becomes of a text, and which stretch of it gives way to the new one when it changes.</summary>
internal readonly record struct Decision(PieceFate Fate, int Start, int Length)
{
    public bool Writes => Fate is PieceFate.Changed or PieceFate.ChangedWithProse or PieceFate.Overwritten;

    /// <param name="last">What was generated last.</param>
    /// <param name="current">What the file says now, comparable.</param>
    /// <param name="now">What the answers say.</param>
    public static Decision Of(string last, string current, string now)
    {
        (last, now) = (ComparableText.Of(last), ComparableText.Of(now));
        var isSame = last == now;
        if (current == last)
        {
            return new Decision(isSame ? PieceFate.Unchanged : PieceFate.Changed, 0, current.Length);
        }

        if (current == now)
        {
            return new Decision(PieceFate.RightByHand, 0, 0);
        }

        return ProseAround.Find(last, current, now) is { } start
            ? new Decision(isSame ? PieceFate.UnchangedWithProse : PieceFate.ChangedWithProse, start, last.Length)
            : ByHand(isSame);
    }

    public static Decision ByHand(bool isSame) => new(isSame ? PieceFate.EditedByHand : PieceFate.EditedByHandOutdated, 0, 0);
}
