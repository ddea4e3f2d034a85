namespace SurveyHub.E2E.Kinds;

/// <summary>What a condition decides of: rows, a question and a section.</summary>
internal static class AskedOfSome
{
    public static IReadOnlyList<KindJourney> All { get; } =
    [
        new("rader efter val", "behandling", "Hur många får behandlingarna?",
            """
            *Rader enligt flera:*

            | Behandling | Personer {#personer} `heltal, minst 0` |
            |------------|----------------------------------------|
            | KBT {#kbt} |                                        |
            | IPT {#ipt} |                                        |
            """,
        [
            Row("kbt", "KBT", Written.Number("1", 1, "1"), Written.Number("5", 5, "5")),
            Row("ipt", "IPT", Written.Number("2", 2, "2"), second: null),
        ])
        {
            Section = "## För några {#nagra}",
            Answered = 2,
        },
        new("en fråga med villkor", "villkor", "Vad ingår i vårdvalet?", "*Om har är ja:*\n\n`kort text`",
        [
            new("villkor", new("Läkarbesök"), new("Allt")) { IsOfSome = true },
        ])
        {
            Answered = 3,
        },
        new("ett avsnitt med villkor", "djup", "Hur många vårdval avslutades?", "`heltal, minst 0, får anges utan antal`",
        [
            new("djup", Written.Number("7", 7, "7"), Written.Number("8", 8, "8"))
            {
                IsOfSome = true,
                MayBePartlyKnown = true,
                Column = "Antal",
                Wrong = new("sju", "”sju” går inte att läsa som ett tal."),
            },
        ])
        {
            Section = "## Fördjupning {#fordjupning}\n\n*Om har är ja:*",
            Answered = 4,
        },
    ];

    private static FieldJourney Row(string row, string name, Written? first, Written? second) => new($"behandling.{row}.personer", first, second)
    {
        IsOfSome = true,
        // It is not asked of whoever does not know which treatments there are.
        MayBeMissing = false,
        Label = $"{name}, Personer",
        Column = name,
    };
}
