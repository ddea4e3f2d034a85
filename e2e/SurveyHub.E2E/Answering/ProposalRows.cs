using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that asks for as many proposals as each has, each with a theme, a text, a number and a reason, and of the numbers no more than 100 in all.</summary>
public sealed class ProposalRows(Browser browser) : SentQuestionnaire(browser, "forslag-prov", "Förslag, resultat 2018")
{
    protected override string Text { get; } =
        """
        ---
        titel: Förslag, resultat 2018
        id: forslag-prov
        språk: sv
        panel: regioner
        ---

        # Förslag, resultat 2018

        ### 1. Vad vill ni ändra? {#vad}

        | Förslag                                          | Tema {#tema} `ett val, obligatorisk` | Förslag {#text} `fritext, obligatorisk` | Andel {#andel} `heltal, minst 0` |
        |--------------------------------------------------|--------------------------------------|-----------------------------------------|----------------------------------|
        | Förslag {#forslag} `fler rader, minst 1, högst 8` |                                      |                                         |                                  |

        *Svarsalternativ för tema:*

        - ( ) Tillgänglighet {#tillganglighet}
        - ( ) Patientavgifter {#patientavgifter}

        *Redovisas:* summa

        *Kontroll:* kolumnerna ska summera till högst 100

        ### 2. Vem svarar? {#vem}

        `kort text, obligatorisk`
        """;
}

[CollectionDefinition(nameof(ProposalRows))]
public sealed class OnProposalRows : ICollectionFixture<ProposalRows>;
