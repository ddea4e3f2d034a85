using SurveyHub.Parsing.Tests.Sharing;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>Files without any mistake: the real enquiry, one in English, one without sections, one with every kind of field, one with matrices of choices, a shared block.</summary>
internal static class ValidFiles
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["villkor3"] = File.ReadAllText(Repository.PathOf("surveys", "villkor3-2018.md")),
        ["english"] = English,
        ["no sections"] = WithoutSections,
        ["many kinds"] = ManyKinds,
        ["dates and scales"] = DatesAndScales,
        ["checks"] = Checks,
        ["matrices"] = Matrices,
        ["checks in English"] = EnglishChecks,
        ["shared block"] = Contact.Block,
    };

    private const string English = """
        ---
        title: Coordinators 2019
        id: coordinators-2019
        language: en
        panel: regioner
        deadline: 2020-05-20
        contact: Anna Example, anna@example.org
        predecessor: coordinators-2018
        ---

        # Coordinators in the regions, 2019

        One answer for each region. Read [the agreement](https://example.org/agreement) first.

        ## Staff {#staff}

        - Count people, not posts.
        - Count everybody employed on 1 November.

        ### 1. How many coordinators are there in psychiatry? {#coordinators}

        `whole number, at least 0, unit people, required`

        *Reported:* total, mean, per 10 000 population-16-67 2019, chart

        ### 2. What share of them works full time? {#full-time}

        `decimal number, at least 0, at most 100, 1 decimals, unit %, may be not applicable`

        *Reported:* median, min and max

        ## Cost {#cost}

        ### 3. Is the work paid for by a grant? {#grant}

        - ( ) Yes {#yes}
        - ( ) Partly {#partly}
        - ( ) No {#no}

        *If grant is yes or partly:* Which grant? {#which} `short text, at most 100 characters`

        *If grant is no:* What pays for it? {#other-source} `long text`

        ### 4. What did it cost? {#spent}

        | Item              | Paid {#paid} `amount, per year in total` | Estimated {#estimated} `tick, in brackets` |
        |-------------------|------------------------------------------|--------------------------------------------|
        | Salaries {#pay}   |                                          |                                            |
        | Training {#train} |                                          |                                            |

        *Reported for paid:* median, min and max
        """;

    private const string Checks = """
        ---
        titel: Platser och pengar 2020
        id: platser-pengar-2020
        ---

        ### 1. Hur fördelades pengarna? {#fordelning}

        | Verksamhet         | Anslag {#anslag} `heltal, minst 0, högst 100, enhet %` | Ersättning per besök {#besok} `heltal, minst 0, högst 100, enhet %` | Kommentar {#motiv} `kort text` |
        |--------------------|--------------------------------------------------------|---------------------------------------------------------------------|--------------------------------|
        | Psykiatri {#psyk}  |                                                        |                                                                     |                                |
        | Kirurgi {#kirurgi} |                                                        |                                                                     |                                |

        *Kontroll:* raderna ska summera till 100, tomt är noll

        *Kontroll:* anslag bör ändras högst 10 %

        ### 2. Hur många platser fanns det? {#platser}

        Alla platser? {#alla} `heltal, minst 0, skäl om uppgift saknas`

        Varav stängda? {#stangda} `heltal, minst 0`

        Varav öppna? {#oppna} `heltal, minst 0`

        *Kontroll:* alla ska vara summan av stangda och oppna; stangda bör vara mindre än oppna.
        """;

    private const string Matrices = """
        ---
        titel: Läget 2020
        id: laget-2020
        ---

        ### 1. Hur långt har ni kommit? {#lage}

        Svara för hela regionen.

        | Område                  | Inte börjat {#ej} | Pågår {#pagar} | Klart {#klart} |
        |-------------------------|-------------------|----------------|----------------|
        | Vårdplan {#vardplan}    | ( )               | ( )            | ( )            |
        | Rehabilitering {#rehab} | ( )               | ( )            | ( )            |

        *Om vardplan är klart:* Sedan när? {#sedan} `år`

        ### 2. Vem utför vården? {#utforare}

        | Område                   | Regionen {#regionen} | Privata {#privata} | Kommunen {#kommunen} |
        |--------------------------|----------------------|--------------------|----------------------|
        | Primärvård {#primarvard} | [ ]                  | [ ]                | [ ]                  |
        | Psykiatri {#psykiatri}   | [ ]                  | [ ]                | [ ]                  |

        ### 3. Vad återstår? {#kvar}

        *Om lage.rehab är ej eller pagar:* Beskriv det. {#beskrivning} `fritext`
        """;

    private const string EnglishChecks = """
        ---
        title: Beds 2020
        id: beds-2020
        language: en
        ---

        ### 1. How many beds were there? {#beds}

        *Check:* columns must sum to whole

        | Month            | Open {#open} `whole number, at least 0` | Closed {#shut} `whole number, at least 0` |
        |------------------|-----------------------------------------|-------------------------------------------|
        | January {#jan}   |                                         |                                           |
        | December {#dec}  |                                         |                                           |
        | Altogether {#whole} |                                      |                                           |

        *Check:* shut should be at most open; answers should change at most 25 %
        """;

    private const string WithoutSections = """
        ---
        titel: Kort fråga om vårdplatser
        id: vardplatser-2020
        ---

        Svara senast på fredag.

        ### Hur många vårdplatser har ni? {#platser}

        `heltal, minst 0, högst 10 000, obligatorisk, får anges utan antal`

        *Redovisas:* summa, medelvärde, diagram

        ### Varför har antalet ändrats? {#varfor}

        Välj det som stämmer.

        - [ ] Fler patienter {#fler}
        - [ ] Brist på personal {#personal}
        - [ ] Ombyggnad {#ombyggnad}

        *Om varfor är ombyggnad:* När är den klar? {#klar} `kort text`

        ### Får vi ringa er? {#ring}

        `kryss`
        """;

    private const string DatesAndScales = """
        ---
        titel: Tider och omdömen
        id: tider
        språk: sv
        ---

        # Tider, omdömen och kontaktuppgifter

        ### 1. När började ni? {#start}

        `datum, tidigast 2010-01-01, senast 2030, obligatorisk`

        Från vilken månad räknar ni? {#manad} `månad, senast 2030-06`

        Vilket år bytte ni system? {#byte} `år, tidigast 1990, får vara ej aktuellt`

        *Redovisas:* min och max

        ### 2. Hur stor andel är klar? {#klar}

        `procent, minst 10, 1 decimaler`

        *Redovisas:* medelvärde, diagram

        ### 3. Hur nöjda är ni? {#nojda}

        `skala 1–5, 1 är inte alls, 5 är helt`

        *Redovisas:* medelvärde, median

        | Del               | Omdöme {#omdome} `skala 0–10, 10 är bäst` | Sedan {#sedan} `år` |
        |-------------------|-------------------------------------------|---------------------|
        | Stöd {#stod}      |                                           |                     |
        | Verktyg {#verktyg} |                                          |                     |

        ### 4. Vilka yrken finns? {#yrken}

        - [ ] Läkare {#lakare}
        - [ ] Psykolog {#psykolog}
        - [ ] Annat, nämligen: {#annat} `kort text, högst 80 tecken, obligatorisk`
        - [ ] Inget av dessa {#inget} `utesluter övriga`

        *Om yrken är annat eller lakare:* Hur många? {#antal} `heltal`

        ### 5. Vem kan vi fråga? {#vem}

        E-post? {#epost} `e-post, obligatorisk`

        Telefon? {#telefon} `telefon`

        Webbplats? {#webb} `webbadress, skäl om uppgift saknas`
        """;

    private const string ManyKinds = """
        ---
        titel: Allt på en gång
        id: allt
        språk: sv
        panel: kommuner
        sista svarsdag: 2021-02-01
        ---

        # En enkät med alla slags svarsfält

        Inledning i *två* stycken.

        Det andra.

        ## Text och tal {#text}

        ### 1 a. Beskriv läget. {#lage}

        `fritext, högst 2 000 tecken, obligatorisk`

        Namn på den som vet mer? {#namn} `kort text, högst 80 tecken, får inte saknas`

        ### 1 b. Hur stor är andelen? {#andel}

        `decimaltal, minst 0, högst 100, 2 decimaler, enhet %`

        *Redovisas:* medelvärde, median, min och max

        Antal bakom andelen? {#bakom} `heltal, minst 0, enhet personer`

        *Redovisas för bakom:* summa, per 1 000 folkmangd 2020

        ## Pengar och val {#pengar}

        Frågorna gäller 2020.

        ### 2. Vad kostade det? {#kostnad}

        `belopp, per år totalt, får vara ej aktuellt`

        *Redovisas:* median, utan bedömning

        ### 3. Hur har det gått? {#gatt}

        | Område           | Riktning {#riktning} `ett val` | Stöd {#stod} `flera val`  | Antal {#antal} `heltal, minst 0` | Uppskattat {#uppskattat} `kryss, inom parentes` |
        |------------------|--------------------------------|---------------------------|----------------------------------|-------------------------------------------------|
        | Skola {#skola}   |                                |                           |                                  |                                                 |
        | Omsorg {#omsorg} |                                |                           |                                  |                                                 |
        | Kultur {#kultur} |                                |                           |                                  |                                                 |

        *Svarsalternativ för riktning:*

        - ( ) Bättre {#battre}
        - ( ) Sämre {#samre}

        *Svarsalternativ för stod:*

        - [ ] Pengar {#bidrag}
        - [ ] Personal {#personal}

        *Redovisas för antal:* summa, diagram

        ### 4. Fortsätter ni? {#fortsatter}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Om fortsatter är ja:* Vad gör ni nu? {#nu} `flera val`

        - [ ] Utbildar {#utbildar}
        - [ ] Anställer {#anstaller}

        *Om nu är utbildar eller anstaller:* Hur många? {#hur-manga} `heltal, minst 1, högst 500`
        """;
}
