using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Documents.Spreadsheets;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tables;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.Reporting;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>
/// Every kind of answer, the whole way: posted without script, right and wrong and without a value, read in the log, and found again in the answers
/// file, the table and the workbook.
/// </summary>
public sealed class AnswerKindsTests
{
    private const int PatienceMilliseconds = 1000;

    private const string Enquiry =
        """
        ---
        titel: Alla slag
        id: slag
        språk: sv
        ---

        # Alla slag

        ### 1. Hur stor andel? {#andel}

        `procent, får vara ej aktuellt`

        ### 2. När började ni? {#start}

        `datum, tidigast 2010, får vara ej aktuellt`

        Från vilken månad? {#manad} `månad`

        Vilket år? {#ar} `år`

        *Redovisas för start:* min och max

        ### 3. Hur nöjda är ni? {#nojda}

        `skala 1–5, 1 är inte alls, 5 är helt, får vara ej aktuellt`

        *Redovisas:* medelvärde

        ### 4. Vem svarar på frågor? {#epost}

        `e-post`

        Telefon? {#telefon} `telefon`

        Webbplats? {#sida} `webbadress`

        ### 5. Vilken behandling finns? {#utbud}

        - [ ] KBT {#kbt}
        - [ ] IPT {#ipt}
        - [ ] Annat, nämligen: {#annat} `kort text, obligatorisk`
        - [ ] Inget av dessa {#inget} `utesluter övriga`
        """;

    private static readonly (string Name, string Value)[] Right =
    [
        ("andel", "12,5 %"), ("start", "22/5 2019"), ("start.manad", "maj 2019"), ("start.ar", "2019"), ("nojda", "5"), ("epost", "anna@example.org"),
        ("epost.telefon", "08-123 45 67"), ("epost.sida", "www.skr.se"), ("utbud", ""), ("utbud", "kbt"), ("utbud", "annat"), ("utbud.annat", "Bildterapi"),
    ];

    private static readonly (string Name, string Value)[] Wrong =
    [
        ("andel", "101"), ("start", "5/6/2019"), ("start.manad", "2019"), ("start.ar", "19"), ("nojda", "6"), ("epost", "anna"), ("epost.telefon", "växeln"),
        ("epost.sida", "hemsidan"), ("utbud", ""), ("utbud", "kbt"), ("utbud", "inget"),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RightAnswers_AreFoundAgainEverywhere()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Enquiry);
        await world.Karin.SaveAsync(Right);
        await world.Karin.SubmitAsync();
        await world.Hans.SaveAsync(("andel:status", "saknas"), ("start:status", "ej-aktuellt"), ("nojda", "saknas"), ("utbud", ""), ("utbud", "inget"));
        await world.Hans.SubmitAsync("Hans Hallén");

        var answers = await LoadAsync(world);

        var table = Tables(answers);
        Assert.Equal("12,50", table["1. Hur stor andel?", "Gotland", 1]);
        Assert.Equal("Uppgift saknas", table["1. Hur stor andel?", "Halland", 1]);
        Assert.Equal(("22 maj 2019", "maj 2019", "2019"), (table["2. När började ni?", "Gotland", 1], table["2. När började ni?", "Gotland", 2], table["2. När började ni?", "Gotland", 3]));
        Assert.Equal("Ej aktuellt", table["2. När började ni?", "Halland", 1]);
        Assert.Equal("22 maj 2019", table["2. När började ni?", "Första–sista (1\u00A0av\u00A02)", 1]);
        Assert.Equal("5", table["3. Hur nöjda är ni?", "Gotland", 1]);
        Assert.Equal("1", table["3. Hur nöjda är ni?", "5 (helt)", 1]);
        Assert.Equal(("anna@example.org", "www.skr.se"), (table["4. Vem svarar på frågor?", "Gotland", 1], table["4. Vem svarar på frågor?", "Gotland", 3]));
        Assert.Equal("KBT|Annat, nämligen: Bildterapi", table["5. Vilken behandling finns?", "Gotland", 1]);
        Assert.Equal("Inget av dessa", table["5. Vilken behandling finns?", "Halland", 1]);

