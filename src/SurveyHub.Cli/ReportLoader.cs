using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Themes;

namespace SurveyHub.Cli;

/// <summary>Reads report files and files of themes, compiles them with the answers, and prints every mistake in them.</summary>
internal sealed class ReportLoader(Language language, FileAccess access, TextWriter output)
{
    /// <summary>The compiled report, or null when any file has an error.</summary>
    /// <param name="report">A report file.</param>
    /// <param name="themes">A file of themes; null when there is none.</param>
    public async Task<ReportDocument?> TryCompileAsync(string report, string? themes, SurveyAnswers answers, CancellationToken cancellationToken)
    {
        var text = await access.TryReadAsync(report, cancellationToken);
        if (await TryReadThemesAsync(themes, answers, cancellationToken) is not { } analysis || text is null)
        {
            return null;
        }

        var parsed = ReportFile.Parse(text, Sources(answers, analysis));
        await PrintAsync(report, parsed.Diagnostics);
        if (parsed.HasErrors)
        {
            return null;
        }

        var compiled = Compile(parsed, answers, analysis);
        await PrintAsync(report, compiled.Diagnostics);
        return compiled.HasErrors ? null : compiled.Document;
    }

    /// <summary>What directives say that stand alone. Those that no longer say anything are missing in it; null when the file of themes has an error.</summary>
    public async Task<ReportDocument?> TryCompileAsync(
        IReadOnlyList<string> directives, Language spoken, string? themes, SurveyAnswers answers, CancellationToken cancellationToken) =>
        await TryReadThemesAsync(themes, answers, cancellationToken) is not { } analysis
            ? null
            : Compile(DirectiveList.Parse(directives, spoken, Sources(answers, analysis)), answers, analysis).Document;

    private static ReportSources Sources(SurveyAnswers answers, Analysis analysis)
    {
        var facts = answers.Panel.Facts.Select(fact => fact.Key).ToValueList();
        var known = analysis.Book.Themes.SelectMany(theme => theme.Formerly.Prepend(theme.Id), (theme, id) => new KnownTheme(id, theme.Name)).ToValueList();
        return new ReportSources(answers.Questionnaire, known, facts, new RuleConditions(answers.Questionnaire, facts));
    }

    private static CompiledReport Compile(ParsedReport parsed, SurveyAnswers answers, Analysis analysis) => TemplateCompiler.Compile(
        parsed.Template, new ReportInput(answers, analysis, new ReportWords(answers.Questionnaire, answers.Panel.Facts.Select(fact => fact.Key).ToValueList())));

    private async Task<Analysis?> TryReadThemesAsync(string? file, SurveyAnswers answers, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return Analysis.Empty;
        }

        if (await access.TryReadAsync(file, cancellationToken) is not { } bytes)
        {
            return null;
        }

        var parsed = ThemesFile.Parse(bytes, answers.Questionnaire, answers.Panel);
        await PrintAsync(file, parsed.Diagnostics);
        return parsed.HasErrors ? null : parsed.Analysis;
    }

    private async Task PrintAsync(string file, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            await output.WriteLineAsync(diagnostic.ToLine(file, language));
        }
    }
}
