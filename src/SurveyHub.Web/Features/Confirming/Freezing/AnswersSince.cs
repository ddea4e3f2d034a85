using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>An answer that is not as it was when an edition was frozen.</summary>
/// <param name="Then">Null when there was none.</param>
/// <param name="Now">Null when there is none any more.</param>
public sealed record ChangedAnswer(Field Field, Answer? Then, Answer? Now);

/// <summary>Holds the answers of an edition against those of now.</summary>
public static class AnswersSince
{
    /// <summary>What is different, by organisation; those with nothing different are left out. Both are read as files give them back, so that nothing differs but what was answered.</summary>
    /// <param name="frozen">The answers file of the edition.</param>
    public static IEnumerable<(Organisation Organisation, IReadOnlyList<ChangedAnswer> Answers)> Of(SurveyAnswers now, byte[] frozen)
    {
        using var written = new MemoryStream();
        CsvTableWriter.Write(AnswerList.Compile(now), written);
        var (given, then) = (AnswersFile.Parse(written.ToArray(), now.Questionnaire, now.Panel).Answers, AnswersFile.Parse(frozen, now.Questionnaire, now.Panel).Answers);
        foreach (var organisation in now.Panel.InTableOrder)
        {
            if (Changed(now.Questionnaire, Of(given, organisation), Of(then, organisation)).ToList() is { Count: > 0 } changed)
            {
                yield return (organisation, changed);
            }
        }
    }

    private static ValueList<Answer> Of(IReadOnlyDictionary<OrganisationCode, ValueList<Answer>> answers, Organisation organisation) =>
        answers.TryGetValue(organisation.Code, out var own) ? own : [];

    private static IEnumerable<ChangedAnswer> Changed(Questionnaire asked, IEnumerable<Answer> now, IEnumerable<Answer> then)
    {
        var (ours, theirs) = (ByPath(now), ByPath(then));
        var fields = asked.WithRows(ours.Keys.Concat(theirs.Keys)).Fields;
        return fields.Select(field => new ChangedAnswer(field, theirs.GetValueOrDefault(field.Path), ours.GetValueOrDefault(field.Path)))
            .Where(answer => MarkOf(answer.Then) != MarkOf(answer.Now));
    }

    private static string? MarkOf(Answer? answer) => answer is null ? null : TextMark.Of(answer).ToString();

    private static Dictionary<FieldPath, Answer> ByPath(IEnumerable<Answer> answers) => answers.Where(answer => answer.IsAnswered).ToDictionary(answer => answer.Path);
}
