using SurveyHub.Documents.Freezing;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Features.Confirming.Storage;
using SurveyHub.Web.Features.Reports.Loading;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Confirming.Freezing;

/// <summary>What is not as it was when an edition was frozen.</summary>
/// <param name="Answers">Which questions of which organisation have other answers, or answers at all; in the order of tables.</param>
/// <param name="Files">Other inputs that have changed, by their names.</param>
public sealed record EditionChanges(IReadOnlyList<(Organisation Organisation, IReadOnlyList<string> Questions)> Answers, IReadOnlyList<string> Files)
{
    public bool IsNone => Answers.Count + Files.Count == 0;
}

/// <summary>Holds an edition against the wave as it is now.</summary>
public sealed class ChangesSince(LoadReport reports, EditionInputs inputs, ReadEditions read)
{
    public async Task<EditionChanges> ExecuteAsync(WaveId wave, Edition edition, CancellationToken cancellationToken)
    {
        if (await reports.ExecuteAsync(wave, cancellationToken) is not { } now)
        {
            return new EditionChanges([], []);
        }

        var frozen = edition.Files.Where(file => file.Kind == FrozenKind.Input).ToDictionary(file => file.Name, file => file.Hash, StringComparer.Ordinal);
        var made = (await inputs.ExecuteAsync(now, cancellationToken)).ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);
        var changed = frozen.Keys.Union(made.Keys).Where(name => frozen.GetValueOrDefault(name) != (made.TryGetValue(name, out var bytes) ? FrozenManifest.HashOf(bytes) : null))
            .Order(StringComparer.Ordinal).ToList();
        var answersName = FrozenNames.Input(EditionInputs.AnswersName);
        var answers = changed.Remove(answersName) && await read.FindAsync(edition.Report.Id, answersName, cancellationToken) is { } file
            ? Compare(now.Answers, made[answersName], file.Bytes)
            : [];
        return new EditionChanges(answers, changed);
    }

    /// <summary>Both as files give them back, so that nothing differs but what was answered.</summary>
    private static List<(Organisation, IReadOnlyList<string>)> Compare(SurveyAnswers now, byte[] ours, byte[] frozen)
    {
        var (given, then) = (AnswersFile.Parse(ours, now.Questionnaire, now.Panel).Answers, AnswersFile.Parse(frozen, now.Questionnaire, now.Panel).Answers);
        var found = new List<(Organisation, IReadOnlyList<string>)>();
        foreach (var organisation in now.Panel.InTableOrder)
        {
            var questions = Changed(Of(given, organisation), Of(then, organisation)).Distinct().ToHashSet();
            if (questions.Count > 0)
            {
                found.Add((organisation, [.. now.Questionnaire.Questions.Where(question => questions.Contains(question.Id)).Select(question => question.NumberedText)]));
            }
        }

        return found;
    }

    private static ValueList<Answer> Of(IReadOnlyDictionary<OrganisationCode, ValueList<Answer>> answers, Organisation organisation) =>
        answers.TryGetValue(organisation.Code, out var own) ? own : [];

    private static IEnumerable<Identifier> Changed(IEnumerable<Answer> now, IEnumerable<Answer> then)
    {
        var (ours, theirs) = (ByPath(now), ByPath(then));
        return ours.Keys.Union(theirs.Keys).Where(path => ours.GetValueOrDefault(path) != theirs.GetValueOrDefault(path)).Select(path => path.Question);
    }

    private static Dictionary<FieldPath, string> ByPath(IEnumerable<Answer> answers) =>
        answers.Where(answer => answer.IsAnswered).ToDictionary(answer => answer.Path, answer => TextMark.Of(answer).ToString());
}
