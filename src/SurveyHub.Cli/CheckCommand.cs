using System.CommandLine;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub check FILE…</c>: prints every mistake of questionnaires (.md) and panels (.csv).</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Questionnaires (.md), with the translations beside them, and panels (.csv).",
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
            if (await access.TryReadAsync(file, cancellationToken) is not { } bytes)
            {
                hasErrors = true;
                continue;
            }

            // A translation that is named too has its turn of its own.
            var found = await DiagnoseAsync(file, bytes, access, cancellationToken);
            foreach (var (name, diagnostics) in found.Where(one => one.File == file || !files.Contains(one.File, StringComparer.Ordinal)))
            {
                hasErrors |= diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
                foreach (var diagnostic in diagnostics)
                {
                    await output.WriteLineAsync(diagnostic.ToLine(name, language));
                }
            }
        }

        return hasErrors ? ExitCode.Failure : ExitCode.Success;
    }

    /// <summary>The mistakes of the file, and of the translations beside it.</summary>
    private static async Task<IReadOnlyList<(string File, ValueList<Diagnostic> Diagnostics)>> DiagnoseAsync(
        string file, byte[] bytes, FileAccess access, CancellationToken cancellationToken)
    {
        if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return [(file, PanelFile.Parse(bytes).Diagnostics)];
        }

        var bundle = await BundleFiles.OfAsync(file, bytes, access, cancellationToken);
        var own = bundle.Original is { } original && original.File == file
            ? [(file, original.Parsed.Diagnostics)]
            : Array.Empty<(string, ValueList<Diagnostic>)>();
        // Of a translation that is named, its original and the other translations are no concern.
        var translations = bundle.Translations.Where(translation => own.Length > 0 || translation.File == file);
        return [.. own, .. translations.Select(translation => (translation.File, translation.Parsed.Diagnostics))];
    }
}
