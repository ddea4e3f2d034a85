namespace SurveyHub.E2E.Kinds;

/// <summary>Numbers that are worked out: by themselves, and as columns and rows of a table.</summary>
internal static class CalculatedKinds
{
    public static IReadOnlyList<KindJourney> All { get; } =
    [
        new("uträknade tal", "platser", "Hur många platser har ni?",
            """
            Öppna? {#oppna} `heltal, minst 0, får vara ej aktuellt`

            Stängda? {#stangda} `heltal, minst 0`

            Totalt {#totalt} `summan av oppna och stangda`

            Fler öppna {#fler} `skillnaden oppna minus stangda`

            Andel stängda {#andel} `andelen stangda av totalt`

            Öppna per stängd {#kvot} `kvoten oppna per stangda, 2 decimaler`

            Per invånare {#perinv} `kvoten totalt per 10 000 folkmangd-16-67 2017`

            *Redovisas för totalt:* summa

            *Redovisas för andel:* summa
            """,
        [
            new("platser.oppna", Written.Number("30", 30, "30"), Written.Number("6", 6, "6"))
            {
                MayBeNotApplicable = true,
                HasDash = true,
                Label = "Öppna?",
                Wrong = new("tre", "”tre” går inte att läsa som ett tal."),
            },
            new("platser.stangda", Written.Number("10", 10, "10"), Written.Number("4", 4, "4")) { Label = "Stängda?" },
        ])
        {
            Section = "## Uträknat {#utraknat}",
            // Numbers below each other take a column of a spreadsheet.
            Block = ("platser.oppna", "6\r\n4\r\n"),
            Answered = 4,
            Calculated =
            [
                new("platser.totalt", "Totalt", new("40", "40", 40, "#,##0"), new("10", "10", 10, "#,##0")),
                new("platser.fler", "Fler öppna", new("20", "20", 20, "#,##0"), new("2", "2", 2, "#,##0")),
                new("platser.andel", "Andel stängda", new("25,0 %", "25,0", 25, "#,##0.0"), new("40,0 %", "40,0", 40, "#,##0.0")),
                new("platser.kvot", "Öppna per stängd", new("3,00", "3,00", 3, "#,##0.00"), new("1,50", "1,50", 1.5m, "#,##0.00")),
                // Worked out of a fact of the panel, which the form does not read.
                new("platser.perinv", "Per invånare", new("– räknas ut i sammanställningen", "10,8", 10.8430m, "#,##0.0"), new("– räknas ut i sammanställningen", "0,5", 0.4938m, "#,##0.0")),
            ],
            Figures =
            [
                new("", "Summa (2 av 21)", "Totalt", "50"),
                // The quotient of the sums, not the sum of the quotients.
                new("", "Summa (2 av 21)", "Andel stängda", "28,0"),
            ],
        },
        new("uträknad kolumn och rad", "vard", "Hur många platser i områdena?",
            """
            | Område                             | Öppna {#oppna} `heltal, minst 0` | Stängda {#stangda} `heltal, minst 0` | Totalt {#totalt} `summan av kolumnerna` | Andel stängda {#andel} `andelen stangda av totalt` |
            |------------------------------------|----------------------------------|--------------------------------------|-----------------------------------------|----------------------------------------------------|
            | Mottagning {#mott}                 |                                  |                                      |                                         |                                                    |
            | Sluten vård {#sluten}              |                                  |                                      |                                         |                                                    |
            | Summa {#summa} `summan av raderna` |                                  |                                      |                                         |                                                    |
            """,
        [
            Cell("mott", "Mottagning", "oppna", "Öppna", 10, 1),
            Cell("mott", "Mottagning", "stangda", "Stängda", 5, 1),
            Cell("sluten", "Sluten vård", "oppna", "Öppna", 20, 3),
            Cell("sluten", "Sluten vård", "stangda", "Stängda", 0, 1),
        ])
        {
            // With the sums of the spreadsheet, which are not pasted over what is worked out here.
            Block = ("vard.mott.oppna", "1\t1\t2\t50\r\n3\t1\t4\t25\r\n4\t2\t6\t33\r\n"),
            Answered = 3,
            Calculated =
            [
                Sum("mott", "Mottagning", "totalt", "Totalt", 15, 2),
                Sum("sluten", "Sluten vård", "totalt", "Totalt", 20, 4),
                Sum("summa", "Summa", "oppna", "Öppna", 30, 4),
                Sum("summa", "Summa", "stangda", "Stängda", 5, 2),
                Sum("summa", "Summa", "totalt", "Totalt", 35, 6),
                Quotient("mott", "Mottagning", "33,3", 33.3333m, "50,0", 50),
                Quotient("sluten", "Sluten vård", "0,0", 0, "25,0", 25),
                Quotient("summa", "Summa", "14,3", 14.2857m, "33,3", 33.3333m),
            ],
        },
    ];

    private static FieldJourney Cell(string row, string rowName, string column, string name, int first, int second) => new($"vard.{row}.{column}", Whole(first), Whole(second))
    {
        Label = $"{rowName}, {name}",
        Table = $"{name} efter",
        Column = rowName,
    };

    private static Written Whole(int number) => Written.Number($"{number}", number, $"{number}");

    private static CalculatedJourney Sum(string row, string rowName, string column, string name, int first, int second) => new(
        $"vard.{row}.{column}", $"{rowName}, {name}", new($"{first}", $"{first}", first, "#,##0"), new($"{second}", $"{second}", second, "#,##0"))
    {
        Table = $"{name} efter",
        Column = rowName,
    };

    private static CalculatedJourney Quotient(string row, string rowName, string first, decimal firstNumber, string second, decimal secondNumber) => new(
        $"vard.{row}.andel", $"{rowName}, Andel stängda", new($"{first} %", first, firstNumber, "#,##0.0"), new($"{second} %", second, secondNumber, "#,##0.0"))
    {
        Table = "Andel stängda efter",
        Column = rowName,
    };
}
