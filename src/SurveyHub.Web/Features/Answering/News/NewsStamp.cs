using System.Globalization;
using SurveyHub.Web.Features.Answering.Form;

namespace SurveyHub.Web.Features.Answering.News;

/// <summary>
/// Up to where a page knows what others have done. The page keeps it and the server nothing, so that an open page costs no memory there.
/// </summary>
/// <param name="Sequence">The newest entry of the log that it shows.</param>
/// <param name="Conflicts">Differs whenever others are open; so with comments, shares and whether anything can be written.</param>
internal sealed record NewsStamp(long Sequence, long Conflicts, long Comments, long Shares, long Standing)
{
    private const char Separator = '.';

    public static NewsStamp Of(LinkVisit visit)
    {
        var (link, talk) = (visit.Link, visit.Link.Talk);
        return new NewsStamp(
            Math.Max(link.LastSequence, talk.Conflicts.Count == 0 ? 0 : talk.Conflicts[^1].Text.Sequence),
            talk.Conflicts.Aggregate(0L, (mixed, conflict) => Mix(mixed, conflict.Text.Sequence)),
            talk.Comments.Aggregate(0L, (mixed, comment) => Mix(mixed, Bits(comment.Id.Value))),
            talk.Shares.Aggregate(0L, (mixed, share) => Mix(mixed, Bits(share.Right.Value))),
            ((long)link.State * 2) + (visit.IsEditable ? 1 : 0));
    }

    /// <summary>Null when it is none of ours. The sequence alone will do: then all the rest is taken for new.</summary>
    public static NewsStamp? TryParse(string? text)
    {
        var parts = new List<long>();
        foreach (var part in (text ?? "").Split(Separator))
        {
            if (!long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            parts.Add(number);
        }

        return parts switch
        {
            [var sequence] => new NewsStamp(sequence, -1, -1, -1, -1),
            [var sequence, var conflicts, var comments, var shares, var standing] => new NewsStamp(sequence, conflicts, comments, shares, standing),
            _ => null,
        };
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Sequence}{Separator}{Conflicts}{Separator}{Comments}{Separator}{Shares}{Separator}{Standing}");

    private static long Mix(long mixed, long next) => unchecked((mixed * 31) + next + 1);

    // Of an id that grows with time only the last bytes are drawn by chance.
    private static long Bits(Guid id) => BitConverter.ToInt64(id.ToByteArray(), 8);
}
