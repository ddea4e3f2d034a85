using System.CommandLine;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Themes;

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
        var language = LanguageOption.Create();
        var command = new Command("themes", "Prints for each theme who says it, who does not, and of whom it cannot be told. Exits with 2 if marked words are gone or in doubt.")
        {
            questionnaire, panel, answers, responses, themes, language,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var spoken = LanguageOption.Parse(result.GetValue(language));
            var output = result.InvocationConfiguration.Output;
            var access = new FileAccess(spoken, result.InvocationConfiguration.Error);
            var files = new AnswersFiles(result.GetValue(questionnaire)!, result.GetValue(panel)!, result.GetValue(answers)!, result.GetValue(responses));
            var loaded = await new AnswersLoader(spoken, access, output).TryLoadAsync(files, null, cancellationToken);
            var file = result.GetValue(themes)!;
            if (await access.TryReadAsync(file, cancellationToken) is not { } bytes || loaded is null)
            {
                return ExitCode.Failure;
            }

            var parsed = ThemesFile.Parse(bytes, loaded.Questionnaire, loaded.Panel);
            foreach (var diagnostic in parsed.Diagnostics)
            {
                await output.WriteLineAsync(diagnostic.ToLine(file, spoken));
            }

            if (parsed.HasErrors)
            {
                return ExitCode.Failure;
            }

            var reader = new ThemeReader(loaded, parsed.Analysis);
            await output.WriteAsync(ThemesText.Of(loaded, parsed.Analysis, reader, spoken));
            return reader.Codings.All(placed => placed.Place.Counts) ? ExitCode.Success : ExitCode.Found;
        });
        return command;
    }
}
