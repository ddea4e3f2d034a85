namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>A short questionnaire with a field of each kind that the situations need.</summary>
internal static class Questionnaires
{
    public const string Short =
        """
        ---
        titel: Provenkät
        id: prov
        språk: sv
        ---

        # Provenkät

        Svara kort.

        ### 1. Vad finns? {#utbud}

        `fritext, högst 4 000 tecken`

        ### 2. Hur många koordinatorer finns? {#antal}

        `heltal, minst 0, får anges utan antal`

        ### 3. Vad betalar ni? {#belopp}

        `belopp, per behandling`

        ### 4. Har ni vårdval? {#vardval}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Om vardval är ja:* Vilket? {#vilket} `kort text`

        ### 5. Vem ansvarar? {#ansvar}

        `kort text, obligatorisk`
        """;

    /// <summary>The same in English.</summary>
    public const string ShortInEnglish =
        """
        ---
        title: Trial
        id: prov
        language: en
        translation of: sv
        ---

        # Trial questionnaire

        Be brief.

        ### 1. What is there? {#utbud}

        `long text`

        ### 2. How many coordinators are there? {#antal}

        `whole number`

        ### 3. What do you pay? {#belopp}

        `amount`

        ### 4. Do you have choice of care? {#vardval}

        - ( ) Yes {#ja}
        - ( ) No {#nej}

        Which? {#vilket} `short text`

        ### 5. Who is responsible? {#ansvar}

        `short text`
        """;
}
