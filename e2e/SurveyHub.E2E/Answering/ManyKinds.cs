using SurveyHub.E2E.Hosting;

namespace SurveyHub.E2E.Answering;

/// <summary>A site that sends a scale, dates, addresses, and a list with a text of its own and an option that excludes the others.</summary>
public sealed class ManyKinds(Browser browser) : SentQuestionnaire(browser, "omdomen", "Omdömen, resultat 2018")
{
    protected override string Text =>
        """
        ---
        titel: Omdömen, resultat 2018
        id: omdomen
        språk: sv
        ---

        # Omdömen, resultat 2018

        ### 1. Hur nöjda är ni? {#nojda}

        `skala 1–5, 1 är inte alls, 5 är i högsta grad nöjda`

        Hur säkra är ni på det? {#sakra} `skala 0–10`

        ### 2. Vad finns? {#utbud}

        - [ ] KBT {#kbt}
        - [ ] IPT {#ipt}
        - [ ] Annat, nämligen: {#annat} `kort text, obligatorisk`
        - [ ] Inget av dessa {#inget} `utesluter övriga`

        ### 3. När började ni? {#start}

        `datum`

        Vem kan vi fråga? {#epost} `e-post`

        ### 4. Delarna {#delar}

        | Del            | Omdöme {#omdome} `skala 1–5, 5 är bäst` | Sedan {#sedan} `år` | Andel {#andel} `procent` |
        |----------------|-----------------------------------------|---------------------|--------------------------|
        | Stöd {#stod}   |                                         |                     |                          |
        | Utbildning {#u} |                                        |                     |                          |
        """;
}

[CollectionDefinition(nameof(ManyKinds))]
public sealed class OnManyKinds : ICollectionFixture<ManyKinds>;
