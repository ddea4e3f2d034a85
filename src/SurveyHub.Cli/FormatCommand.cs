using System.CommandLine;
using System.Text;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Formatting;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub fmt FILE…</c>: lays questionnaires out in the one way that all share, without changing what they say.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Questionnaires and shared blocks (.md).", Arity = ArgumentArity.OneOrMore };
        var check = new Option<bool>("--check") { Description = "Writes nothing. Prints the files that would be changed, and exits with 2 if there is one." };
        var stdout = new Option<bool>("--stdout") { Description = "Prints the one file given instead of writing it." };
        var language = LanguageOption.Create();
        var command = new Command("fmt", "Lays questionnaires out alike: tables, lists, empty lines, blanks. What they say is not changed. A file with mistakes is left as it is, and they are printed.")
        {
            files, check, stdout, language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(stdout) && (result.GetValue(check) || result.GetValue(files) is { Length: > 1 }))
            {
                result.AddError("--stdout takes one file, and not --check.");
            }
        });
        command.SetAction((result, cancellationToken) =>
        {
            var spoken = LanguageOption.Parse(result.GetValue(language));
            var (output, access) = (result.InvocationConfiguration.Output, new FileAccess(spoken, result.InvocationConfiguration.Error));
            Func<string, FormattedQuestionnaire, Task<int>> deliver =
                result.GetValue(stdout) ? (_, formatted) => PrintAsync(formatted, output)
                : result.GetValue(check) ? (file, formatted) => ListAsync(file, formatted, output)
                : (file, formatted) => WriteAsync(file, formatted, access);
            return RunAsync(result.GetValue(files)!, spoken, access, output, deliver, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        string[] files,
        Language language,
        FileAccess access,
        TextWriter output,
        Func<string, FormattedQuestionnaire, Task<int>> deliver,
        CancellationToken cancellationToken)
    {
        var codes = new List<int>();
        foreach (var file in files)
        {
            var formatted = await access.TryReadAsync(file, cancellationToken) is { } bytes ? await FormatAsync(file, bytes, access, cancellationToken) : null;
            foreach (var diagnostic in formatted is { Text: null } ? formatted.Diagnostics : [])
            {
                await output.WriteLineAsync(diagnostic.ToLine(file, language));
            }

            codes.Add(formatted is { Text: not null } ? await deliver(file, formatted) : ExitCode.Failure);
        }

        // That a file could not be read is worse to overlook than that one would be changed.
        return codes.Contains(ExitCode.Failure) ? ExitCode.Failure : codes.Max();
    }

    /// <summary>Only the file itself: a block that it takes in is laid out when it is named.</summary>
    private static async Task<FormattedQuestionnaire> FormatAsync(string file, byte[] bytes, FileAccess access, CancellationToken cancellationToken)
    {
        var shared = await SharedFolder.OfAsync(file, FileBytes.TryDecode(bytes) ?? "", access, cancellationToken);
        return QuestionnaireFormatter.Format(bytes, shared);
    }

    private static async Task<int> PrintAsync(FormattedQuestionnaire formatted, TextWriter output)
    {
        await output.WriteAsync(formatted.Text);
        return ExitCode.Success;
    }

    private static async Task<int> ListAsync(string file, FormattedQuestionnaire formatted, TextWriter output)
    {
        if (!formatted.IsChanged)
        {
            return ExitCode.Success;
        }

        await output.WriteLineAsync(file);
        return ExitCode.Found;
    }

    private static async Task<int> WriteAsync(string file, FormattedQuestionnaire formatted, FileAccess access) =>
        !formatted.IsChanged || await access.TryWriteAsync(file, stream => stream.Write(Encoding.UTF8.GetBytes(formatted.Text!)))
            ? ExitCode.Success
            : ExitCode.Failure;
}
