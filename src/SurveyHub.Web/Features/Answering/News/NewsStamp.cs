using System.Globalization;
using SurveyHub.Web.Features.Answering.Form;

namespace SurveyHub.Web.Features.Answering.News;

/// <summary>
/// Up to where a page knows what others have done. The page keeps it and the server nothing, so that an open page costs no memory there.
/// </summary>
/// <param name="Sequence">The newest entry of the log that it shows.</param>
/// <param name="Conflicts">Differs whenever others are open; so with comments, shares, whether anything can be written, and the version of the enquiry.</param>
internal sealed record NewsStamp(long Sequence, long Conflicts, long Comments, long Shares, long Standing, long Version)
{
    private const char Separator = '.';

    /// <summary>Of a page that knows nothing: all is new to it, but the version, which it was drawn from.</summary>
    public static NewsStamp None { get; } = UpTo(0);

    public static NewsStamp Of(LinkVisit visit)
    {
        var (link, talk) = (visit.Link, visit.Link.Talk);
        return new NewsStamp(
            Math.Max(link.LastSequence, talk.Conflicts.Count == 0 ? 0 : talk.Conflicts[^1].Text.Sequence),
            talk.Conflicts.Aggregate(0L, (mixed, conflict) => Mix(mixed, conflict.Text.Sequence)),
            talk.Comments.Aggregate(0L, (mixed, comment) => Mix(mixed, Bits(comment.Id.Value))),
            talk.Shares.Aggregate(0L, (mixed, share) => Mix(mixed, Bits(share.Right.Value))),
            ((long)link.State * 2) + (visit.IsEditable ? 1 : 0),
            Bits(link.Version.Value));
    }

    /// <summary>The page shows another version of the enquiry than the one that is answered now.</summary>
    public bool IsOfAnotherVersion(NewsStamp now) => Version != -1 && Version != now.Version;

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
            [var sequence] => UpTo(sequence),
            [var sequence, var conflicts, var comments, var shares, var standing, var version] =>
                new NewsStamp(sequence, conflicts, comments, shares, standing, version),
            _ => null,
        };
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Sequence}{Separator}{Conflicts}{Separator}{Comments}{Separator}{Shares}{Separator}{Standing}{Separator}{Version}");

    private static NewsStamp UpTo(long sequence) => new(sequence, -1, -1, -1, -1, -1);

    private static long Mix(long mixed, long next) => unchecked((mixed * 31) + next + 1);

    // Of an id that grows with time only the last bytes are drawn by chance.
    private static long Bits(Guid id) => BitConverter.ToInt64(id.ToByteArray(), 8);
}
