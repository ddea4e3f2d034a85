using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;
using SurveyHub.Documents;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Forms;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Cli.Tests.Paper;

/// <summary>The form as a file: the same every time, in the questionnaire's language, and nothing in it that is for staff or for programs.</summary>
public sealed partial class FormFileTests
{
    public static TheoryData<string> Formats => [.. FormFormat.All.Select(format => format.Extension)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void SameQuestionnaire_GivesTheSameBytes_InEveryCulture(string extension)
    {
        var format = FormFormat.ForFile($"form{extension}")!;
        var expected = PaperForm.Write(PaperForm.Compile(TestSurveys.EveryKindPath), format);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "sv-SE", "en-US", "ar-SA", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

                Assert.Equal(expected, PaperForm.Write(PaperForm.Compile(TestSurveys.EveryKindPath), format));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void SwedishForm_SaysWhoAsks_UntilWhen_AndHow()
    {
        using var document = PaperForm.Open(PaperForm.Write(PaperForm.Compile(TestSurveys.EveryKindPath), FormFormat.Word));
        var main = document.MainDocumentPart!;
        var text = TextOf(main.Document!);

        string[] said =
        [
            "Från: Förbundet för exempel", "Sista svarsdag: fredag 22 maj 2026", "Frågor om enkäten: Anna Exempel", "Så här svarar ni", "Ert diarienummer",
            "Om ni svarar ”Nej”: Var finns den inte?", "Besvara bara de rader som ni har valt på fråga 6.", "Om ni svarar ”Ja” på fråga 5:",
            "Varje rad ska summera till 100\u00A0%.", "Regionen / Kommunen / Staten / Ett bolag / En stiftelse", "5\u00A0(helt)", "Tack för er medverkan!",
        ];
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Equal("Alla slag av frågor, i en enkät som ingen behöver svara på · Version 2", main.HeaderParts.Single().Header!.InnerText);
        Assert.Equal("sv-SE", main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value);

        // Whoever gets it may comment, track changes and use the spelling checker, which a protected document forbids.
        Assert.Empty(main.DocumentSettingsPart!.Settings!.Elements<DocumentProtection>());
    }

    [Fact]
    public void EnglishForm_IsEnglishThroughout()
    {
        using var document = PaperForm.Open(PaperForm.Write(PaperForm.Compile(TestSurveys.EveryKindInEnglishPath), FormFormat.Word));
        var text = TextOf(document.MainDocumentPart!.Document!);

        string[] said = ["Last day to answer: Friday 22 May 2026", "How to answer", "Write here", "yyyy-mm-dd", "If you answer 'In town'", "Thank you for taking part!"];
        Assert.All(said, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.DoesNotMatch("[åäöÅÄÖ]", text);
    }

    [Fact]
    public void WaveThatKnowsMore_IsBelieved_AndTheOrganisationIsFilledIn()
    {
        var questionnaire = PaperForm.Read(TestSurveys.EveryKindPath);
        var facts = new FormFacts("SKR", new DateOnly(2026, 6, 1), "fraga@example.org", "26/00412", "Region Gotland");
        var form = FormCompiler.Compile(questionnaire, new FormIdentity("alla-slag", "", ""), facts);
        using var document = PaperForm.Open(PaperForm.Write(form, FormFormat.Word));
        PaperForm.AssertValid(document);
        var text = TextOf(document.MainDocumentPart!.Document!);

        Assert.All(["Från: SKR", "måndag 1 juni 2026", "Vårt diarienummer: 26/00412", "kontakta fraga@example.org"], words => Assert.Contains(words, text, StringComparison.Ordinal));
        var organisation = document.MainDocumentPart.Document!.Descendants<SdtRun>().First();
        Assert.Equal("Region Gotland", organisation.InnerText);
        Assert.Null(organisation.SdtProperties!.GetFirstChild<ShowingPlaceholder>());
        Assert.DoesNotContain(" · ", document.MainDocumentPart.HeaderParts.Single().Header!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void SomeSections_ArePrintedAlone_WithTheConditionsThatRestOnOthers()
    {
        var questionnaire = PaperForm.Read(TestSurveys.EveryKindPath);
        var form = FormCompiler.Compile(
            questionnaire, new FormIdentity("alla-slag", "", ""), FormFacts.Of(questionnaire.Header), sections: [questionnaire.Sections[^1]]);

        Assert.Contains(form.Blocks.OfType<ParagraphBlock>(), block => block.Runs[0].Text == "Om ni svarar ”Ja” på fråga 5:");
        Assert.All(
            form.Controls().Where(control => control.Target.Path is not null),
            control => Assert.Contains(control.Target.Path!.Value.Question.Value, new[] { "tabell", "andelar", "pris" }));
    }

    [Fact]
    public void Html_AsksNobody_AndSurvivesAnyTitle()
    {
        const string hostile = "</style><script>alert(1)</script> \"} \\ @page { x";
        var questionnaire = PaperForm.Read(TestSurveys.EveryKindPath);
        questionnaire = questionnaire with { Header = questionnaire.Header with { Title = hostile } };
        var html = Encoding.UTF8.GetString(PaperForm.Write(PaperForm.Compile(questionnaire), FormFormat.Html));

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Single(StyleEnds().Matches(html));
        Assert.DoesNotMatch(@"\ssrc\s*=|@import|url\(", html);
        Assert.Contains("class=\"tick\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_RepeatTheirHeader_AndDivideNoRow_AndAWideOneTurnsThePage()
    {
        using var document = PaperForm.Open(PaperForm.Write(PaperForm.Compile(TestSurveys.PaymentSharesPath), FormFormat.Word));
        var body = document.MainDocumentPart!.Document!.Body!;
        var table = body.Descendants<Table>().Single(table => table.Descendants<TableRow>().Count() == 28);

        Assert.NotNull(table.Descendants<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.All(table.Descendants<TableRow>(), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Single(body.Descendants<PageSize>(), page => page.Orient?.Value == PageOrientationValues.Landscape);
    }

    private static string TextOf(Document document) => string.Join('\n', document.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));

    [GeneratedRegex("</style", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex StyleEnds();
}
