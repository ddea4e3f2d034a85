using System.CommandLine;
using SurveyHub.Domain.Questionnaires.Comparing;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub diff OLD NEW</c>: what differs between two questionnaires, and what that does to answers that have been given.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "The questionnaire as it was (.md)." };
        var fresh = new Argument<string>("NEW") { Description = "The questionnaire as it is to be (.md)." };
        var json = new Option<bool>("--json") { Description = "Prints JSON for programs." };
        var language = LanguageOption.Create();
        var command = new Command("diff", "Prints what differs between two questionnaires: wording, additions, and what breaks answers given. Exits with 2 if anything breaks.")
        {
            old, fresh, json, language,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var spoken = LanguageOption.Parse(result.GetValue(language));
            var output = result.InvocationConfiguration.Output;
            var access = new FileAccess(spoken, result.InvocationConfiguration.Error);
            var loader = new QuestionnaireLoader(spoken, access, output);
            var before = await loader.TryLoadAsync(result.GetValue(old)!, cancellationToken);
            var after = await loader.TryLoadAsync(result.GetValue(fresh)!, cancellationToken);
            if (before is null || after is null)
            {
                return ExitCode.Failure;
            }

            var difference = QuestionnaireComparer.Compare(before, after);
            await output.WriteAsync(result.GetValue(json) ? DifferenceJson.Of(difference, spoken) : DifferenceText.Of(difference, spoken));
            return difference.Weight == ChangeWeight.Breaking ? ExitCode.Found : ExitCode.Success;
        });
        return command;
    }
}
