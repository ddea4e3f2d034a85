using SurveyHub.Documents.Freezing;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Responses;
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
            ? Questions(now.Answers, file.Bytes)
            : [];
        return new EditionChanges(answers, changed);
    }

    private static List<(Organisation, IReadOnlyList<string>)> Questions(SurveyAnswers now, byte[] frozen) => AnswersSince.Of(now, frozen)
        .Select(one => (one.Organisation, (IReadOnlyList<string>)[.. now.Questionnaire.Questions
            .Where(question => one.Answers.Any(answer => answer.Field.Path.Question == question.Id)).Select(question => question.NumberedText)]))
        .ToList();
}
