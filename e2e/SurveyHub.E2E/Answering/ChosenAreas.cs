using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that asks first which areas a region runs, then about those only, and a section of those that have free choice.</summary>
public sealed class ChosenAreas(Browser browser) : SentQuestionnaire(browser, "omraden", "Områden, resultat 2018")
{
    protected override string Text =>
        """
        ---
        titel: Områden, resultat 2018
        id: omraden
        språk: sv
        ---

        # Områden, resultat 2018

        ## Verksamheten {#verksamheten}

        ### 1. Vilka områden har ni? {#valda}

        - [ ] Primärvård {#primarvard}
        - [ ] Psykiatri {#psykiatri}
        - [ ] Tandvård {#tandvard}

        ### 2. Hur fördelas ersättningen? {#andelar}

        *Rader enligt valda:*

        | Område                   | Fast {#fast} `procent` | Rörlig {#rorlig} `procent` |
        |--------------------------|------------------------|----------------------------|
        | Primärvård {#primarvard} |                        |                            |
        | Psykiatri {#psykiatri}   |                        |                            |
        | Tandvård {#tandvard}     |                        |                            |

        *Kontroll:* varje rad ska summera till 100, tomt är noll

        ### 3. Har ni vårdval? {#vardval}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        ## Vårdvalet {#vardvalet}

        *Om vardval är ja:*

        ### 4. Hur många leverantörer? {#antal}

        `heltal, minst 0`

        ## Till sist {#sist}

        ### 5. Något mer? {#mer}

        `fritext`
        """;
}

[CollectionDefinition(nameof(ChosenAreas))]
public sealed class OnChosenAreas : ICollectionFixture<ChosenAreas>;