        var sheets = DataBookCompiler.Compile(answers).Sheets;
        Assert.Equal((new DateOnly(2019, 5, 22), DatePrecision.Day), sheets[2].Rows.First().Select(cell => (cell.Date, cell.Precision)).Single(cell => cell is (not null, DatePrecision.Day)));
        AssertReadsBack(answers, "start", "2019-05-22");
    }

    [Fact]
    public async Task WrongAnswers_AreSavedAsTyped_ToldAtTheirFields_AndStopNobodyFromSaving()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Enquiry);

        await world.Karin.SaveAsync(Wrong);

        var held = await world.Wave.HeldAsync(world.Wave.Gotland);
        Assert.All(Wrong.Where(typed => typed.Name != "utbud"), typed => Assert.Equal((typed.Value, null), (held[typed.Name].Raw, held[typed.Name].ValueJson)));
        Assert.Equal(("kbt;inget", null), (held["utbud"].Raw, held["utbud"].ValueJson));

        var page = (await world.Karin.GetAsync()).Text;
        Assert.All(
            [
                ("andel", "101 är för stort. Skriv högst 100."),
                ("start", "”5/6/2019” kan betyda både 5 juni 2019 och 6 maj 2019. Skriv 2019-06-05 eller 2019-05-06."),
                ("start.manad", "”2019” säger inte vilken månad. Skriv till exempel 2019-05."),
                ("start.ar", "”19” går inte att läsa som ett år. Skriv till exempel 2019."),
                ("nojda", "”6” är inget steg på skalan. Välj ett heltal från 1 till 5."),
                ("epost", "”anna” ser inte ut som en e-postadress."),
                ("epost.telefon", "”växeln” ser inte ut som ett telefonnummer."),
                ("epost.sida", "”hemsidan” ser inte ut som en webbadress."),
                ("utbud", "”Inget av dessa” kan inte väljas tillsammans med andra svarsalternativ. Ta bort det, eller de andra."),
            ],
            wrong => Assert.Contains(wrong.Item2, NotesOf(page, wrong.Item1), StringComparison.Ordinal));
        Assert.All(["kbt", "inget"], option => Assert.Matches($"name=\"utbud\" value=\"{option}\" checked", page));
    }

    [Fact]
    public async Task Form_HasTheRightControlForEachKind_AndSaysHowADateWasRead()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Enquiry);
        await world.Karin.SaveAsync(("start", "22/5 2019"), ("nojda", "4"), ("utbud", ""), ("utbud", "annat"));

        var page = (await world.Karin.GetAsync()).Text;

        Assert.Matches("Tolkat som:\\s*<span>22 maj 2019</span>", page);
        Assert.Equal(5, Regex.Count(page, "type=\"radio\"[^>]* name=\"nojda\" value=\"[1-5]\"", RegexOptions.None, TimeSpan.FromMilliseconds(PatienceMilliseconds)));
        Assert.Matches("name=\"nojda\" value=\"4\" checked", page);
        Assert.Matches("name=\"epost.telefon\"[^>]* type=\"tel\" inputmode=\"tel\" autocomplete=\"tel\"", page);
        Assert.Matches("name=\"epost\"[^>]* inputmode=\"email\" autocomplete=\"email\"", page);
        Assert.Matches("name=\"epost.sida\"[^>]* inputmode=\"url\" autocomplete=\"url\"", page);
        Assert.Matches("value=\"inget\"\\s+data-excludes", page);
        // Drawn with its option and nowhere else, and demanded since that was chosen.
        Assert.Single(Regex.Matches(page, "data-field=\"utbud.annat\"", RegexOptions.None, TimeSpan.FromMilliseconds(PatienceMilliseconds)));
        Assert.InRange(page.IndexOf("data-field=\"utbud.annat\"", StringComparison.Ordinal), page.IndexOf("value=\"annat\"", StringComparison.Ordinal), page.IndexOf("value=\"inget\"", StringComparison.Ordinal));
        Assert.Contains("Annat, nämligen", (await world.Karin.GetAsync(AnsweringRoutes.Review)).Text, StringComparison.Ordinal);
        Assert.Contains(AnswerDiagnostics.Required.Format(Language.Swedish, []), (await world.Karin.SubmitAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastWavesAnswers_StandBesideTheirFields_AndHoldAgain()
    {
        await using var world = await AnsweringWorld.StartAsync(questionnaire: Enquiry);
        await world.Karin.SaveAsync(Right);
        await world.Karin.SubmitAsync();
        var (gotland, _) = await NextWave.ReleaseAsync(world, Enquiry.Replace("Vilket år? {#ar} `år`", "Vilket år? {#ar} `månad`", StringComparison.Ordinal));
        var karin = world.At(gotland);

        var page = (await karin.GetAsync()).Text;
        await karin.SaveAsync((":unchanged", "nojda"));

        Assert.Contains(">Förra omgången:</span> 22 maj 2019", page, StringComparison.Ordinal);
        Assert.Contains(">Förra omgången:</span> 5 (helt) på skalan 1–5", page, StringComparison.Ordinal);
        Assert.Contains(">Förra omgången:</span> Bildterapi", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"start.ar\"", page, StringComparison.Ordinal);
        Assert.Equal("5", (await world.Wave.HeldAsync(gotland))["nojda"].Raw);
    }

    private static async Task<SurveyAnswers> LoadAsync(AnsweringWorld world) =>
        await world.Application.Services.GetRequiredService<LoadSubmittedAnswers>().ExecuteAsync(world.Wave.Id, Stop);

    /// <summary>What is exported is read as the same answers, and gives the same report.</summary>
    private static void AssertReadsBack(SurveyAnswers answers, string path, string exported)
    {
        using var file = new MemoryStream();
        CsvTableWriter.Write(AnswerList.Compile(answers), file);

        var read = AnswersFile.Parse(file.ToArray(), answers.Questionnaire, answers.Panel);

        Assert.Empty(read.Diagnostics);
        Assert.Contains(exported, Encoding.UTF8.GetString(file.ToArray()), StringComparison.Ordinal);
        foreach (var response in answers.Responses)
        {
            Assert.Equal(
                response.Answers.OrderBy(answer => answer.Field).Select(answer => (answer.Field, answer.Kind, answer.Value)),
                read.Answers[response.Organisation].OrderBy(answer => answer.Field).Select(answer => (answer.Field, answer.Kind, answer.Value)));
        }

        Assert.Equal(exported, read.Answers[OrganisationCode.Parse("09")].Single(answer => answer.Field == FieldPath.Parse(path)).Raw);
    }

    private static ReportTables Tables(SurveyAnswers answers) => new(ReportCompiler.Compile(answers));

    private static string NotesOf(string page, string path)
    {
        var start = page.IndexOf($"id=\"n-{path}\"", StringComparison.Ordinal);
        return page[start..page.IndexOf("</div>", start, StringComparison.Ordinal)];
    }

    /// <summary>Cells of a report by question, row and column.</summary>
    private sealed class ReportTables(ReportDocument report)
    {
        public string this[string question, string row, int column] => string.Join(
            '|',
            report.Blocks.SkipWhile(block => block is not HeadingBlock heading || heading.Text != question)
                .OfType<TableBlock>().SelectMany(table => table.Rows).First(one => one.Cells[0].Lines[0] == row).Cells[column].Lines);
    }
}
