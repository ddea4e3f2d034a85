using System.CommandLine;
using System.Text;
using SurveyHub.Domain;
using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Reports;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub start QUESTIONNAIRE.md</c>: a report file to begin with.</summary>
internal static class StartCommand
{
    public static Command Create()
    {
        var questionnaire = new Argument<string>("QUESTIONNAIRE") { Description = "The questionnaire (.md)." };
        var output = new Option<string?>("--out") { Description = "The report file to make (.report.md), which must not be there yet; printed if it is not given." };
        var panel = new Option<string?>("--panel") { Description = "Who is asked (.csv): needed to read measures." };
        var measures = BesideOptions.Measures();
        var language = LanguageOption.Create();
        var command = new Command("start", "Makes a report file for a questionnaire: every question with its base, sentences, tables, charts and texts, to be written on.")
        {
            questionnaire, output, panel, measures, language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(measures) is { Length: > 0 } && result.GetValue(panel) is null)
            {
                result.AddError("--measures needs --panel: a measure is of its members.");
            }
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            var spoken = LanguageOption.Parse(result.GetValue(language));
            var access = new FileAccess(spoken, result.InvocationConfiguration.Error);
            var loaded = await new QuestionnaireLoader(spoken, access, result.InvocationConfiguration.Output).TryLoadAsync(result.GetValue(questionnaire)!, cancellationToken);
            if (loaded is null)
            {
                return ExitCode.Failure;
            }

            var known = ValueList<Measure>.Empty;
            if (result.GetValue(panel) is { } members)
            {
                if (await new BesideLoader(spoken, access, result.InvocationConfiguration.Output).TryReadPanelAsync(members, result.GetValue(measures) ?? [], cancellationToken) is not { } joined)
                {
                    return ExitCode.Failure;
                }

                known = joined.Measures;
            }

            var text = StartingReportFile.Write(loaded, known);
            if (result.GetValue(output) is not { } file)
            {
                await result.InvocationConfiguration.Output.WriteAsync(text);
                return ExitCode.Success;
            }

            // What somebody has written on is never written over.
            if (File.Exists(file))
            {
                await result.InvocationConfiguration.Error.WriteLineAsync($"{file}: {spoken.Choose("filen finns redan", "the file is there already")}");
                return ExitCode.Failure;
            }

            return await access.TryWriteAsync(file, stream => stream.Write(Encoding.UTF8.GetBytes(text))) ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }
}
