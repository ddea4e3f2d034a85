using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that asks in Swedish and in English: a number with a unit, a choice with a condition, and proposals row by row.</summary>
public sealed class TwoLanguages(Browser browser) : SentQuestionnaire(browser, "sprak-prov", "Vårdplatser, två språk")
{
    protected override string Text { get; } =
        """
        ---
        titel: Vårdplatser, två språk
        id: sprak-prov
        språk: sv
        panel: regioner
        ---

        # Vårdplatser, två språk

        Svara för hela regionen.

        ## Platser {#platser}

        ### 1. Vad kostar en plats? {#kostnad}

        Räkna med lokaler.

        `heltal, minst 0, enhet kr`

        ### 2. Har antalet ändrats? {#andrat}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Om andrat är ja:* Varför? {#varfor} `kort text`

        ### 3. Vad vill ni ändra? {#vad}

        | Förslag                        | Tema {#tema} `ett val` | Förslag {#text} `fritext` |
        |--------------------------------|------------------------|---------------------------|
        | Förslag {#forslag} `fler rader` |                        |                           |

        *Svarsalternativ för tema:*

        - ( ) Tillgänglighet {#tillganglighet}
        - ( ) Patientavgifter {#patientavgifter}
        """;

    protected override string English { get; } =
        """
        ---
        title: Beds, two languages
        id: sprak-prov
        language: en
        translation of: sv
        ---

        # Beds, two languages

        Answer for the whole region.

        ## Beds {#platser}

        ### 1. What does a bed cost? {#kostnad}

        Count the premises too.

        `whole number, unit SEK`

        ### 2. Has the number changed? {#andrat}

        - ( ) Yes {#ja}
        - ( ) No {#nej}

        Why? {#varfor} `short text`

        ### 3. What do you want to change? {#vad}

        | Proposal            | Theme {#tema} `one choice` | Proposal {#text} `long text` |
        |---------------------|----------------------------|------------------------------|
        | Proposal {#forslag} |                            |                              |

        *Options for tema:*

        - ( ) Accessibility {#tillganglighet}
        - ( ) Patient fees {#patientavgifter}
        """;
}

[CollectionDefinition(nameof(TwoLanguages))]
public sealed class OnTwoLanguages : ICollectionFixture<TwoLanguages>;
