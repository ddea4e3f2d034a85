namespace SurveyHub.E2E.Kinds;

/// <summary>Texts, short and long, and the ways of writing that are checked.</summary>
internal static class WordKinds
{
    /// <summary>Stands above a field, on the form and in the appendix of the report.</summary>
    public const string Help = "Skriv för- och efternamn.";

    public static IReadOnlyList<KindJourney> All { get; } =
    [
        new("kort text", "kort", "Vem samordnar arbetet?", $"{Help}\n\n`kort text, högst 40 tecken, får vara ej aktuellt`",
        [
            new("kort", new("Anna <b>Ek</b> & Bo"), new("=SUMMA(A1)") { InFile = ["'=SUMMA(A1)"] })
            {
                MayBeNotApplicable = true,
                Wrong = new(new string('å', 41), "Texten är 41 tecken. Högst 40 får plats."),
            },
        ])
        {
            Section = "## Ord {#ord}",
            Answered = 4,
        },
        new("fritext", "fri", "Hur arbetar ni?", "`fritext, högst 200 tecken`",
        [
            new("fri", new("Vi möts varje vecka.\nAlla är med."), new("Var för sig,\nsom \"förr\"."))
            {
                Wrong = new(new string('ä', 201), "Texten är 201 tecken. Högst 200 får plats."),
                Place = ReportPlace.Quote,
            },
        ])
        {
            Answered = 3,
        },
        new("e-post", "epost", "Vart kan vi skriva?", "`e-post`",
        [
            new("epost", new("anna.ek@example.org"), new("bo@example.org"))
            {
                Wrong = new("anna", "”anna” ser inte ut som en e-postadress. Skriv en adress som anna.exempel@example.org."),
            },
        ])
        {
            Answered = 3,
        },
        new("telefon", "telefon", "Vart kan vi ringa?", "`telefon`",
        [
            new("telefon", new("08-123 45 67"), new("+46 8 123 45 67") { InFile = ["'+46 8 123 45 67"] })
            {
                Wrong = new("ring oss", "”ring oss” ser inte ut som ett telefonnummer. Skriv ett nummer som 08-123 45 67"),
            },
        ])
        {
            Answered = 3,
        },
        new("webbadress", "sida", "Var kan vi läsa mer?", "`webbadress`",
        [
            new("sida", new("www.example.org"), new("https://example.org/mer?a=1&b=2"))
            {
                Wrong = new("hemsidan", "”hemsidan” ser inte ut som en webbadress. Skriv en adress som www.example.org."),
            },
        ])
        {
            Answered = 3,
        },
        new("fil", "fil", "Bifoga er plan.", "`fil, högst 1 MB, slag pdf eller docx, får vara ej aktuellt`",
        [
            new("fil", File("plan.pdf", 2_000), File("ny plan.pdf", 3_000))
            {
                MayBeNotApplicable = true,
                Wrong = new("stor.pdf", "Filen ”stor.pdf” är 1,1 MB. Högst 1 MB tas emot.") { File = Pdf(1_100_000), IsRefused = true },
            },
        ])
        {
            Answered = 4,
        },
    ];

    private static Written File(string name, int size) => new(name) { File = Pdf(size) };

    private static byte[] Pdf(int size) => [.. "%PDF-1.4\n"u8, .. new byte[size - 9]];
}
