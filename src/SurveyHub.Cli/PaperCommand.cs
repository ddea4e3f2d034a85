using System.CommandLine;
using SurveyHub.Documents;
using SurveyHub.Documents.Printing;
using SurveyHub.Domain.Reports.Forms;

namespace SurveyHub.Cli;

/// <summary><c>surveyhub paper QUESTIONNAIRE.md --out FORM.docx</c>: makes a blank form to fill in with Word or a pen.</summary>
internal static class PaperCommand
{
    private static readonly string Extensions = string.Join(", ", FormFormat.All.Select(format => format.Extension).Append(PdfPrinter.Extension));

    public static Command Create()
    {
        var questionnaire = new Argument<string>("QUESTIONNAIRE") { Description = "The questionnaire (.md)." };
        var outputs = new Option<string[]>("--out")
        {
            Description = $"A file to make, ending in {Extensions}. May be given several times.",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
        };
        outputs.Validators.Add(result =>
        {
            foreach (var unknown in result.Tokens.Select(t => t.Value).Where(file => !PdfFile.Is(file) && FormFormat.ForFile(file) is null))
            {
                result.AddError($"{unknown}: the name should end in {Extensions}.");
            }
        });
        var release = new Option<string?>("--release") { Description = "What the form calls this version of the text, as \"Version 2\"; nothing if it is not given." };
        var browser = new Option<string?>("--browser") { Description = PdfFile.OptionText };
        var language = LanguageOption.CreateForWords();
        var command = new Command("paper", "Makes a blank form of a questionnaire, in Word with boxes to write in and to tick. If the file has a mistake, all are printed and nothing is made.")
        {
            questionnaire, outputs, release, browser, language,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var spoken = LanguageOption.Parse(result.GetValue(language));
            var access = new FileAccess(spoken, result.InvocationConfiguration.Error);
            var loader = new QuestionnaireLoader(spoken, access, result.InvocationConfiguration.Output);
            var asked = LanguageOption.Asked(result, language);
            if (await loader.TryLoadBundleAsync(result.GetValue(questionnaire)!, asked, cancellationToken) is not { } loaded)
            {
                return ExitCode.Failure;
            }

            var words = loaded.In(asked);
            var header = words.Header;
            var identity = new FormIdentity(header.Id, result.GetValue(release) ?? "", loaded.Hash);
            var form = FormCompiler.Compile(words, identity, FormFacts.Of(header));
            var printed = new PdfFile(access, result.GetValue(browser));
            var isWritten = true;
            foreach (var file in result.GetValue(outputs)!)
            {
                isWritten &= PdfFile.Is(file)
                    ? await printed.TryWriteAsync(file, form, cancellationToken)
                    : await access.TryWriteAsync(file, stream => FormFormat.ForFile(file)!.Write(form, stream));
            }

            return isWritten ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }
}
