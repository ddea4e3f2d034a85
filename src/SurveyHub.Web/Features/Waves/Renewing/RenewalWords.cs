using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Waves.Renewing;

/// <summary>What has changed, in words for those who answer: a line for each question. In Swedish, as letters are.</summary>
internal static class RenewalWords
{
    /// <summary>Longer lists are for the page, not for a letter.</summary>
    private const int MostLines = 25;

    private const int LongestText = 120;

    /// <summary>These show in reports and in the comparison with the last wave only.</summary>
    private static readonly HashSet<ChangeKind> Unseen =
    [
        ChangeKinds.ReportingChanged, ChangeKinds.EarlierNamesChanged, ChangeKinds.PredecessorNamed, ChangeKinds.DeadlineMoved, ChangeKinds.PublisherChanged,
    ];

    public static ValueList<string> Of(QuestionnaireDifference difference)
    {
        var lines = difference.Changes
            .Where(change => !Unseen.Contains(change.Kind))
            .GroupBy(change => change.Place.Question)
            .Select(group => $"{Name(difference, group.Key)} {string.Join(' ', group.Select(Sentence).Distinct(StringComparer.Ordinal))}")
            .ToList();
        return lines.Count <= MostLines
            ? lines.ToValueList()
            : [.. lines.Take(MostLines), $"Och {SwedishWords.Count(lines.Count - MostLines)} ändringar till, som ni ser i enkäten."];
    }

    private static string Name(QuestionnaireDifference difference, Identifier? question) => question is { } id
        ? $"”{difference.After.Questions.Concat(difference.Before.Questions).First(one => one.Id == id).NumberedText}”"
        : "Enkäten:";

    /// <summary>What is new is named where it is not the question itself.</summary>
    private static string Sentence(QuestionnaireChange change)
    {
        var what = change.Kind.What.In(Language.Swedish);
        return change is { Before: null, After: { } after } && change.Kind != ChangeKinds.QuestionAdded
            && after.In(Language.Swedish) is { Length: <= LongestText } text && !text.Contains('\n', StringComparison.Ordinal)
                ? $"{what.TrimEnd('.')}: {text.TrimEnd('.')}."
                : what;
    }
}
