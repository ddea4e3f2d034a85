using System.CommandLine;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub check FILE…</c>: prints every mistake of questionnaires (.md) and panels (.csv).</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Questionnaires (.md) and panels (.csv).",
            Arity = ArgumentArity.OneOrMore,
        };
        var language = LanguageOption.Create();
        var command = new Command("check", "Prints every mistake as file:line:column: error SHnnnn: message. Exits with 1 if there is an error.")
        {
            files,
            language,
        };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetValue(files)!,
            LanguageOption.Parse(result.GetValue(language)),
            result.InvocationConfiguration.Output,
            result.InvocationConfiguration.Error,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] files, Language language, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var (hasErrors, access) = (false, new FileAccess(language, errors));
        foreach (var file in files)
        {
            var bytes = await access.TryReadAsync(file, cancellationToken);
            var diagnostics = bytes is null ? null : Diagnose(file, bytes);
            hasErrors |= diagnostics is null || diagnostics.Any(d => d.Severity == Severity.Error);
            foreach (var diagnostic in diagnostics ?? [])
            {
                await output.WriteLineAsync(diagnostic.ToLine(file, language));
            }
        }

        return hasErrors ? ExitCode.Failure : ExitCode.Success;
    }

    private static ValueList<Diagnostic> Diagnose(string file, byte[] bytes) =>
        file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? PanelFile.Parse(bytes).Diagnostics
            : QuestionnaireFile.Parse(bytes).Diagnostics;
}
