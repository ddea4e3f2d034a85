using System.CommandLine;
using SurveyHub.Documents;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub compile QUESTIONNAIRE.md --panel … --answers … --out …</c>: makes the report of a wave from its files.</summary>
internal static class CompileCommand
{
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
        var outputs = new Option<string[]>("--out")
        {
            Description = $"A file to make, ending in {string.Join(", ", ReportFormat.All.Select(f => f.Extension))}. May be given several times.",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
        };
        outputs.Validators.Add(result =>
        {
            foreach (var unknown in result.Tokens.Select(t => t.Value).Where(file => ReportFormat.ForFile(file) is null))
            {
                result.AddError($"{unknown}: the name should end in {string.Join(", ", ReportFormat.All.Select(f => f.Extension))}.");
            }
        });
        var language = LanguageOption.CreateForWords();
        var command = new Command("compile", "Compiles answers into a report. If any file has a mistake, all are printed and nothing is made.")
        {
            questionnaire, panel, answers, responses, earlier, earlierQuestionnaire, earlierName, report, themes, outputs, language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(themes) is not null && result.GetValue(report) is null)
            {
                result.AddError("--themes needs --report: only a report file names themes.");
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
            };
            if (await loader.TryLoadAsync(files, LanguageOption.Asked(result, language), cancellationToken) is not { } loaded)
            {
                return ExitCode.Failure;
            }

            ReportDocument? document = null;
            if (result.GetValue(report) is { } template)
            {
                var compiler = new ReportLoader(spoken, access, result.InvocationConfiguration.Output);
                document = await compiler.TryCompileAsync(template, result.GetValue(themes), loaded, cancellationToken);
                if (document is null)
                {
                    return ExitCode.Failure;
                }
            }

            var isWritten = true;
            foreach (var file in result.GetValue(outputs)!)
            {
                isWritten &= await access.TryWriteAsync(file, stream => ReportFormat.ForFile(file)!.Write(loaded, stream, document));
            }

            return isWritten ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }
}
