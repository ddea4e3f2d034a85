using System.Text;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.Parsing.Themes;

namespace SurveyHub.Parsing.Tests.Themes;

/// <summary>A small questionnaire and panel, and short ways to read rules and files of themes against them.</summary>
internal static class Themed
{
    public static Questionnaire Questionnaire { get; } = QuestionnaireFile.Parse(
        """
        ---
        titel: Prov
        id: prov
        språk: sv
        ---

        # Prov

        ### Vad erbjuds? {#utbud}

        `fritext`

        | Behandling  | Antal {#antal} `heltal, minst 0, får anges utan antal` |
        |-------------|--------------------------------------------------------|
        | Den {#ena}  |                                                        |
        | Den {#andra}|                                                        |

        ### Finns vårdval? {#vardval}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}
        - ( ) Avslutat {#avslutat}

        ### Vad betalas? {#ers}

        `belopp, per besök`

        ### Hur stor del? {#andel}

        `decimaltal, 1 decimal`

        Per del {#kvot} `kvoten andel per utbud.ena.antal`

        ### Vem vet? {#vem}

        `kort text, redovisas inte`

        ### Hur mycket, sammantaget? {#dolt}

        `heltal, redovisas sammantaget`

        ### Vilka förslag? {#forslag}

        | Förslag                      | Text {#text} `kort text` | Vikt {#vikt} `heltal` |
        |------------------------------|--------------------------|-----------------------|
        | Förslag {#rad} `upprepas`    |                          |                       |
        """).Questionnaire;

    public static FactKey Fact { get; } = new(Identifier.Parse("folk"), 2025);

    public static Panel Panel { get; } = PanelFile.Parse(Encoding.UTF8.GetBytes(
        "#fakta,folk 2025,folkmängd,källa\ncode,name,folk 2025\n01,Askby,4\n02,Björkvik,5\n")).Panel;

    public static ParsedRule Rule(string text) => RuleReader.Read(text, Questionnaire, [Fact]);

    public static ParsedThemes Themes(string text) => ThemesFile.Parse(Encoding.UTF8.GetBytes(text), Questionnaire, Panel);
}
