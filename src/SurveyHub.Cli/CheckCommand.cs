using System.CommandLine;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub check FILE…</c>: prints every mistake of questionnaires (.md) and panels (.csv).</summary>
internal static class CheckCommand
{
    private static readonly LocalText NoErrors = new("inga fel.", "no errors.");

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Questionnaires and shared blocks (.md), with the translations beside them and the blocks that they take in, and panels (.csv).",
            Arity = ArgumentArity.OneOrMore,
        };
        var language = LanguageOption.Create();
        var command = new Command("check", "Prints every mistake as file:line:column: error SHnnnn: message. Without errors it says what each file was understood to hold. Exits with 1 if there is an error.")
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
        var sound = new List<string>();
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
            foreach (var one in found.Where(one => one.File == file).Concat(others))
            {
                hasErrors |= one.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
                foreach (var diagnostic in one.Diagnostics)
                {
                    await output.WriteLineAsync(diagnostic.ToLine(one.File, language));
                }

                sound.Add($"{one.File}: {NoErrors.In(language)}{one.Extent?.In(language)}");
            }
        }

        if (hasErrors)
        {
            return ExitCode.Failure;
        }

        // Beside what a program reads: silence would leave its author in doubt of whether anything was looked at, and of how it was understood.
        sound.ForEach(errors.WriteLine);
        return ExitCode.Success;
    }

    /// <summary>The mistakes of the file, of the translations beside it, and of the blocks that they take in.</summary>
    private static async Task<IReadOnlyList<Checked>> DiagnoseAsync(
        string file, byte[] bytes, FileAccess access, CancellationToken cancellationToken)
    {
        if (file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            var parsed = PanelFile.Parse(bytes);
            return [new(file, parsed.Diagnostics, new($" Organisationer: {Figure(parsed.Panel.Organisations.Count)}.", $" Organisations: {Figure(parsed.Panel.Organisations.Count)}."))];
        }

        var bundle = await BundleFiles.OfAsync(file, bytes, access, cancellationToken);
        var found = new List<Checked>();
        if (bundle.Original is { } original && original.File == file)
        {
            Add(file, original.Parsed.Diagnostics, ExtentOf(original.Parsed.Questionnaire), original.Parsed.Blocks);
        }

        // Of a translation that is named, its original and the other translations are no concern.
        foreach (var translation in bundle.Translations.Where(translation => bundle.Original?.File == file || translation.File == file))
        {
            Add(translation.File, translation.Parsed.Diagnostics, ExtentOf(translation.Parsed.Questionnaire), translation.Parsed.Blocks);
        }

        return found;

        void Add(string name, ValueList<Diagnostic> diagnostics, LocalText extent, ValueList<ParsedBlock> blocks)
        {
            found.Add(new(name, diagnostics, extent));
            found.AddRange(blocks.Select(block => new Checked(
                SharedFolder.PlaceOf(name, block.Path), block.Parsed.Diagnostics, ExtentOf(block.Parsed.Questionnaire), IsBlock: true)));
        }
    }

    private static LocalText ExtentOf(Questionnaire questionnaire)
    {
        var (questions, fields) = (Figure(questionnaire.Questions.Count), Figure(questionnaire.Fields.Count));
        var (checks, calculated) = (Figure(questionnaire.Questions.Sum(question => question.Checks.Count)), Figure(questionnaire.Calculated.Count()));
        return new(
            $" Frågor: {questions}, svarsfält: {fields}, kontroller: {checks}, uträknade värden: {calculated}.",
            $" Questions: {questions}, fields: {fields}, checks: {checks}, calculated values: {calculated}.");
    }

    private static string Figure(int number) => SwedishNumber.Format(number);

    /// <param name="Extent">What it was understood to hold.</param>
    /// <param name="IsBlock">It is taken in by others.</param>
    private sealed record Checked(string File, ValueList<Diagnostic> Diagnostics, LocalText? Extent, bool IsBlock = false);
}
