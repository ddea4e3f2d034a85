using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Reports;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>What the reports of the tests speak of.</summary>
internal static class Samples
{
    /// <summary>A field of every kind, in tables and out of them.</summary>
    private const string EveryKind =
        """
        ---
        titel: Prov
        id: prov
        ---

        ### Antal {#antal}

        `heltal`

        ### Andel {#andel}

        `procent`

        ### Belopp {#belopp}

        `belopp`

        ### Betyg {#betyg}

        `skala 1–5`

        ### Start {#start}

        `datum`

        ### Varför? {#varfor}

        `fritext`

        ### Val {#val}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        ### Yrken {#yrken}

        - [ ] Läkare {#lakare}
        - [ ] Psykolog {#psykolog}

        ### Preliminärt {#kryss}

        `kryss`

        ### Bilaga {#bilaga}

        `fil`

        ### Utbud {#utbud}

        | Vad      | Egna {#egna} `heltal` | Köpta {#kopta} `heltal` | Alla {#samtliga} `summan av egna och kopta` |
        |----------|-----------------------|-------------------------|---------------------------------------------|
        | A {#a}   |                       |                         |                                             |
        | B {#b}   |                       |                         |                                             |

        ### Enheter {#enheter}

        | Enhet                        | Namn {#namn} `kort text` | Platser {#platser} `heltal` |
        |------------------------------|--------------------------|-----------------------------|
        | Enhet {#enhet} `fler rader`  |                          |                             |

        ### Löner {#loner}

        `heltal, redovisas sammantaget`

        ### Hemligt {#hemligt}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        Vad? {#vad} `heltal, redovisas inte`

        ### Vem? {#vem}

        `heltal, redovisas inte`

        ### Dolt {#dolt}

        `ett val, redovisas inte`

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Om dolt är ja:* Hur många? {#hur} `heltal`
        """;

    /// <summary>The enquiry that REPORT.md and the real report are about.</summary>
    public static ReportSources Villkor3 { get; } = Of(File.ReadAllText(Repository.PathOf("surveys", "villkor3-2018.md")));

    public static ReportSources Prov { get; } = Of(EveryKind);

    public static Identifier Id(string id) => Identifier.Parse(id);

    public static FactKey Key(string name, int year) => new(Id(name), year);

    private static ReportSources Of(string questionnaire)
    {
        var parsed = QuestionnaireFile.Parse(questionnaire);
        Assert.Empty(parsed.Diagnostics);
        ValueList<FactKey> measures = [Key("folkmangd-16-67", 2017), Key("kostnad-mmr", 2018)];
        return new ReportSources(
            parsed.Questionnaire,
            [new(Id("efterfragan"), "Efterfrågan större än utbudet"), new(Id("resurser-minskar"), "Resurserna minskar"), new(Id("ko"), "Kö")],
            measures,
            new RuleConditions(parsed.Questionnaire, measures));
    }
}
