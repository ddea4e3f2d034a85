using SurveyHub.Documents;
using SurveyHub.Documents.Word.Templates;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Domain.Reports.Templates;
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
    /// <param name="looks">A Word template; null for the one that the report file names, beside it.</param>
    public async Task<WrittenReport?> TryCompileAsync(string report, string? themes, string? looks, SurveyAnswers answers, CancellationToken cancellationToken)
    {
        var text = await access.TryReadAsync(report, cancellationToken);
        if (await TryReadThemesAsync(themes, answers, cancellationToken) is not { } analysis || text is null)
        {
            return null;
        }

        var parsed = ReportFile.Parse(text, ReportSources.Of(answers, analysis));
        await PrintAsync(report, parsed.Diagnostics);
        if (parsed.HasErrors)
        {
            return null;
        }

        var compiled = Compile(parsed, answers, analysis);
        await PrintAsync(report, compiled.Diagnostics);
        var beside = parsed.Template.Header.WordTemplate is { } named ? Path.Combine(Path.GetDirectoryName(report) ?? "", named) : null;
        if (compiled.HasErrors || (looks ?? beside) is not { } file)
        {
            return compiled.HasErrors ? null : new WrittenReport(compiled.Document);
        }

        return await TryReadTemplateAsync(file, cancellationToken) is { } template ? new WrittenReport(compiled.Document, template) : null;
    }

    /// <summary>The parts of all organisations, or null when any file has an error.</summary>
    /// <param name="report">A report file, whose sentences are looked through; null when there is none.</param>
    /// <param name="themes">A file of themes; null when there is none.</param>
    public async Task<OrganisationParts?> TryReadPartsAsync(string? report, string? themes, SurveyAnswers answers, CancellationToken cancellationToken)
    {
        if (await TryReadThemesAsync(themes, answers, cancellationToken) is not { } analysis)
        {
            return null;
        }

        if (report is null)
        {
            return new OrganisationParts(Input(answers, analysis));
        }

        if (await access.TryReadAsync(report, cancellationToken) is not { } text)
        {
            return null;
        }

        var parsed = ReportFile.Parse(text, ReportSources.Of(answers, analysis));
        await PrintAsync(report, parsed.Diagnostics);
        return parsed.HasErrors ? null : new OrganisationParts(Input(answers, analysis), parsed.Template);
    }

    /// <summary>What directives say that stand alone. Those that no longer say anything are missing in it; null when the file of themes has an error.</summary>
    /// <param name="numbers">Those that tables and figures have in the document that the directives are from.</param>
    public async Task<ReportDocument?> TryCompileAsync(
        IReadOnlyList<string> directives, ValueList<CaptionNumber> numbers, Language spoken, string? themes, SurveyAnswers answers, CancellationToken cancellationToken) =>
        await TryReadThemesAsync(themes, answers, cancellationToken) is not { } analysis
            ? null
            : await PrintedAsync(Compile(DirectiveList.Parse(directives, spoken, ReportSources.Of(answers, analysis) with { Numbers = numbers }), answers, analysis));

    /// <summary>Where directives stand alone they have no lines.</summary>
    private async Task<ReportDocument?> PrintedAsync(CompiledReport compiled)
    {
        foreach (var found in compiled.Diagnostics.DistinctBy(found => (found.Code, found.Message(language))))
        {
            await output.WriteLineAsync($"{(found.Severity == Severity.Error ? "error" : "warning")} {found.Code}: {found.Message(language)}");
        }

        return compiled.HasErrors ? null : compiled.Document;
    }

    private static CompiledReport Compile(ParsedReport parsed, SurveyAnswers answers, Analysis analysis) => TemplateCompiler.Compile(parsed.Template, Input(answers, analysis));

    private static ReportInput Input(SurveyAnswers answers, Analysis analysis) =>
        new(answers, analysis, new ReportWords(answers.Questionnaire, answers.Panel.Facts.Select(fact => fact.Key).ToValueList()));

    private async Task<WordTemplate?> TryReadTemplateAsync(string file, CancellationToken cancellationToken)
    {
        if (await access.TryReadAsync(file, cancellationToken) is not { } bytes)
        {
            return null;
        }

        switch (WordTemplate.Read(bytes))
        {
            case TemplateResult.Read { Template: var template }:
                if (template.Missing.Count > 0)
                {
                    var missing = string.Join(", ", template.Missing);
                    await output.WriteLineAsync($"{file}: {language.Choose($"mallen saknar dessa format, som får vårt utseende: {missing}", $"the template lacks these styles, which get our looks: {missing}")}");
                }

                return template;
            case TemplateResult.Refused refused:
                await output.WriteLineAsync($"{file}: error {refused.Descriptor.Code}: {refused.Message(language)}");
                return null;
            default:
                return null;
        }
    }

    /// <summary>What a file of themes says, or null when it has an error; nothing at all where there is none.</summary>
    public async Task<Analysis?> TryReadThemesAsync(string? file, SurveyAnswers answers, CancellationToken cancellationToken)
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
