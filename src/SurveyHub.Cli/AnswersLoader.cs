using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli;

/// <summary>The files that a wave consists of.</summary>
/// <param name="Responses">Null when there is none.</param>
internal sealed record AnswersFiles(string Questionnaire, string Panel, string Answers, string? Responses)
{
    /// <summary>Those of the wave before; null when nothing is compared.</summary>
    public EarlierFiles? Earlier { get; init; }

    /// <summary>Files of measures from other sources.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>The words of analysts for answers; null when there are none.</summary>
    public string? Wordings { get; init; }

    /// <summary>No report file names the answers, so that words which are no longer of them, and what cannot be compared, can only be told of as a whole.</summary>
    public bool IsWithoutReportFile { get; init; }
}

/// <param name="Questionnaire">As it was asked then; null when as now.</param>
/// <param name="Name">What the wave is called; null for what the answers file says.</param>
internal sealed record EarlierFiles(string Answers, string? Questionnaire, string? Name);

/// <summary>Reads the files of a wave and prints every mistake in them.</summary>
internal sealed class AnswersLoader(Language language, FileAccess access, TextWriter output)
{
    /// <summary>The answers, or null when any file has an error.</summary>
    /// <param name="wanted">The language that the words of the questionnaire are to be in; null for that of the file.</param>
    public async Task<SurveyAnswers?> TryLoadAsync(AnswersFiles files, Language? wanted, CancellationToken cancellationToken)
    {
        var loaded = await new QuestionnaireLoader(language, access, output).TryLoadBundleAsync(files.Questionnaire, wanted, cancellationToken);
        var panelBytes = await access.TryReadAsync(files.Panel, cancellationToken);
        var answersBytes = await access.TryReadAsync(files.Answers, cancellationToken);
        var responsesBytes = files.Responses is null ? [] : await access.TryReadAsync(files.Responses, cancellationToken);
        if (panelBytes is null || answersBytes is null || responsesBytes is null)
        {
            return null;
        }

        var panel = PanelFile.Parse(panelBytes);
        await PrintAsync(files.Panel, panel.Diagnostics);
        var beside = new BesideLoader(language, access, output);
        if (panel.HasErrors || await beside.TryJoinAsync(panel.Panel, files.Measures, cancellationToken) is not { } known)
        {
            return null;
        }

        panel = panel with { Panel = known };
        var unfit = loaded is null ? [] : ReportCheck.Run(loaded.Bundle.Original, panel.Panel);
        await PrintAsync(files.Panel, unfit);
        if (loaded is null || unfit.Any(found => found.Severity == Severity.Error))
        {
            // Answers cannot be held against a questionnaire or panel with errors: most messages would only echo those.
            return null;
        }

        // Read as they were asked for in the original, whichever language they are shown in.
        var answers = AnswersFile.Parse(answersBytes, loaded.Bundle.Original, panel.Panel);
        await PrintAsync(files.Answers, answers.Diagnostics);
        var responses = files.Responses is null
            ? new ParsedResponses(ResponsesFile.Presume(panel.Panel, answers.Answers), [])
            : ResponsesFile.Parse(responsesBytes, loaded.Bundle.Original, panel.Panel, answers.Answers);
        await PrintAsync(files.Responses ?? "", responses.Diagnostics);
        var earlier = files.Earlier is null ? null : await TryLoadEarlierAsync(files.Earlier, loaded.Bundle.Original, panel.Panel, wanted, cancellationToken);
        if (answers.HasErrors || responses.HasErrors || (earlier is null && files.Earlier is not null))
        {
            return null;
        }

        if (earlier is not null && files.IsWithoutReportFile)
        {
            await PrintAsync(files.Questionnaire, ReportCheck.Run(loaded.Bundle.Original, earlier));
        }

        var read = new SurveyAnswers(loaded.In(wanted), panel.Panel, responses.Responses) { Wave = answers.Wave?.Name, Source = answers.Wave?.Source, Earlier = earlier };
        return await beside.TryReadWordingsAsync(files.Wordings, files.IsWithoutReportFile, read, cancellationToken) is { } wordings ? read with { Wordings = wordings } : null;
    }

    private async Task<EarlierWave?> TryLoadEarlierAsync(
        EarlierFiles files, Questionnaire now, Panel panel, Language? wanted, CancellationToken cancellationToken)
    {
        var asked = files.Questionnaire is null ? now : await new QuestionnaireLoader(language, access, output).TryLoadAsync(files.Questionnaire, cancellationToken);
        if (await access.TryReadAsync(files.Answers, cancellationToken) is not { } bytes || asked is null)
        {
            return null;
        }

        var parsed = AnswersFile.Parse(bytes, asked, panel);
        await PrintAsync(files.Answers, parsed.Diagnostics);
        var spoken = wanted ?? now.Header.Language;
        var name = files.Name ?? parsed.Wave?.Name ?? (files.Questionnaire is null ? spoken.Choose("förra omgången", "the last wave") : asked.Header.Title);
        return parsed.HasErrors ? null : new EarlierWave(name, parsed.Wave?.Source, new SurveyAnswers(asked, panel, ResponsesFile.Presume(panel, parsed.Answers)));
    }

    private async Task PrintAsync(string file, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            await output.WriteLineAsync(diagnostic.ToLine(file, language));
        }
    }
}
