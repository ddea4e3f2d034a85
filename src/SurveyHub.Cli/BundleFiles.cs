using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Reports;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Cli;

/// <param name="Shared">The blocks that it takes in.</param>
internal sealed record OriginalFile(string File, string Text, SharedFiles Shared, ParsedQuestionnaire Parsed);

/// <param name="Shared">The blocks that it takes in.</param>
internal sealed record TranslatedFile(string File, string Text, SharedFiles Shared, ParsedTranslation Parsed);

/// <summary>
/// A questionnaire and its translations, which lie beside it: <c>NAME.en.md</c> beside <c>NAME.md</c>. What their front blocks say decides what they are.
/// </summary>
/// <param name="Original">Null for a translation without one.</param>
internal sealed record BundleFiles(OriginalFile? Original, IReadOnlyList<TranslatedFile> Translations)
{
    /// <param name="file">An original, or one of its translations.</param>
    public static async Task<BundleFiles> OfAsync(string file, byte[] bytes, FileAccess access, CancellationToken cancellationToken)
    {
        var text = FileBytes.TryDecode(bytes) ?? "";
        var shared = await SharedFolder.OfAsync(file, text, access, cancellationToken);
        var parsed = QuestionnaireFile.Parse(bytes, shared);
        if (parsed.Questionnaire.Header.TranslationOf is null)
        {
            var itself = new OriginalFile(file, text, shared, parsed);
            return new BundleFiles(itself, await TranslationsOfAsync(itself, access, cancellationToken));
        }

        if (await OriginalOfAsync(file, parsed.Questionnaire.Header, access, cancellationToken) is not { } original)
        {
            return new BundleFiles(null, [new TranslatedFile(file, text, shared, TranslationFile.ParseAlone(text, shared))]);
        }

        var translations = (await TranslationsOfAsync(original, access, cancellationToken)).Where(other => other.File != file);
        return new BundleFiles(original, [new TranslatedFile(file, text, shared, TranslationFile.Parse(text, original.Parsed, shared)), .. translations]);
    }

    /// <summary>The texts beside the original, by the names that a version on the site has for them: translations by their language, blocks by their paths.</summary>
    public IEnumerable<(string Name, string Text)> Others()
    {
        var translations = Translations.Where(translation => !translation.Parsed.HasErrors).ToList();
        var blocks = translations.SelectMany(translation => translation.Parsed.Blocks.Select(block => translation.Shared.Find(block.Path)))
            .Concat(Original?.Parsed.Blocks.Select(block => Original.Shared.Find(block.Path)) ?? [])
            .OfType<SharedFile>().DistinctBy(block => block.Path, StringComparer.Ordinal);
        return [.. translations.Select(translation => (translation.Parsed.Language.Code(), translation.Text)), .. blocks.Select(block => (block.Path, block.Text ?? ""))];
    }

    private static async Task<List<TranslatedFile>> TranslationsOfAsync(OriginalFile original, FileAccess access, CancellationToken cancellationToken)
    {
        var found = new List<TranslatedFile>();
        var first = new Dictionary<Language, string>();
        await foreach (var (file, text, parsed) in BesideAsync(original.File, $"{Path.GetFileNameWithoutExtension(original.File)}.*.md", access, cancellationToken))
        {
            var header = parsed.Questionnaire.Header;
            if (header.TranslationOf is not null && IsOfSame(header, original.Parsed.Questionnaire.Header))
            {
                var shared = await SharedFolder.OfAsync(file, text, access, cancellationToken);
                found.Add(new TranslatedFile(file, text, shared, first.TryAdd(header.Language, Path.GetFileName(file))
                    ? TranslationFile.Parse(text, original.Parsed, shared)
                    : TranslationFile.ParseSecond(text, first[header.Language], shared)));
            }
        }

        return found;
    }

    private static async Task<OriginalFile?> OriginalOfAsync(string translation, QuestionnaireHeader wanted, FileAccess access, CancellationToken cancellationToken)
    {
        await foreach (var (file, text, parsed) in BesideAsync(translation, "*.md", access, cancellationToken))
        {
            if (parsed.Questionnaire.Header is { TranslationOf: null } header && IsOfSame(header, wanted))
            {
                var shared = await SharedFolder.OfAsync(file, text, access, cancellationToken);
                return new OriginalFile(file, text, shared, QuestionnaireFile.Parse(text, shared));
            }
        }

        return null;
    }

    /// <summary>A questionnaire and a block may have the same id.</summary>
    private static bool IsOfSame(QuestionnaireHeader one, QuestionnaireHeader other) => one.Id == other.Id && one.IsBlock == other.IsBlock;

    /// <summary>Other files of the same folder, by name; those that cannot be read are none.</summary>
    private static async IAsyncEnumerable<(string File, string Text, ParsedQuestionnaire Parsed)> BesideAsync(
        string file, string pattern, FileAccess access, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        foreach (var name in Directory.EnumerateFiles(Path.GetFullPath(folder.Length == 0 ? "." : folder), pattern).Where(path => !ReportFile.IsNamed(path)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, name);
            if (name != Path.GetFileName(file) && await access.TryReadAsync(path, cancellationToken) is { } bytes && FileBytes.TryDecode(bytes) is { } text)
            {
                yield return (path, text, QuestionnaireFile.Parse(text));
            }
        }
    }
}
