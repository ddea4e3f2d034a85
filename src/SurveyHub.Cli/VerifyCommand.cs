using System.CommandLine;
using SurveyHub.Documents.Freezing;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub verify EDITION.zip</c>: holds a published edition against its manifest.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("EDITION") { Description = "The archive of a published edition (.zip)." };
        var language = LanguageOption.Create();
        var command = new Command("verify", "Tells whether every file of a published edition is as it was frozen. Exits with 2 if one is not.") { file, language };
        command.SetAction(async (result, cancellationToken) =>
        {
            var spoken = LanguageOption.Parse(result.GetValue(language));
            var (name, output) = (result.GetValue(file)!, result.InvocationConfiguration.Output);
            if (await new FileAccess(spoken, result.InvocationConfiguration.Error).TryReadAsync(name, cancellationToken) is not { } bytes)
            {
                return ExitCode.Failure;
            }

            using var archive = new MemoryStream(bytes, writable: false);
            var verdict = await FrozenCheck.VerifyAsync(archive, cancellationToken);
            foreach (var problem in verdict.Problems)
            {
                await output.WriteLineAsync($"{name}: error {problem.Descriptor.Code}: {problem.Message(spoken)}");
            }

            if (verdict is not { Manifest: { } manifest, Problems.Count: 0 })
            {
                return verdict.Manifest is null ? ExitCode.Failure : ExitCode.Found;
            }

            var (edition, files) = (SwedishNumber.Format(manifest.Edition), SwedishNumber.Format(manifest.Files.Count));
            var day = spoken.Date(StockholmTime.DateOf(manifest.FrozenAt));
            await output.WriteLineAsync(spoken.Choose(
                $"{name}: ”{manifest.Title}”, utgåva {edition} från {day}. Alla {files} filer är som de frystes.",
                $"{name}: '{manifest.Title}', edition {edition} of {day}. All {files} files are as they were frozen."));
            return ExitCode.Success;
        });
        return command;
    }
}
