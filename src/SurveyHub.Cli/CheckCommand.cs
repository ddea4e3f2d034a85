using System.CommandLine;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub check FILE…</c>: prints every mistake of questionnaires (.md) and panels (.csv).</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Questionnaires and shared blocks (.md), with the translations beside them and the blocks that they take in, and panels (.csv).",
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
        var blocks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (await access.TryReadAsync(file, cancellationToken) is not { } bytes)
            {
                hasErrors = true;
                continue;
            }

            // A translation or block that is named too has its turn of its own, and a block that several take in is spoken of once.
            var found = await DiagnoseAsync(file, bytes, access, cancellationToken);
            var others = found.Where(one => !files.Contains(one.File, StringComparer.Ordinal) && (!one.IsBlock || blocks.Add(one.File)));
            foreach (var (name, diagnostics, _) in found.Where(one => one.File == file).Concat(others))
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

    /// <summary>The mistakes of the file, of the translations beside it, and of the blocks that they take in.</summary>
    private static async Task<IReadOnlyList<(string File, ValueList<Diagnostic> Diagnostics, bool IsBlock)>> DiagnoseAsync(
        string file, byte[] bytes, FileAccess access, CancellationToken cancellationToken)
    {
        if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return [(file, PanelFile.Parse(bytes).Diagnostics, false)];
        }

        var bundle = await BundleFiles.OfAsync(file, bytes, access, cancellationToken);
        var found = new List<(string File, ValueList<Diagnostic> Diagnostics, bool IsBlock)>();
        if (bundle.Original is { } original && original.File == file)
        {
            Add(file, original.Parsed.Diagnostics, original.Parsed.Blocks);
        }

        // Of a translation that is named, its original and the other translations are no concern.
        foreach (var translation in bundle.Translations.Where(translation => bundle.Original?.File == file || translation.File == file))
        {
            Add(translation.File, translation.Parsed.Diagnostics, translation.Parsed.Blocks);
        }

        return found;

        void Add(string name, ValueList<Diagnostic> diagnostics, ValueList<ParsedBlock> blocks)
        {
            found.Add((name, diagnostics, false));
            found.AddRange(blocks.Select(block => (SharedFolder.PlaceOf(name, block.Path), block.Parsed.Diagnostics, true)));
        }
    }
}
