using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Authoring.Starting;

/// <summary>
/// A short questionnaire that is valid as it stands and shows one of each: what an author sees first is a working example, not an empty page.
/// </summary>
internal static class StarterText
{
    /// <param name="title">One line.</param>
    public static string Create(string id, string title, Language language) =>
        language.Choose(Swedish, English)
            .Replace("{titel}", title, StringComparison.Ordinal)
            .Replace("{id}", id, StringComparison.Ordinal);

    private const string Swedish = """
        ---
        titel: {titel}
        id: {id}
        språk: sv
        ---

        # {titel}

        Skriv här vem enkäten går till, vad den gäller och vad svaren ska användas till. Texten visas överst i formuläret.

        ## Första avsnittet {#avsnitt-1}

        ### 1. Hur fungerar samarbetet mellan vårdnivåerna? {#samarbete}

        En text direkt under frågan är hjälp till den som svarar. Ordet inom klamrar är frågans id: det väljer du, och det ändras aldrig.

        `fritext, högst 4 000 tecken`

        ### 2. Hur många mottagningar har ni? {#mottagningar}

        `heltal, minst 0`

        *Redovisas:* summa

        ### 3. Har ni en gemensam plan? {#plan}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Om plan är ja:* Vilket år antogs den? {#antagen} `år, tidigast 2000`

        ### 4. Hur många arbetar med frågan? {#bemanning}

        | Yrkesgrupp                     | Antal {#antal} `heltal, minst 0` |
        |--------------------------------|----------------------------------|
        | Läkare {#lakare}               |                                  |
        | Sjuksköterskor {#skoterskor}   |                                  |

        """;

    private const string English = """
        ---
        title: {titel}
        id: {id}
        language: en
        ---

        # {titel}

        Write here whom the questionnaire is for, what it concerns and what the answers will be used for. The text stands at the top of the form.

        ## The first section {#section-1}

        ### 1. How do the levels of care work together? {#cooperation}

        Text right below a question is help for those who answer. The word in braces is the id of the question: you choose it, and it never changes.

        `long text, at most 4 000 characters`

        ### 2. How many clinics do you have? {#clinics}

        `whole number, at least 0`

        *Reported:* total

        ### 3. Do you have a common plan? {#plan}

        - ( ) Yes {#yes}
        - ( ) No {#no}

        *If plan is yes:* In which year was it adopted? {#adopted} `year, earliest 2000`

        ### 4. How many people work with this? {#staffing}

        | Profession          | Number {#number} `whole number, at least 0` |
        |---------------------|---------------------------------------------|
        | Doctors {#doctors}  |                                             |
        | Nurses {#nurses}    |                                             |

        """;
}
