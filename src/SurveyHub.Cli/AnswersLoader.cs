using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli;

/// <summary>The files that a wave consists of.</summary>
/// <param name="Responses">Null when there is none.</param>
internal sealed record AnswersFiles(string Questionnaire, string Panel, string Answers, string? Responses);

/// <summary>Reads the files of a wave and prints every mistake in them.</summary>
internal sealed class AnswersLoader(Language language, FileAccess access, TextWriter output)
{
    /// <summary>The answers, or null when any file has an error.</summary>
    public async Task<SurveyAnswers?> TryLoadAsync(AnswersFiles files, CancellationToken cancellationToken)
    {
        var questionnaireBytes = await access.TryReadAsync(files.Questionnaire, cancellationToken);
        var panelBytes = await access.TryReadAsync(files.Panel, cancellationToken);
        var answersBytes = await access.TryReadAsync(files.Answers, cancellationToken);
        var responsesBytes = files.Responses is null ? [] : await access.TryReadAsync(files.Responses, cancellationToken);
        if (questionnaireBytes is null || panelBytes is null || answersBytes is null || responsesBytes is null)
        {
            return null;
        }

        var questionnaire = QuestionnaireFile.Parse(questionnaireBytes);
        var panel = PanelFile.Parse(panelBytes);
        await PrintAsync(files.Questionnaire, questionnaire.Diagnostics);
        await PrintAsync(files.Panel, panel.Diagnostics);
        var unfit = questionnaire.HasErrors || panel.HasErrors ? [] : ReportCheck.Run(questionnaire.Questionnaire, panel.Panel);
        await PrintAsync(files.Panel, unfit);
        if (questionnaire.HasErrors || panel.HasErrors || unfit.Any(found => found.Severity == Severity.Error))
        {
            // Answers cannot be held against a questionnaire or panel with errors: most messages would only echo those.
            return null;
        }

        var answers = AnswersFile.Parse(answersBytes, questionnaire.Questionnaire, panel.Panel);
        await PrintAsync(files.Answers, answers.Diagnostics);
        var responses = files.Responses is null
            ? new ParsedResponses(ResponsesFile.Presume(panel.Panel, answers.Answers), [])
            : ResponsesFile.Parse(responsesBytes, panel.Panel, answers.Answers);
        await PrintAsync(files.Responses ?? "", responses.Diagnostics);
        return answers.HasErrors || responses.HasErrors
            ? null
            : new SurveyAnswers(questionnaire.Questionnaire, panel.Panel, responses.Responses);
    }

    private async Task PrintAsync(string file, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            await output.WriteLineAsync(diagnostic.ToLine(file, language));
        }
    }
}
