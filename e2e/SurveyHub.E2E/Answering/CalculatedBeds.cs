using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that asks how many beds there are, and works out the rest.</summary>
public sealed class CalculatedBeds(Browser browser) : SentQuestionnaire(browser, "vardplatser-2026", "Vårdplatser 2026")
{
    protected override string Text => """
        ---
        titel: Vårdplatser 2026
        id: vardplatser-2026
        ---

        # Vårdplatser 2026

        ### 1. Hur många vårdplatser har ni? {#platser}

        | Område | Öppna {#oppna} `heltal, minst 0, får vara ej aktuellt` | Stängda {#stangda} `heltal, minst 0, får vara ej aktuellt` | Totalt {#totalt} `summan av oppna och stangda` | Andel stängda {#andel} `andelen stangda av totalt` |
        |---|---|---|---|---|
        | Mottagning {#mott} | | | | |
        | Sluten vård {#sluten} | | | | |
        | Summa {#summa} `summan av raderna` | | | | |

        ### 2. Hur många är anställda? {#anst}

        `heltal, minst 0`

        Räknas vikarier in? {#vikarier} `ett val`

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Om vikarier är ja:* Vikarier? {#antal} `heltal, minst 0`

        *Om vikarier är ja:* Utan vikarier {#utan} `skillnaden anst minus antal`

        Anställda per plats {#perplats} `kvoten anst per platser.summa.totalt, 2 decimaler`

        ### 3. Vilka enheter har ni? {#enheter}

        | Enhet | Platser {#n} `decimaltal` | Stängda {#s} `decimaltal` | Öppna {#o} `skillnaden n minus s` |
        |---|---|---|---|
        | Enhet {#enhet} `fler rader` | | | |
        | Alla {#alla} `summan av raderna` | | | |
        """;
}

[CollectionDefinition(nameof(CalculatedBeds))]
public sealed class OnCalculatedBeds : ICollectionFixture<CalculatedBeds>;
