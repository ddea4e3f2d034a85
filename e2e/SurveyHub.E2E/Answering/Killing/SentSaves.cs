using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using SurveyHub.TestKit.Respondents;

namespace SurveyHub.E2E.Answering.Killing;

/// <summary>Saves as they travel, and as they are written down.</summary>
internal static class SentSaves
{
    /// <summary>In the body of a post by the script: what was typed, and which texts of the log were chosen, whose words do not travel.</summary>
    public static IReadOnlyList<SentSave> In(string body)
    {
        var form = HttpUtility.ParseQueryString(body);
        var typed = (form.GetValues(":change") ?? []).Select(change => change.Split(' ')).Select(parts => new SentSave(
            parts[0], Guid.ParseExact(parts[1], "D"), parts[2], form.GetValues(parts[0])![0].ReplaceLineEndings("\n")));
        var chosen = (form.GetValues(":use") ?? []).Select(use => (Use: use, Parts: use.Split(' '))).Where(one => one.Parts[1] != "text").Select(
            one => SentSave.Choosing(one.Parts[0], new ToldText(one.Parts[1], "", one.Use), one.Parts[2]));
        return [.. typed, .. chosen];
    }

    /// <summary>A save that chose a text of the log, with the words that the log has there.</summary>
    /// <param name="words">By the entry they came with.</param>
    public static SentSave WithWords(SentSave save, IReadOnlyDictionary<long, string> words) =>
        save.IsTyped ? save : save with { Text = words[long.Parse(save.Use!.Split(' ')[1], CultureInfo.InvariantCulture)] };

    /// <summary>
    /// Under which the log keeps a save: the time in the page's id, and then what is drawn from that and from what it says, so that an id never stands
    /// for two texts.
    /// </summary>
    public static Guid RecordedId(SentSave save)
    {
        var text = string.Join('\u001F', save.Id.ToString("N"), save.Path, save.Text.Length == 0 ? "Cleared" : "Value", save.Text, "", "");
        return new Guid([.. save.Id.ToByteArray(bigEndian: true)[..6], .. SHA256.HashData(Encoding.UTF8.GetBytes(text))[..10]], bigEndian: true);
    }
}
