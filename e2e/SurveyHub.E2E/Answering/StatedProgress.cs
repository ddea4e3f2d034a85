using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that sends matrices of choices: one with one choice on each row, one with several, and one whose rows follow another answer.</summary>
public sealed class StatedProgress(Browser browser) : SentQuestionnaire(browser, "laget", "Läget, resultat 2018")
{
    protected override string Text =>
        """
        ---
        titel: Läget, resultat 2018
        id: laget
        språk: sv
        ---

        # Läget, resultat 2018

        ### 1. Hur långt har ni kommit? {#lage}

        Svara för hela regionen.

        | Område `obligatorisk, får vara ej aktuellt` | Inte börjat {#ej} | Pågår {#pagar} | Klart {#klart} |
        |---------------------------------------------|:-----------------:|:--------------:|:--------------:|
        | Vårdplan {#vardplan}                        |        ( )        |      ( )       |      ( )       |
        | Rehabilitering {#rehab}                     |        ( )        |      ( )       |      ( )       |
        | Läkemedelsgenomgångar på vårdcentral {#lakemedel} |  ( )        |      ( )       |      ( )       |

        ### 2. Vilka områden har ni? {#omraden}

        - [ ] Primärvård {#primarvard}
        - [ ] Psykiatri {#psykiatri}

        ### 3. Vem utför vården? {#utforare}

        *Rader enligt omraden:*

        | Område                   | Regionen {#regionen} | Privata {#privata} | Ingen {#ingen} `utesluter övriga` |
        |--------------------------|:--------------------:|:------------------:|:---------------------------------:|
        | Primärvård {#primarvard} |         [ ]          |        [ ]         |                [ ]                |
        | Psykiatri {#psykiatri}   |         [ ]          |        [ ]         |                [ ]                |
        """;
}

[CollectionDefinition(nameof(StatedProgress))]
public sealed class OnStatedProgress : ICollectionFixture<StatedProgress>;
