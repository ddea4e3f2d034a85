using System.Text.Json;
using Microsoft.Playwright;

namespace SurveyHub.E2E.Answering.Events;

/// <summary>What a browser keeps of answers that are not acknowledged, read in a tab of its own: the answering page may be closed, frozen or offline.</summary>
internal sealed class KeptTexts(IPage beside)
{
    // What the browser refuses to show it does not keep either.
    private const string Read = "() => { try { return Object.entries(localStorage); } catch { return []; } }";

    public static async Task<KeptTexts> OpenAsync(IBrowserContext visitor, Uri site)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site, "/answering.js").ToString());
        return new KeptTexts(page);
    }

    /// <summary>The texts that are kept for a field, newest first.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(string path)
    {
        var entries = await beside.EvaluateAsync<string[][]>(Read);
        return [.. entries.Where(entry => entry[0].Contains($":{path}:", StringComparison.Ordinal)).Select(entry => TextOf(entry[1], path)).OrderByDescending(kept => kept.At).Select(kept => kept.Text)];
    }

    private static (long At, string Text) TextOf(string entry, string path)
    {
        using var kept = JsonDocument.Parse(entry);
        var root = kept.RootElement;
        var save = root.GetProperty("typed") is { ValueKind: JsonValueKind.Object } typed ? typed : root.GetProperty("sent");
        using var pairs = JsonDocument.Parse(save.GetProperty("pairs").GetString()!);
        var text = pairs.RootElement.EnumerateArray().Single(pair => pair[0].GetString() == path)[1].GetString()!;
        return (root.GetProperty("at").GetInt64(), text);
    }
}
