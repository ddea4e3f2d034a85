using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Themes;

/// <summary>How a passage stands to the answer as it is now.</summary>
public enum Fit
{
    /// <summary>The text is the one it was marked in.</summary>
    Fits,

    /// <summary>The text is another, and the same words stand in it among the same words.</summary>
    Moved,

    /// <summary>The same words stand in it, but among others, or at several places: "har minskat" may be about something else now.</summary>
    Doubtful,

    /// <summary>The words are gone, or the answer is.</summary>
    Lost,
}

/// <summary>Where a passage is now.</summary>
/// <param name="Start">The first of its characters; null where it is doubtful or lost.</param>
public readonly record struct PassagePlace(Fit Fit, int? Start)
{
    /// <summary>Characters on one side that have to be the same: about a word.</summary>
    private const int Nearby = 12;

    /// <summary>It still says what it was marked for.</summary>
    public bool Counts => Fit is Fit.Fits or Fit.Moved;

    /// <param name="answer">The answer as it is now; null when there is none any more.</param>
    public static PassagePlace Of(Passage passage, Answer? answer)
    {
        var text = answer is { IsWritten: true } ? Passage.TextOf(answer, passage.Part) : "";
        if (TextMark.Of(text) == passage.Text && StandsAt(text, passage.Quote, passage.Start))
        {
            return new(Fit.Fits, passage.Start);
        }

        var found = PlacesOf(passage.Quote, text);
        if (found.Count == 0)
        {
            return new(Fit.Lost, null);
        }

        var among = found.Count == 1
            ? found.FindAll(start => IsPrecededBy(text, passage, start, Nearby) || IsFollowedBy(text, passage, start, Nearby))
            : found.FindAll(start => IsPrecededBy(text, passage, start, Passage.Context) && IsFollowedBy(text, passage, start, Passage.Context));
        return among is [var same] ? new(Fit.Moved, same) : new(Fit.Doubtful, null);
    }

    /// <summary>What began its text begins it still, or the same stands before it.</summary>
    private static bool IsPrecededBy(string text, Passage passage, int start, int most)
    {
        var before = passage.Before.Length > most ? passage.Before[^most..] : passage.Before;
        return before.Length == 0 ? start == 0 : StandsAt(text, before, start - before.Length);
    }

    private static bool IsFollowedBy(string text, Passage passage, int start, int most)
    {
        var (after, end) = (passage.After.Length > most ? passage.After[..most] : passage.After, start + passage.Quote.Length);
        return after.Length == 0 ? end == text.Length : StandsAt(text, after, end);
    }

    private static List<int> PlacesOf(string quote, string text)
    {
        var found = new List<int>();
        for (var start = 0; (start = text.IndexOf(quote, start, StringComparison.Ordinal)) >= 0; start++)
        {
            found.Add(start);
        }

        return found;
    }

    private static bool StandsAt(string text, string words, int start) =>
        start >= 0 && start + words.Length <= text.Length && text.AsSpan(start, words.Length).SequenceEqual(words);
}
