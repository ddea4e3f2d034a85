using System.Text;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Features.Following.Importing;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Tests.Features.Waves;
using Panel = SurveyHub.Domain.Panels.Panel;

namespace SurveyHub.Web.Tests.Features.Following;

/// <summary>
/// The files of a wave that use all they can say: every column, every kind of answer, one that is not read and one that is not asked; late,
/// corrected, silent, notes on both, and times that are known or not.
/// </summary>
internal static class ImportedFiles
{
    public const string Questionnaire =
        """
        ---
        titel: Hälsa i orterna 2018
        id: halsa
        språk: sv
        kontakt: Anna Exempel, anna@example.org
        ---

        # Hälsoarbete i orterna under 2018

        ### 1. Hur arbetar ni? {#arbetssatt}

        `fritext, högst 4 000 tecken`

        ### 2. Hur många är anställda? {#anstallda}

        `heltal, minst 0, får anges utan antal, får vara ej aktuellt`

        *Redovisas:* summa, min och max, per 1 000 folk 2017, diagram

        ### 3. Vad betalar ni? {#belopp}

        `belopp, per patient`

        *Redovisas:* min och max

        ### 4. Har ni vårdval? {#vardval}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Om vardval är ja:* Vilket? {#vilket} `kort text`
        """;

    /// <summary>What may stand above the columns of the answers.</summary>
    public const string Said = "#omgång,Hälsa 2018,\"Insamlade på annat håll, utan kontroll\"\n";

    public const string Answers =
        """
        organisation,name,state,field,row,question,label,value,number,unit,status,comment
        0001,Ort 1,submitted,arbetssatt,,1,Hur?,"Vi har en plan, för alla.",,,,
        0001,Ort 1,submitted,anstallda,,2,Antal,1 234,1234,,,varav hälften på deltid
        0001,Ort 1,submitted,belopp,,3,Belopp,24 000 kr (bedömning),24000,kr,,enligt avtal
        0001,Ort 1,submitted,belopp,,3,Belopp,1 mnkr per år totalt,1000000,kr,,
        0001,Ort 1,submitted,vardval,,4,Vårdval,ja,,,,
        0001,Ort 1,submitted,vardval.vilket,,4,Vilket,Rehab,,,,
        0002,Ort 2,late,anstallda,,2,Antal,,,,delvis,räknas inte
        0002,Ort 2,late,belopp,,3,Belopp,lite olika,,,oläst,
        0002,Ort 2,late,vardval,,4,Vårdval,nej,,,,
        0002,Ort 2,late,vardval.vilket,,4,Vilket,frågas inte,,,,
        0003,Ort 3,submitted,anstallda,,2,Antal,,,,saknas,framgår inte
        0004,Ort 4,submitted,anstallda,,2,Antal,,,,ej-aktuellt,
        0004,Ort 4,submitted,belopp,,3,Belopp,Ingen ersättning,,,,

        """;

    public const string Responses =
        """
        organisation,state,submitted,signed_by,note
        0001,corrected,2018-05-21T14:32:10+02:00,"Åsa Ek, kommunchef",gäller hela länet
        0002,late,,,
        0003,submitted,2018-05-04,Bo Ek,
        0005,silent,,,avböjde skriftligt

        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>To be imported as a wave of the scene's panel and questionnaire.</summary>
    public static async Task<FinishedWave> ReadyAsync(WaveScene scene, string answers, string responses = "")
    {
        await using var db = await scene.DbAsync();
        var plan = new WavePlan(
            "Hälsa 2018", new DateOnly(2018, 5, 2), new DateOnly(2018, 5, 22), new DateOnly(2018, 5, 29), "Förbundet", "svar@example.org", null);
        return new FinishedWave(
            (await db.Panels.SingleAsync(Stop)).Id, (await db.QuestionnaireVersions.SingleAsync(Stop)).Id, plan, null, Encoding.UTF8.GetBytes(answers),
            Encoding.UTF8.GetBytes(responses));
    }

    /// <summary>What the questionnaire counts per.</summary>
    public static async Task CountPeopleAsync(WaveScene scene)
    {
        var people = new FactKey(Identifier.Parse("folk"), 2017);
        await using var db = await scene.DbAsync();
        db.Add(new FactDefinition(people, "folkmängd den 1 november 2017", "SCB"));
        db.AddRange((await db.Organisations.ToListAsync(Stop)).Select((organisation, i) => new OrganisationFact(organisation.Id, people, 10_000 * (i + 1))));
        await db.SaveChangesAsync(Stop);
    }

    /// <param name="panel">As the wave froze it.</param>
    public static SurveyAnswers AsTheToolReadsThem(Panel panel)
    {
        var questionnaire = QuestionnaireFile.Parse(Questionnaire).Questionnaire;
        var asked = PanelFile.Parse(Encoding.UTF8.GetBytes(PanelFileWriter.Write(panel, contacts: []))).Panel;
        var answers = AnswersFile.Parse(Encoding.UTF8.GetBytes(Said + Answers), questionnaire, asked);
        var responses = ResponsesFile.Parse(Encoding.UTF8.GetBytes(Responses), questionnaire, asked, answers.Answers);
        Assert.False(answers.HasErrors || responses.HasErrors);
        return new SurveyAnswers(questionnaire, asked, responses.Responses) { Wave = answers.Wave?.Name, Source = answers.Wave?.Source };
    }
}
