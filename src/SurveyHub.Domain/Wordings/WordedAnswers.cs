using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Domain.Wordings;

/// <summary>Whether words of an analyst stand for an answer as it is now.</summary>
public enum WordingFit
{
    /// <summary>They stand in its place.</summary>
    Fits,

    /// <summary>The answer is another than they were written for, or is gone. A wrong condensation is worse than a long cell, so the answer stands.</summary>
    Stale,

    /// <summary>The answer is a number, which stands as it is: a column that holds other words than numbers no longer agrees with its sum.</summary>
    Numeric,
}

/// <summary>Words of an analyst, held against the answer as it is now.</summary>
/// <param name="Answer">As files give it back; null when there is none any more.</param>
public sealed record PlacedWording(AnalystWording Wording, Answer? Answer, WordingFit Fit);

/// <summary>Puts the words of analysts beside the answers that they were written for.</summary>
public static class WordedAnswers
{
    /// <summary>Every wording with how it stands, in their order. Those of answers that are not shown one by one are no longer anything, and left out.</summary>
    public static ValueList<PlacedWording> PlacedWordings(this SurveyAnswers answers)
    {
        if (answers.Wordings.Count == 0)
        {
            return [];
        }

        var open = answers.Questionnaire.AsShown.Fields.Where(field => field.Visibility == Visibility.Open).Select(field => field.Path).ToHashSet();
        var filed = answers.OnlyAsked().AsFiled();
        return answers.Wordings.Where(wording => open.Contains(wording.Field.WithoutRow)).Select(wording => Place(wording, filed.For(wording.Organisation))).ToValueList();
    }

    /// <summary>Whether words may be written for an answer at all.</summary>
    public static bool TakesWords(Answer answer) => answer.IsAnswered && answer.Value is not NumberValue;

    /// <summary>The same answers, each with the words that fit it.</summary>
    internal static SurveyAnswers WithWordings(this SurveyAnswers answers)
    {
        var fitting = answers.PlacedWordings().Where(placed => placed.Fit == WordingFit.Fits).Select(placed => placed.Wording)
            .ToLookup(wording => wording.Organisation);
        return fitting.Count == 0 ? answers : answers with
        {
            Responses = answers.Responses.Select(response => fitting[response.Organisation].Any() ? Worded(response, fitting[response.Organisation]) : response).ToValueList(),
        };
    }

    private static PlacedWording Place(AnalystWording wording, Response response)
    {
        var answer = response.Answers.FirstOrDefault(answer => answer.IsAnswered && answer.Path == wording.Field);
        var fit = answer is null || TextMark.Of(answer) != wording.Of ? WordingFit.Stale : TakesWords(answer) ? WordingFit.Fits : WordingFit.Numeric;
        return new PlacedWording(wording, answer, fit);
    }

    private static Response Worded(Response response, IEnumerable<AnalystWording> wordings)
    {
        var byField = wordings.DistinctBy(wording => wording.Field).ToDictionary(wording => wording.Field);
        return response with { Answers = response.Answers.Select(answer => byField.TryGetValue(answer.Path, out var wording) ? answer with { Wording = wording } : answer).ToValueList() };
    }
}
