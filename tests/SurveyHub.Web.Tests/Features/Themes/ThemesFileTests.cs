using System.Text;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tables;
using SurveyHub.Parsing.Themes;
using SurveyHub.TestKit.Provisioning;
using SurveyHub.Web.Tests.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Themes;

/// <summary>The file of themes fits the answers file of its wave, and takes an analysis from one site to another.</summary>
public sealed class ThemesFileTests(PostgreSqlServer postgres)
{
    /// <summary>Answers that files give back otherwise than they were typed.</summary>
    private static readonly (string, string)[] Answers =
    [
        ("utbud", "  =Det fattas platser.\r\nKöerna växer.  "), ("utbud:comment", " Se bilagan. "), ("andring", "fler"), ("andring:comment", "Gissat."), ("andring.orsak", "'Fler' söker"),
        ("andring.nar", "3 mars 2019"), ("belopp:status", "ej-aktuellt"), ("belopp:comment", "Vi köper inget."),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FilesOfTheSite_GiveTheToolTheSameLists(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var world = await CodedAsync(database?.ConnectionString);
        var site = await world.ReadAsync();

        var questionnaire = QuestionnaireFile.Parse(await world.Analyst.ReadPageAsync($"{world.Root}/questionnaire.md")).Questionnaire;
        var panel = PanelFile.Parse(await BytesAsync(world, "panel.csv")).Panel;
        var given = AnswersFile.Parse(await BytesAsync(world, "report.csv"), questionnaire, panel);
        var responses = ResponsesFile.Parse(await BytesAsync(world, "responses.csv"), questionnaire, panel, given.Answers);
        var themes = ThemesFile.Parse(await BytesAsync(world, "themes.csv"), questionnaire, panel);
        Assert.Empty(given.Diagnostics.Concat(responses.Diagnostics).Concat(themes.Diagnostics));
        var tool = new ThemeReader(new SurveyAnswers(questionnaire, panel, responses.Responses), themes.Analysis);

        Assert.Equal(site.Book, themes.Analysis.Book);
        Assert.All(tool.Codings, placed => Assert.Equal(Fit.Fits, placed.Place.Fit));
        Assert.Equal(site.Reader.Codings.Count, tool.Codings.Count);
        Assert.Equal(Lists(site.Reader, site.Book), Lists(tool, themes.Analysis.Book));
        // Gotland is read in every field, so that nobody is left undecided by a text that files have otherwise.
        Assert.All(site.Book.Themes, theme => Assert.Empty(tool.MembersOf(theme)[Membership.Undecided]));
    }

    [Fact]
    public async Task File_ReadIntoAnEmptyCodeBook_GivesTheSameState()
    {
        await using var world = await CodedAsync();
        var file = await BytesAsync(world, "themes.csv");
        await using var other = await CodingWorld.StartAsync();
        await other.HandInAsync(Answers);

        var preview = await ImportAsync(other, file);
        Assert.Contains("Nya teman (2)", preview.Html, StringComparison.Ordinal);
        Assert.Contains("Nya markeringar: 4.", preview.Html, StringComparison.Ordinal);
        Assert.Empty((await other.ReadAsync()).Book.Themes);

        using var done = await preview.Form.PostAsync(other.Analyst, ("Form.Action", "apply"));
        Assert.Contains("Inläst.", await done.ReadAsync(), StringComparison.Ordinal);
        Assert.Equal(file, await BytesAsync(other, "themes.csv"));
        Assert.Contains("Filen ändrar inget.", (await ImportAsync(other, file)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ChangesThemes_AndJoinsWhatIsMarked_AndTakesNothingAway()
    {
        await using var world = await CodedAsync();
        var text = Encoding.UTF8.GetString(await BytesAsync(world, "themes.csv"));
        await world.AddThemeAsync("Bara här", "andring.orsak");

        var preview = await ImportAsync(world, Encoding.UTF8.GetBytes(text.Replace("Brist,", "Brist på <platser>,", StringComparison.Ordinal).Replace("eva,2019-05-06", "Per,2019-05-05", StringComparison.Ordinal)));
        Assert.Contains("Namn: Brist → Brist på &lt;platser&gt;", preview.Html, StringComparison.Ordinal);
        Assert.Contains("Läsningar som inte tas in: 1.", preview.Html, StringComparison.Ordinal);
        using var done = await preview.Form.PostAsync(world.Analyst, ("Form.Action", "apply"));

        var analysis = await world.ReadAsync();
        Assert.Equal(["Brist på <platser>", "Köper", "Bara här"], analysis.Book.Themes.Select(theme => theme.Name));
        Assert.Equal(4, analysis.Reader.Codings.Count);
    }

    [Fact]
    public async Task FileWithMistakes_IsNotReadIn()
    {
        await using var world = await CodedAsync();

        var preview = await ImportAsync(world, Encoding.UTF8.GetBytes("#tema,x,X,,finns-inte,,\ntheme,organisation,field,text\n"));

        Assert.Contains("SH5225", preview.Html, StringComparison.Ordinal);
        using var refused = await preview.Form.PostAsync(world.Analyst, ("Form.Action", "apply"));
        Assert.Equal(2, (await world.ReadAsync()).Book.Themes.Count);
    }

    [Fact]
    public async Task CodeBook_IsTakenOverByTheNextWave_WithoutWhatIsMarked()
    {
        await using var world = await CodedAsync();
        await NextWave.ReleaseAsync(world.Answering, CodingWorld.Questionnaire.Replace("{#orsak}", "{#skal}", StringComparison.Ordinal));
        await using var db = await world.Answering.Wave.OpenAsync();
        var next = db.Waves.Single(wave => wave.Name == "Prov igen").Id;
        var page = $"/waves/{next.Value}/themes";

        using var answer = await world.Analyst.PostFormAsync(page, "value=\"take-over\"", ("Other.Wave", world.Answering.Wave.Id.Value.ToString()));

        Assert.Contains("Kodboken är övertagen.", await answer.ReadAsync(), StringComparison.Ordinal);
        var file = await world.Analyst.ReadPageAsync($"/waves/{next.Value}/themes.csv");
        Assert.Contains("#tema,brist,Brist,,utbud,", file, StringComparison.Ordinal);
        Assert.Contains("#tema,koper,Köper,,belopp; andring; andring.nar,", file.Replace("andring; andring.nar; belopp", "belopp; andring; andring.nar", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(3, file.Split('\n').Length - 1);
    }

    /// <summary>Gotland has answered in every way, and is coded and read in every question.</summary>
    private static async Task<CodingWorld> CodedAsync(string? database = null)
    {
        var world = await CodingWorld.StartAsync(database);
        await world.HandInAsync(Answers);
        var lack = await world.AddThemeAsync("Brist", "utbud");
        var buys = await world.AddThemeAsync("Köper", "belopp", "andring", "andring.orsak", "andring.nar");
        await world.MarkAsync("utbud", "fattas platser", lack);
        await world.MarkAsync("utbud", "bilagan", lack);
        await world.MarkAsync("belopp", "köper inget", buys);
        await world.MarkAsync("andring", "2019-03-03", buys);
        foreach (var question in new[] { "utbud", "andring", "belopp" })
        {
            await world.PressAsync(question, ("Form.Action", "read"));
        }

        return world;
    }

    private static IEnumerable<string> Lists(ThemeReader reader, CodeBook book) =>
        from theme in book.Themes
        from membership in Enum.GetValues<Membership>()
        select $"{theme.Id} {membership}: {string.Join(' ', reader.MembersOf(theme)[membership].Select(organisation => organisation.Code))}";

    private static async Task<byte[]> BytesAsync(CodingWorld world, string file) =>
        await world.Analyst.GetByteArrayAsync(new Uri($"{world.Root}/{file}", UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<(string Html, HtmlForm Form)> ImportAsync(CodingWorld world, byte[] file)
    {
        var page = $"{world.Root}/import-themes";
        var form = await world.Analyst.ReadFormAsync(page, "value=\"import-themes\"");
        using var answer = await form.PostFileAsync(world.Analyst, "Form.File", "prov.teman.csv", file);
        var html = await answer.ReadAsync();
        return (html, HtmlForms.Read(html, page, "value=\"import-themes\""));
    }
}
