using System.Text;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Reports;

/// <summary>
/// Reads directives that stand alone, as an edited document carries them with it: each compiles to the same piece as it did in its report. Those that can no longer
/// be understood are left out, and told.
/// </summary>
public static class DirectiveList
{
    /// <summary>Before a directive in a sentence, so that no capital letter comes of where it stands here.</summary>
    private const string NoStart = "x ";

    /// <param name="directives">What marks say (<see cref="Domain.Reports.DerivedMark.Directive"/>), in the order of the document: its tables are counted so.</param>
    /// <param name="language">Of the report.</param>
    public static ParsedReport Parse(IReadOnlyList<string> directives, Language language, ReportSources sources)
    {
        var first = Read([.. Enumerable.Range(0, directives.Count)], directives, language, sources, out var starts);
        if (!first.HasErrors)
        {
            return first;
        }

        // What cannot be understood takes nothing else with it.
        var unsound = first.Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => starts.FindLastIndex(line => line <= found.Position.Line)).ToHashSet();
        var rest = Read([.. Enumerable.Range(0, directives.Count).Where(index => !unsound.Contains(index))], directives, language, sources, out _);
        return new ParsedReport(rest.HasErrors ? rest.Template with { Blocks = ValueList<TemplateBlock>.Empty } : rest.Template, first.Diagnostics);
    }

    private static ParsedReport Read(IReadOnlyList<int> wanted, IReadOnlyList<string> directives, Language language, ReportSources sources, out List<int> starts)
    {
        var file = new StringBuilder(ReportPrinter.Write(new ReportTemplate(new TemplateHeader(sources.Questionnaire.Header.Id, null, language), ValueList<TemplateBlock>.Empty)));
        starts = [.. Enumerable.Repeat(int.MaxValue, directives.Count)];
        foreach (var index in wanted)
        {
            file.Append('\n');
            starts[index] = LinesIn(file) + 1;
            file.Append(Paragraph(directives[index])).Append('\n');
        }

        // In order, so that a line is of the last that starts before it.
        for (var i = directives.Count - 2; i >= 0; i--)
        {
            starts[i] = Math.Min(starts[i], starts[i + 1]);
        }

        return ReportFile.Parse(file.ToString(), sources);
    }

    private static int LinesIn(StringBuilder text)
    {
        var lines = 0;
        foreach (var chunk in text.GetChunks())
        {
            lines += chunk.Span.Count('\n');
        }

        return lines;
    }

    /// <summary>Blocks begin with an instruction in italics, or with the bar of a table; all else stands in a sentence.</summary>
    private static string Paragraph(string directive) => directive is ['*' or '|', ..] ? directive : $"{NoStart}`{directive}`";
}
