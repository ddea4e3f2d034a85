namespace SurveyHub.E2E.Kinds;

/// <summary>Numbers, dates, amounts and steps.</summary>
internal static class NumberKinds
{
    public static IReadOnlyList<KindJourney> All { get; } =
    [
        new("heltal, också ja utan antal", "heltal", "Hur många är ni?",
            "`heltal, minst 0, högst 10 000, enhet personer, får anges utan antal, får vara ej aktuellt, skäl om uppgift saknas`\n\n" +
            "*Redovisas:* summa, medelvärde, median, min och max, per 10 000 folkmangd-16-67 2017, diagram",
        [
            new("heltal", Written.Number("1 234", 1234, "1 234"), Written.Number("66 personer", 66, "66"))
            {
                MayBeNotApplicable = true,
                HasDash = true,
                MayBePartlyKnown = true,
                NeedsReason = true,
                Column = "Personer",
                Wrong = new("många", "”många” går inte att läsa som ett tal. Skriv till exempel 1 234."),
            },
        ])
        {
            Section = "## Tal {#tal}",
            Answered = 5,
            Figures =
            [
                new("", "Gotland", "Per 10 000", "334,5"),
                new("", "Summa (2 av 21)", "Personer", "1 300"),
                new("", "Summa (2 av 21)", "Per 10 000", "54,3"),
                new("", "Medelvärde (2 av 21)", "Personer", "650,0"),
                new("", "Median (2 av 21)", "Personer", "650,0"),
                new("", "Lägst–högst (2 av 21)", "Personer", "66–1 234"),
            ],
        },
        new("decimaltal", "decimal", "Hur många årsarbetare?", "`decimaltal, minst 0, 1 decimaler, får vara ej aktuellt`\n\n*Redovisas:* summa",
        [
            new("decimal", Written.Number("12,5", 12.5m, "12,5", "#,##0.0"), Written.Number("1 000,5", 1000.5m, "1 000,5", "#,##0.0"))
            {
                MayBeNotApplicable = true,
                HasDash = true,
                Column = "Antal",
                Wrong = new("1,25", "1,25 har för många decimaler. Skriv högst 1."),
            },
        ])
        {
            Answered = 4,
            Figures = [new("", "Summa (2 av 21)", "Antal", "1 013,0")],
        },
        new("procent", "procent", "Hur stor andel är klar?", "`procent`\n\n*Redovisas:* medelvärde",
        [
            new("procent", Written.Number("25 %", 25, "25,00", "#,##0.00"), Written.Number("33,5", 33.5m, "33,50", "#,##0.00"))
            {
                Column = "%",
                Wrong = new("101", "101 är för stort. Skriv högst 100."),
            },
        ])
        {
            Answered = 3,
            Figures = [new("", "Medelvärde (2 av 21)", "%", "29,25")],
        },
        new("år", "ar", "Vilket år byggdes huset?", "`år, tidigast 1950`",
        [
            new("ar", Written.Number("2019", 2019, "2019", "0"), Written.Number("1987", 1987, "1987", "0")) { Wrong = new("1949", "1949 är för tidigt. Skriv tidigast 1950.") },
        ])
        {
            Answered = 3,
        },
        new("månad", "manad", "Från vilken månad?", "`månad`",
        [
            new("manad", Written.Date("maj 2019", "2019-05", "maj 2019", 43586, "yyyy\\-mm"), Written.Date("2020-03", "2020-03", "mars 2020", 43891, "yyyy\\-mm"))
            {
                Wrong = new("i våras", "”i våras” går inte att läsa som en månad. Skriv till exempel 2019-05."),
            },
        ])
        {
            Answered = 3,
        },
        new("datum", "datum", "När började ni?", "`datum, tidigast 2010, får vara ej aktuellt`\n\n*Redovisas:* min och max",
        [
            new("datum", Written.Date("22/5 2019", "2019-05-22", "22 maj 2019", 43607, "yyyy\\-mm\\-dd"), Written.Date("2018-01-02", "2018-01-02", "2 januari 2018", 43102, "yyyy\\-mm\\-dd"))
            {
                MayBeNotApplicable = true,
                Wrong = new("5/6/2019", "”5/6/2019” kan betyda både"),
            },
        ])
        {
            Answered = 4,
            Figures = [new("", "Första–sista (2 av 21)", "Svar", "2 januari 2018 – 22 maj 2019")],
        },
        new("belopp", "belopp", "Vad betalar ni?", "`belopp, per listad patient`\n\n*Redovisas:* median",
        [
            new("belopp", new("42 kr\n24 000 kr per år (grund)") { InFile = ["42 kr", "24 000 kr per år (grund)"] }, new("50 kr"))
            {
                Column = "Belopp",
                Wrong = new("mycket", "”mycket” går inte att läsa som belopp."),
            },
        ])
        {
            Answered = 3,
            Figures = [new("", "Median (2 av 21)", "Belopp", "46 kr")],
        },
        new("skala", "skala", "Hur nöjda är ni?", "`skala 1–5, 1 är inte alls, 5 är helt, får vara ej aktuellt`\n\n*Redovisas:* medelvärde",
        [
            new("skala", Written.Number("4", 4, "4"), Written.Number("5", 5, "5")) { MayBeNotApplicable = true },
        ])
        {
            Answered = 4,
            Figures =
            [
                new("", "Medelvärde (2 av 21)", "Svar", "4,5"),
                new("Antal regioner efter valt steg", "4", "Antal", "1"),
                new("Antal regioner efter valt steg", "5 (helt)", "Antal", "1"),
                new("Antal regioner efter valt steg", "Har valt ett steg", "Antal", "2"),
            ],
        },
    ];
}
