using System.CommandLine;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub themes QUESTIONNAIRE.md --panel … --answers … --themes …</c>: who says what, and which marked words are gone.</summary>
internal static class ThemesCommand
{
    public static Command Create()
    {
        var questionnaire = new Argument<string>("QUESTIONNAIRE") { Description = "The questionnaire (.md)." };
        var panel = new Option<string>("--panel") { Description = "Who was asked (.csv).", Required = true };
        var answers = new Option<string>("--answers") { Description = "What they answered (.csv).", Required = true };
        var responses = new Option<string?>("--responses") { Description = "How they answered: late, corrected, silent (.csv)." };
        var themes = new Option<string>("--themes") { Description = "The themes, and what has been marked with them (.csv).", Required = true };
        var measures = BesideOptions.Measures();
        var language = LanguageOption.Create();
        var command = new Command("themes", "Prints for each theme who says it, who does not, and of whom it cannot be told. Exits with 2 if marked words are gone or in doubt.")
        {
            questionnaire, panel, answers, responses, themes, measures, language,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var spoken = LanguageOption.Parse(result.GetValue(language));
            var output = result.InvocationConfiguration.Output;
            var access = new FileAccess(spoken, result.InvocationConfiguration.Error);
            var files = new AnswersFiles(result.GetValue(questionnaire)!, result.GetValue(panel)!, result.GetValue(answers)!, result.GetValue(responses)) { Measures = result.GetValue(measures) ?? [] };
            var loaded = await new AnswersLoader(spoken, access, output).TryLoadAsync(files, null, cancellationToken);
            if (loaded is null || await new ReportLoader(spoken, access, output).TryReadThemesAsync(result.GetValue(themes)!, loaded, cancellationToken) is not { } analysis)
            {
                return ExitCode.Failure;
            }

            var reader = new ThemeReader(loaded, analysis);
            await output.WriteAsync(ThemesText.Of(loaded, analysis, reader, spoken));
            return reader.Codings.All(placed => placed.Place.Counts) ? ExitCode.Success : ExitCode.Found;
        });
        return command;
    }
}
