using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Text;

namespace SurveyHub.Cli;

internal sealed record OriginalFile(string File, string Text, ParsedQuestionnaire Parsed);

internal sealed record TranslatedFile(string File, string Text, ParsedTranslation Parsed);

/// <summary>
/// A questionnaire and its translations, which lie beside it: <c>NAME.en.md</c> beside <c>NAME.md</c>. What their front blocks say decides what they are.
/// </summary>
/// <param name="Original">Null for a translation without one.</param>
internal sealed record BundleFiles(OriginalFile? Original, IReadOnlyList<TranslatedFile> Translations)
{
    /// <param name="file">An original, or one of its translations.</param>
    public static async Task<BundleFiles> OfAsync(string file, byte[] bytes, FileAccess access, CancellationToken cancellationToken)
    {
        var (text, parsed) = (FileBytes.TryDecode(bytes) ?? "", QuestionnaireFile.Parse(bytes));
        if (parsed.Questionnaire.Header.TranslationOf is null)
        {
            var itself = new OriginalFile(file, text, parsed);
            return new BundleFiles(itself, await TranslationsOfAsync(itself, access, cancellationToken));
        }

        if (await OriginalOfAsync(file, parsed.Questionnaire.Header.Id, access, cancellationToken) is not { } original)
        {
            return new BundleFiles(null, [new TranslatedFile(file, text, TranslationFile.ParseAlone(text))]);
        }

        var translations = (await TranslationsOfAsync(original, access, cancellationToken)).Where(other => other.File != file);
        return new BundleFiles(original, [new TranslatedFile(file, text, TranslationFile.Parse(text, original.Parsed)), .. translations]);
    }

    private static async Task<List<TranslatedFile>> TranslationsOfAsync(OriginalFile original, FileAccess access, CancellationToken cancellationToken)
    {
        var found = new List<TranslatedFile>();
        var first = new Dictionary<Language, string>();
        await foreach (var (file, text, parsed) in BesideAsync(original.File, $"{Path.GetFileNameWithoutExtension(original.File)}.*.md", access, cancellationToken))
        {
            var header = parsed.Questionnaire.Header;
            if (header.TranslationOf is not null && header.Id == original.Parsed.Questionnaire.Header.Id)
            {
                found.Add(new TranslatedFile(file, text, first.TryAdd(header.Language, Path.GetFileName(file))
                    ? TranslationFile.Parse(text, original.Parsed)
                    : TranslationFile.ParseSecond(text, first[header.Language])));
            }
        }

        return found;
    }

    private static async Task<OriginalFile?> OriginalOfAsync(string translation, string id, FileAccess access, CancellationToken cancellationToken)
    {
        await foreach (var (file, text, parsed) in BesideAsync(translation, "*.md", access, cancellationToken))
        {
            if (parsed.Questionnaire.Header is { TranslationOf: null } header && header.Id == id)
            {
                return new OriginalFile(file, text, parsed);
            }
        }

        return null;
    }

    /// <summary>Other files of the same folder, by name; those that cannot be read are none.</summary>
    private static async IAsyncEnumerable<(string File, string Text, ParsedQuestionnaire Parsed)> BesideAsync(
        string file, string pattern, FileAccess access, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        foreach (var name in Directory.EnumerateFiles(Path.GetFullPath(folder.Length == 0 ? "." : folder), pattern).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, name);
            if (name != Path.GetFileName(file) && await access.TryReadAsync(path, cancellationToken) is { } bytes && FileBytes.TryDecode(bytes) is { } text)
            {
                yield return (path, text, QuestionnaireFile.Parse(text));
            }
        }
    }
}
