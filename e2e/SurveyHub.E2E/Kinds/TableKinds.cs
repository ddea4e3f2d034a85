using System.Globalization;

namespace SurveyHub.E2E.Kinds;

/// <summary>Tables: of columns of many kinds, of rows and of columns that add up, and of rows that the respondent adds.</summary>
internal static class TableKinds
{
    private static readonly Dictionary<string, string> Rows = new(StringComparer.Ordinal)
    {
        ["mott"] = "Mottagning",
        ["dag"] = "Dagvård",
        ["anslag"] = "Anslag",
        ["besok"] = "Per besök",
    };

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["antal"] = "Antal",
        ["lage"] = "Läge",
        ["ord"] = "Ord",
        ["sedan"] = "Sedan",
        ["omdome"] = "Omdöme",
        ["stammer"] = "Stämmer",
        ["tema"] = "Tema",
        ["text"] = "Text",
        ["egen"] = "Egen regi",
        ["upp"] = "Upphandlat",
    };

    public static IReadOnlyList<KindJourney> All { get; } =
    [
        new("tabell med kolumner av många slag", "blandad", "Hur är det i områdena?",
            """
            | Område             | Antal {#antal} `heltal, minst 0, får vara ej aktuellt` | Läge {#lage} `ett val` | Ord {#ord} `kort text` | Sedan {#sedan} `år` | Omdöme {#omdome} `skala 1–3` | Stämmer {#stammer} `kryss` |
            |--------------------|--------------------------------------------------------|------------------------|------------------------|---------------------|------------------------------|----------------------------|
            | Mottagning {#mott} |                                                        |                        |                        |                     |                              |                            |
            | Dagvård {#dag}     |                                                        |                        |                        |                     |                              |                            |

            *Svarsalternativ för lage:*

            - ( ) Bra {#bra}
            - ( ) Dåligt {#daligt}

            *Redovisas för antal:* summa
            """,
        [
            Mixed("mott", "antal", Written.Number("10", 10, "10"), Written.Number("7", 7, "7")) with
            {
                MayBeNotApplicable = true,
                HasDash = true,
                Wrong = new("tio", "”tio” går inte att läsa som ett tal."),
            },
            Mixed("mott", "lage", Written.Choice("bra", "Bra"), Written.Choice("daligt", "Dåligt")),
            Mixed("mott", "ord", new("Öppet"), new("Kväll")) with { Place = ReportPlace.Remark, Wrong = new(new string('å', 201), "Texten är 201 tecken.") },
            Mixed("mott", "sedan", Written.Number("2001", 2001, "2001", "0"), Written.Number("1999", 1999, "1999", "0")) with { Wrong = new("i fjol", "”i fjol” går inte att läsa som ett år.") },
            Mixed("mott", "omdome", Written.Number("3", 3, "3"), Written.Number("2", 2, "2")),
            Mixed("mott", "stammer", Written.Choice("ja", "Ja"), Written.Choice("ja", "Ja")) with { MayBeMissing = false },
            Mixed("dag", "antal", Written.Number("5", 5, "5"), Written.Number("8", 8, "8")) with { MayBeNotApplicable = true, HasDash = true, Wrong = new("−1", "−1 är för litet. Skriv minst 0.") },
            Mixed("dag", "lage", Written.Choice("daligt", "Dåligt"), Written.Choice("bra", "Bra")),
            Mixed("dag", "ord", new("Stängt"), new("Natt")) with { Place = ReportPlace.Remark },
            Mixed("dag", "sedan", Written.Number("2002", 2002, "2002", "0"), Written.Number("2000", 2000, "2000", "0")),
            Mixed("dag", "omdome", Written.Number("1", 1, "1"), Written.Number("3", 3, "3")),
            Mixed("dag", "stammer", first: null, second: null) with { MayBeMissing = false },
        ])
        {
            Block = ("blandad.mott.antal", "7\tDåligt\tKväll\t1999\t2\tx\r\n8\tbra\tNatt\t2000\t3\t\r\n"),
            Answered = 4,
            Figures = [new("Antal efter område", "Summa (2 av 21)", "Mottagning", "17"), new("Antal efter område", "Summa (2 av 21)", "Dagvård", "13")],
        },
        new("tabell vars rader summerar till 100", "hundra", "Hur fördelar sig pengarna?",
            """
            | Form               | Egen regi {#egen} `procent, 0 decimaler` | Upphandlat {#upp} `procent, 0 decimaler` |
            |--------------------|------------------------------------------|------------------------------------------|
            | Anslag {#anslag}   |                                          |                                          |
            | Per besök {#besok} |                                          |                                          |

            *Kontroll:* raderna ska summera till 100, tomt är noll

            *Redovisas:* medelvärde
            """,
        [
            Share("anslag", "egen", Written.Number("60", 60, "60"), Written.Number("30 %", 30, "30")),
            Share("anslag", "upp", Written.Number("40", 40, "40"), Written.Number("70 %", 70, "70")) with { Wrong = new("99", "Raden summerar till 99; den ska summera till 100.") },
            Share("besok", "egen", Written.Number("100", 100, "100"), Written.Number("0", 0, "0")),
            Share("besok", "upp", first: null, Written.Number("100", 100, "100")) with { Wrong = new("101", "101 är för stort. Skriv högst 100.") },
        ])
        {
            Block = ("hundra.anslag.egen", "30 %\t70 %\r\n0\t100\r\n"),
            Answered = 3,
            Figures = [new("Egen regi efter form", "Medelvärde (2 av 21)", "Anslag", "45,0"), new("Upphandlat efter form", "Medelvärde", "Per besök", "100,0\n(1 av 21)")],
        },
        new("tabell vars kolumner summerar", "kolumner", "Hur många besök?",
            """
            | Månad               | Besök {#besok} `heltal, minst 0` |
            |---------------------|----------------------------------|
            | Januari {#jan}      |                                  |
            | December {#dec}     |                                  |
            | Sammanlagt {#alla}  |                                  |

            *Kontroll:* kolumnerna ska summera till alla

            *Redovisas:* summa
            """,
        [
            Month("jan", "Januari", "1", "4"),
            Month("dec", "December", "2", "5"),
            Month("alla", "Sammanlagt", "3", "9") with { Wrong = new("inga", "”inga” går inte att läsa som ett tal.") },
        ])
        {
            Block = ("kolumner.jan.besok", "4\r\n5\r\n9\r\n"),
            Answered = 3,
            Figures = [new("", "Summa (2 av 21)", "Sammanlagt", "12")],
        },
        new("rader som den svarande lägger till", "rader", "Vad föreslår ni?",
            """
            | Förslag                              | Tema {#tema} `ett val` | Text {#text} `kort text` | Antal {#antal} `heltal` |
            |--------------------------------------|------------------------|--------------------------|-------------------------|
            | Förslag {#rad} `fler rader, högst 5` |                        |                          |                         |

            *Svarsalternativ för tema:*

            - ( ) Tillgänglighet {#tillg}
            - ( ) Avgifter {#avg}

            *Redovisas för antal:* summa
            """,
        [
            Added(1, "tema", Written.Choice("tillg", "Tillgänglighet"), Written.Choice("avg", "Avgifter")),
            Added(1, "text", new("Kvällar"), new("Lägre avgift")),
            Added(1, "antal", Written.Number("1", 1, "1"), Written.Number("3", 3, "3")) with { Wrong = new("tre", "”tre” går inte att läsa som ett tal.") },
            Added(2, "tema", Written.Choice("avg", "Avgifter"), second: null),
            Added(2, "text", new("Ingen avgift"), new("Öppet")),
            Added(2, "antal", Written.Number("2", 2, "2"), Written.Number("4", 4, "4")),
        ])
        {
            Block = ("rader.rad@1.tema", "avg\tLägre avgift\t3\r\n\tÖppet\t4\r\n"),
            Answered = 3,
            Figures =
            [
                new("", "Summa (4 rader, 2 av 21)", "Antal", "10"),
                new("Antal rader och regioner efter tema", "Avgifter", "Rader", "2"),
                new("Antal rader och regioner efter tema", "Avgifter", "Regioner", "2"),
            ],
        },
    ];

    private static FieldJourney Mixed(string row, string column, Written? first, Written? second) => Cell("blandad", row, column, first, second);

    private static FieldJourney Share(string row, string column, Written? first, Written? second) => Cell("hundra", row, column, first, second);

    private static FieldJourney Cell(string question, string row, string column, Written? first, Written? second) => new($"{question}.{row}.{column}", first, second)
    {
        Label = $"{Rows[row]}, {Columns[column]}",
        Table = $"{Columns[column]} efter",
        Column = Rows[row],
    };

    private static FieldJourney Month(string row, string name, string first, string second) =>
        new($"kolumner.{row}.besok", Written.Number(first, int.Parse(first, CultureInfo.InvariantCulture), first),
            Written.Number(second, int.Parse(second, CultureInfo.InvariantCulture), second))
        {
            Label = $"{name}, Besök",
            Column = name,
        };

    private static FieldJourney Added(int row, string column, Written? first, Written? second) => new($"rader.rad@{row}.{column}", first, second)
    {
        // One row is enough to say that nothing is known of it.
        MayBeMissing = row == 1,
        Label = $"Förslag, {Columns[column]}",
        Column = Columns[column],
    };
}
