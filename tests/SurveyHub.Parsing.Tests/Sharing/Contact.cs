using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;

namespace SurveyHub.Parsing.Tests.Sharing;

/// <summary>A block and a questionnaire that takes it in, in both languages.</summary>
internal static class Contact
{
    public const string Path = "gemensamt/kontakt.md";
    public const string EnglishPath = "gemensamt/kontakt.en.md";

    public const string Block = """
        ---
        gemensamt block: kontakt
        språk: sv
        ---

        # Kontaktuppgifter

        För enkäter där vi kan behöva fråga om svaren.

        ### Vem svarar? {#vem}

        Namn? {#namn} `kort text, obligatorisk`

        Timmar? {#timmar} `heltal, minst 0`

        ### Får vi ringa? {#ringa}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Om ringa är ja:* Telefon? {#nummer} `telefon`

        """;

    public const string EnglishBlock = """
        ---
        title: Contact details
        shared block: kontakt
        language: en
        translation of: sv
        ---

        ### Who answers? {#vem}

        Name? {#namn} `short text`

        Hours? {#timmar} `whole number`

        ### May we call? {#ringa}

        - ( ) Yes {#ja}
        - ( ) No {#nej}

        Phone? {#nummer} `phone`

        """;

    public const string Questionnaire = """
        ---
        id: vardplatser
        språk: sv
        ---

        # Vårdplatser

        ## Om er {#om-er}

        *Gemensamt:* [Kontaktuppgifter](gemensamt/kontakt.md)

        ## Platser {#platser}

        ### Hur många har ni? {#antal}

        *Om ringa är nej:*

        Öppna? {#oppna} `heltal, minst 0`

        Per timme {#per} `kvoten oppna per vem.timmar`

        *Kontroll:* oppna bör vara minst vem.timmar

        """;

    public const string EnglishQuestionnaire = """
        ---
        title: Beds
        id: vardplatser
        language: en
        translation of: sv
        ---

        ## About you {#om-er}

        *Shared:* [Contact details](gemensamt/kontakt.en.md)

        ## Beds {#platser}

        ### How many do you have? {#antal}

        Open? {#oppna} `whole number`

        Per hour {#per} `rate oppna per vem.timmar`

        """;

    public static SharedFiles Files { get; } = With();

    /// <summary>With another text of the block.</summary>
    public static SharedFiles With(string block = Block, string english = EnglishBlock) => new([new(Path, block), new(EnglishPath, english)]);

    public static ParsedQuestionnaire Parse(string text = Questionnaire, string block = Block) => QuestionnaireFile.Parse(text, With(block));
}
