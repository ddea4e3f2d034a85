using System.CommandLine;
using SurveyHub.Documents;
using SurveyHub.Documents.Printing;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub compile QUESTIONNAIRE.md --panel … --answers … --out …</c>: makes the report of a wave from its files.</summary>
internal static class CompileCommand
{
    private static readonly string Extensions = string.Join(", ", ReportFormat.All.Concat(ReportFormat.ForStatistics).Select(format => format.Extension).Append(PdfPrinter.Extension));

    public static Command Create()
    {
        var questionnaire = new Argument<string>("QUESTIONNAIRE") { Description = "The questionnaire (.md)." };
        var panel = new Option<string>("--panel") { Description = "Who was asked (.csv).", Required = true };
        var answers = new Option<string>("--answers") { Description = "What they answered (.csv).", Required = true };
        var responses = new Option<string?>("--responses") { Description = "How they answered: late, corrected, silent (.csv)." };
        var earlier = new Option<string?>("--earlier") { Description = "What was answered in the wave before (.csv): the report then tells what has changed." };
        var earlierQuestionnaire = new Option<string?>("--earlier-questionnaire") { Description = "As it was asked then (.md); as now if it is not given." };
        var earlierName = new Option<string?>("--earlier-name") { Description = "What that wave is called; else the row #omgång of its answers says it." };
        var report = new Option<string?>("--report") { Description = "A report file (.report.md): prose with directives. Without one the report has every question in its order." };
        var themes = new Option<string?>("--themes") { Description = "The themes that the report names, and what has been marked with them (.csv)." };
        var template = new Option<string?>("--template") { Description = "A Word template (.dotx) whose looks the report takes; else the one that the report file names." };
        var outputs = new Option<string[]>("--out")
        {
            Description = $"A file to make, ending in {Extensions}. May be given several times.",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
        };
        outputs.Validators.Add(result =>
        {
            foreach (var unknown in result.Tokens.Select(t => t.Value).Where(file => !PdfFile.Is(file) && ReportFormat.ForFile(file) is null))
            {
                result.AddError($"{unknown}: the name should end in {Extensions}.");
            }
        });
        var layout = new OrganisationLayout();
        var browser = new Option<string?>("--browser") { Description = PdfFile.OptionText };
        var (measures, wordings) = (BesideOptions.Measures(), BesideOptions.Wordings());
        var language = LanguageOption.CreateForWords();
        var command = new Command("compile", "Compiles answers into a report. If any file has a mistake, all are printed and nothing is made.")
        {
            questionnaire, panel, answers, responses, earlier, earlierQuestionnaire, earlierName, report, themes, measures, wordings, template, layout.ByOrganisation, layout.Organisation, outputs, browser, language,
        };
        command.Validators.Add(result =>
        {
            var isByOrganisation = layout.IsAsked(result);
            if (((isByOrganisation ? null : result.GetValue(themes)) ?? result.GetValue(template)) is not null && (result.GetValue(report) is null || isByOrganisation))
            {
                result.AddError(isByOrganisation
                    ? "--template: a report by organisation has the looks that every report has."
                    : "--themes and --template need --report: only a report file names themes, and has looks of its own.");
            }

            if (layout.Mistake(result, result.GetValue(outputs) ?? []) is { } mistake)
            {
                result.AddError(mistake);
            }
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            var spoken = LanguageOption.Parse(result.GetValue(language));
            var access = new FileAccess(spoken, result.InvocationConfiguration.Error);
            var loader = new AnswersLoader(spoken, access, result.InvocationConfiguration.Output);
            var files = new AnswersFiles(
                result.GetValue(questionnaire)!, result.GetValue(panel)!, result.GetValue(answers)!, result.GetValue(responses))
            {
                Earlier = result.GetValue(earlier) is { } before ? new EarlierFiles(before, result.GetValue(earlierQuestionnaire), result.GetValue(earlierName)) : null,
                Measures = result.GetValue(measures) ?? [],
                Wordings = result.GetValue(wordings),
                IsWithoutReportFile = result.GetValue(report) is null,
            };
            if (await loader.TryLoadAsync(files, LanguageOption.Asked(result, language), cancellationToken) is not { } loaded)
            {
                return ExitCode.Failure;
            }

            var compiler = new ReportLoader(spoken, access, result.InvocationConfiguration.Output);
            var printed = new PdfFile(access, result.GetValue(browser));
            if (layout.IsAsked(result.CommandResult))
            {
                var parts = await compiler.TryReadPartsAsync(result.GetValue(report), result.GetValue(themes), loaded, cancellationToken);
                return parts is not null && await layout.TryWriteAsync(result, parts, result.GetValue(outputs)!, access, printed, spoken, cancellationToken) ? ExitCode.Success : ExitCode.Failure;
            }

            WrittenReport? document = null;
            if (result.GetValue(report) is { } written)
            {
                document = await compiler.TryCompileAsync(written, result.GetValue(themes), result.GetValue(template), loaded, cancellationToken);
                if (document is null)
                {
                    return ExitCode.Failure;
                }
            }

            var isWritten = true;
            foreach (var file in result.GetValue(outputs)!)
            {
                isWritten &= PdfFile.Is(file)
                    ? await printed.TryWriteAsync(file, ReportFormat.Document(loaded, document), cancellationToken)
                    : await access.TryWriteAsync(file, stream => ReportFormat.ForFile(file)!.Write(loaded, stream, document));
            }

            return isWritten ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }
}
