namespace SurveyHub.E2E.Kinds;

/// <summary>Matrices of choices, of one on each row and of several.</summary>
internal static class MatrixKinds
{
    private const string Counts = "Antal regioner efter svar";

    public static IReadOnlyList<KindJourney> All { get; } =
    [
        new("matris med ett val på varje rad", "lage", "Hur långt har ni kommit?",
            """
            | Område `får vara ej aktuellt` | Inte börjat {#ej} | Pågår {#pagar} | Klart {#klart} |
            |-------------------------------|:-----------------:|:--------------:|:--------------:|
            | Vårdplan {#vardplan}          |        ( )        |      ( )       |      ( )       |
            | Rehabilitering {#rehab}       |        ( )        |      ( )       |      ( )       |
            """,
        [
            new("lage.vardplan", Written.Choice("klart", "Klart"), Written.Choice("pagar", "Pågår"))
            {
                MayBeNotApplicable = true,
                Label = "Vårdplan",
                Wrong = new("kanske\r\nsnart\r\n", "kanske") { IsPasted = true, IsRefused = true },
            },
            new("lage.rehab", Written.Choice("pagar", "Pågår"), Written.Choice("klart", "Klart")) { MayBeNotApplicable = true, Label = "Rehabilitering" },
        ])
        {
            Section = "## Tabeller {#tabeller}",
            Block = ("lage.vardplan", "Pågår\r\nKlart\r\n"),
            Answered = 4,
            Figures =
            [
                new(Counts, "Vårdplan", "Inte börjat", "0"),
                new(Counts, "Vårdplan", "Pågår", "1"),
                new(Counts, "Vårdplan", "Klart", "1"),
                new(Counts, "Vårdplan", "Svar från", "2 av 21"),
            ],
        },
        new("matris med flera val på varje rad", "utforare", "Vem utför vården i områdena?",
            """
            | Område                   | Regionen {#regionen} | Privata {#privata} | Ingen {#ingen} `utesluter övriga` |
            |--------------------------|:--------------------:|:------------------:|:---------------------------------:|
            | Primärvård {#primarvard} |         [ ]          |        [ ]         |                [ ]                |
            | Psykiatri {#psykiatri}   |         [ ]          |        [ ]         |                [ ]                |
            """,
        [
            new("utforare.primarvard", Written.Choice("regionen;privata", "Regionen\nPrivata"), Written.Choice("ingen", "Ingen"))
            {
                Label = "Primärvård",
                Wrong = new("kommunen\r\nstaten\r\n", "kommunen") { IsPasted = true, IsRefused = true },
            },
            new("utforare.psykiatri", Written.Choice("ingen", "Ingen"), Written.Choice("regionen;privata", "Regionen\nPrivata")) { Label = "Psykiatri" },
        ])
        {
            // Crosses, as they stand below the options in a spreadsheet.
            Block = ("utforare.primarvard", "\t\tx\r\nx\tx\t\r\n"),
            Answered = 3,
            Figures =
            [
                new(Counts, "Primärvård", "Regionen", "1"),
                new(Counts, "Primärvård", "Ingen", "1"),
                new(Counts, "Primärvård", "Svar från", "2 av 21"),
            ],
        },
    ];
}
