using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Themes;

/// <summary>How a passage stands to the answer as it is now.</summary>
public enum Fit
{
    /// <summary>The text is the one it was marked in.</summary>
    Fits,

    /// <summary>The text is another, and the same words stand in it at one place with the same around them (<see cref="Passage.Context"/>).</summary>
    Moved,

    /// <summary>The same words stand in it, but among others, or at several places: "har minskat" may be about something else now, or be denied.</summary>
    Doubtful,

    /// <summary>The words are gone, or the answer is.</summary>
    Lost,
}

/// <summary>Where a passage is now.</summary>
/// <param name="Start">The first of its characters; null where it is doubtful or lost.</param>
public readonly record struct PassagePlace(Fit Fit, int? Start)
{
    /// <summary>It still says what it was marked for.</summary>
    public bool Counts => Fit is Fit.Fits or Fit.Moved;

    /// <param name="answer">The answer as it is now; null when there is none any more.</param>
    public static PassagePlace Of(Passage passage, Answer? answer)
    {
        var text = answer is { IsWritten: true } ? Passage.TextOf(answer, passage.Part) : "";
        return Of(passage, text, TextMark.Of(text));
    }

    /// <summary>The same where the mark of the text is known.</summary>
    internal static PassagePlace Of(Passage passage, string text, TextMark mark)
    {
        if (mark == passage.Text && StandsAt(text, passage.Quote, passage.Start))
        {
            return new(Fit.Fits, passage.Start);
        }

        var found = PlacesOf(passage.Quote, text);
        if (found.Count == 0)
        {
            return new(Fit.Lost, null);
        }

        var among = found.FindAll(start => IsPrecededBy(text, passage.Before, start) && IsFollowedBy(text, passage.After, start + passage.Quote.Length));
        return among is [var same] ? new(Fit.Moved, same) : new(Fit.Doubtful, null);
    }

    /// <summary>The same stands before it, and what began its text begins it still.</summary>
    private static bool IsPrecededBy(string text, string before, int start) =>
        before.Length == 0 ? start == 0 : StandsAt(text, before, start - before.Length);

    private static bool IsFollowedBy(string text, string after, int end) =>
        after.Length == 0 ? end == text.Length : StandsAt(text, after, end);

    /// <summary>Every place at which words stand in a text.</summary>
    public static IReadOnlyList<int> AllOf(string quote, string text) => PlacesOf(quote, text);

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
