using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Cli;

/// <param name="Questionnaire">As the file that was named says it: the original, or the translation.</param>
/// <param name="Hash">Of all its texts, as the site knows a version by.</param>
internal sealed record LoadedQuestionnaire(Questionnaire Questionnaire, QuestionnaireBundle Bundle, string Hash)
{
    /// <summary>In the language that was asked for, if there is such a translation.</summary>
    public Questionnaire In(Language? language) => language is null ? Questionnaire : Bundle.In(language);
}

/// <summary>Reads questionnaires for a command that needs them whole.</summary>
internal sealed class QuestionnaireLoader(Language language, FileAccess access, TextWriter output)
{
    /// <summary>What the file says by itself; null when it cannot be read or has an error: then all that is wrong has been printed.</summary>
    public async Task<Questionnaire?> TryLoadAsync(string file, CancellationToken cancellationToken)
    {
        if (await access.TryReadAsync(file, cancellationToken) is not { } bytes)
        {
            return null;
        }

        var shared = await SharedFolder.OfAsync(file, FileBytes.TryDecode(bytes) ?? "", access, cancellationToken);
        var parsed = QuestionnaireFile.Parse(bytes, shared);
        await PrintAsync(file, parsed.HasErrors ? parsed.Diagnostics : [], parsed.HasErrors ? parsed.Blocks : []);
        return parsed.HasErrors ? null : parsed.Questionnaire;
    }

    /// <summary>
    /// The questionnaire with its translations beside it; null when what is asked for has an error, which has been printed. A translation with errors
    /// that nobody asks for is as if it were not there.
    /// </summary>
    /// <param name="wanted">The language that its words are to be in; null for that of the file.</param>
    public async Task<LoadedQuestionnaire?> TryLoadBundleAsync(string file, Language? wanted, CancellationToken cancellationToken)
    {
        if (await access.TryReadAsync(file, cancellationToken) is not { } bytes)
        {
            return null;
        }

        var files = await BundleFiles.OfAsync(file, bytes, access, cancellationToken);
        var needed = files.Translations.Where(translation => translation.File == file || translation.Parsed.Language == wanted).ToList();
        if (files.Original is { Parsed.Questionnaire.Header.IsBlock: true } block)
        {
            await PrintAsync(block.File, QuestionnaireFile.RefuseBlock(block.Parsed).Diagnostics, []);
            return null;
        }

        var wrong = files.Original is { Parsed.HasErrors: true } || needed.Exists(translation => translation.Parsed.HasErrors);
        if (wrong || files.Original is null)
        {
            await PrintAsync(files.Original?.File ?? file, files.Original?.Parsed.Diagnostics ?? [], files.Original?.Parsed.Blocks ?? []);
            foreach (var translation in needed)
            {
                await PrintAsync(translation.File, translation.Parsed.Diagnostics, translation.Parsed.Blocks);
            }

            return null;
        }

        var bundle = new ParsedBundle(files.Original.Parsed, [.. files.Translations.Select(translation => translation.Parsed)]).Bundle;
        var own = needed.Find(translation => translation.File == file)?.Parsed.Language;
        return new LoadedQuestionnaire(bundle.In(own), bundle, ContentHash.Of(files.Original.Text, files.Others()));
    }

    private async Task PrintAsync(string file, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<ParsedBlock> blocks)
    {
        foreach (var diagnostic in diagnostics)
        {
            await output.WriteLineAsync(diagnostic.ToLine(file, language));
        }

        foreach (var block in blocks)
        {
            await PrintAsync(SharedFolder.PlaceOf(file, block.Path), block.Parsed.Diagnostics, []);
        }
    }
}
