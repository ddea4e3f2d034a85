using System.Text;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Parsing.Tests.Tables;

/// <summary>A small questionnaire and panel, and short ways to read files against them.</summary>
internal static class Csv
{
    public static Questionnaire Questionnaire { get; } = QuestionnaireFile.Parse(
        """
        ---
        titel: Prov
        id: prov
        språk: sv
        ---

        # Prov

        ### Hur många? {#antal}

        `heltal, minst 0, högst 100, får anges utan antal, får vara ej aktuellt`

        Per del {#kvot} `kvoten antal per andel`

        ### Vad kostar det? {#belopp}

        `belopp, per patient`

        ### Vilken? {#vilken}

        - ( ) Den ena {#ena}
        - ( ) Den andra {#andra}

        *Om vilken är ena:* Varför? {#varfor} `kort text`

        ### Vilka? {#vilka}

        - [ ] Röd {#rod}
        - [ ] Grön {#gron}
        - [ ] Blå {#bla}

        ### Hur stor del? {#andel}

        `decimaltal, 2 decimaler, enhet %, får inte saknas`

        ### Något mer? {#mer}

        `fritext, högst 200 tecken`

        ### Stämmer det? {#stammer}

        Uppgifterna är preliminära. {#preliminar} `kryss`
        """).Questionnaire;

    public static Panel Panel { get; } = ParsePanel(
        "code,name,official_name,aliases\n01,Askby,Askby kommun,Askboda;AB\n02,Björkvik,Björkviks kommun,\n03,Ekhult,,\n").Panel;

    public static ParsedPanel ParsePanel(string text) => PanelFile.Parse(Encoding.UTF8.GetBytes(text));

    public static ParsedAnswers ParseAnswers(string text) => AnswersFile.Parse(Encoding.UTF8.GetBytes(text), Questionnaire, Panel);

    public static ParsedResponses ParseResponses(string text, string answers = "organisation,field,value\n") =>
        ResponsesFile.Parse(Encoding.UTF8.GetBytes(text), Questionnaire, Panel, ParseAnswers(answers).Answers);

    /// <summary>"2:14 SH3001" for the only mistake; fails when there is none or more.</summary>
    public static string Only(IEnumerable<Diagnostic> diagnostics)
    {
        var only = Assert.Single(diagnostics);
        return $"{only.Position.Line}:{only.Position.Column} {only.Code}";
    }
}
