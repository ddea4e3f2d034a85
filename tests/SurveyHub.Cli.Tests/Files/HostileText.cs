namespace SurveyHub.Cli.Tests.Files;

/// <summary>What people and programs paste into an answer.</summary>
internal static class HostileText
{
    public static IReadOnlyList<string> All { get; } =
    [
        "=cmd|' /C calc'!A0", "+46 70", "-1", "@SUM(A1:A9)", "\t=1+1", "'=1", "</script><script>alert(1)</script>", "]]>&amp;<!--", "\u0000\u0001\u001B\u007F\u0085",
        "\u202Etxt.exe\u202C höger till vänster: שלום עולם", "\u202Eoavslutad \u2067och en till", "👩‍👩‍👧‍👦 🏳️‍🌈 𝔘", "en halv: \uD83D", "a\r\nb\rc\nd\u2028e", "{{=1}}\"\\\b\f", new string('å', 100_000),
    ];

    /// <summary>Its letters and digits, which every form that is read by people has to show in their order.</summary>
    public static string Legible(string text) => string.Concat(text.EnumerateRunes().Where(rune => System.Text.Rune.IsLetterOrDigit(rune)).Select(rune => rune.ToString()));
}
