namespace SurveyHub.E2E.Kinds;

/// <summary>Choices by themselves.</summary>
internal static class ChoiceKinds
{
    /// <summary>Decides what else is asked, and has to be answered.</summary>
    public const string Deciding = "har";

    public const string Yes = "ja";

    public const string No = "nej";

    /// <summary>Whose options decide which rows are asked.</summary>
    public const string DecidingRows = "flera";

    /// <summary>Of <see cref="DecidingRows"/>, together with another option: what no script lets anybody choose.</summary>
    public static readonly Mistake Excluded = new("kbt;inget", "”Inget av dessa” kan inte väljas tillsammans med andra svarsalternativ.");

    public static IReadOnlyList<KindJourney> All { get; } =
    [
        new("ja eller nej, med följdfråga", Deciding, "Har ni vårdval?",
            """
            `ett val, obligatorisk`

            - ( ) Ja {#ja}
            - ( ) Nej {#nej}

            *Om har är ja:* Hur många vårdval? {#antal} `heltal, minst 0`
            """,
        [
            new(Deciding, Written.Choice(Yes, "Ja"), Written.Choice(Yes, "Ja")) { Decides = true, MayBeMissing = false },
            new("har.antal", Written.Number("3", 3, "3"), Written.Number("4", 4, "4"))
            {
                IsOfSome = true,
                StaysOnThePage = true,
                Label = "Hur många vårdval?",
                Wrong = new("tre", "”tre” går inte att läsa som ett tal."),
            },
        ])
        {
            Section = "## Val {#val}",
            Answered = 6,
        },
        new("ett val", "en", "Vem utför vården?",
            """
            `ett val, får vara ej aktuellt`

            - ( ) Regionen {#regionen}
            - ( ) Privata {#privata}
            - ( ) Båda {#bada}
            """,
            [new("en", Written.Choice("privata", "Privata"), Written.Choice("bada", "Båda")) { MayBeNotApplicable = true }])
        {
            Answered = 4,
        },
        new("ett val med egen text", "vilken", "Vilken behandling?",
            """
            - ( ) KBT {#kbt}
            - ( ) Annat, nämligen: {#annat} `kort text, högst 20 tecken, obligatorisk`
            """,
        [
            new("vilken", Written.Choice("annat", "Annat, nämligen: Bild") with { InSheet = SheetCell.Words("Annat, nämligen") },
                Written.Choice("annat", "Annat, nämligen: Musik") with { InSheet = SheetCell.Words("Annat, nämligen") }),
            new("vilken.annat", new("Bild"), new("Musik"))
            {
                IsOfSome = true,
                MayBeMissing = false,
                Label = "Annat, nämligen",
                Place = ReportPlace.Beside,
                Wrong = new(new string('ö', 21), "Texten är 21 tecken. Högst 20 får plats.") { After = ("vilken", "annat") },
            },
        ])
        {
            Answered = 3,
        },
        new("flera val, ett som utesluter övriga", DecidingRows, "Vilka behandlingar finns?",
            """
            `flera val, får vara ej aktuellt`

            - [ ] KBT {#kbt}
            - [ ] IPT {#ipt}
            - [ ] Inget av dessa {#inget} `utesluter övriga`
            """,
            [new(DecidingRows, Written.Choice("kbt;ipt", "KBT\nIPT"), Written.Choice("kbt", "KBT")) { MayBeNotApplicable = true }])
        {
            Answered = 4,
        },
        new("kryss", "kryss", "Är uppgifterna preliminära?", "`kryss`",
            [new("kryss", Written.Choice("ja", "Ja"), Second: null) { MayBeMissing = false }])
        {
            Answered = 1,
        },
    ];
}
