using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;

namespace SurveyHub.Web.Tests.Features.Themes;

/// <summary>The code book: themes are added, changed, merged and split, and two who change it at once do not undo each other.</summary>
public sealed class BookPageTests
{
    private static readonly Identifier Lack = Identifier.Parse("brist");

    [Fact]
    public async Task Theme_IsAddedRenamedAndWidened()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("utbud", "Allt är bra."));
        await AddAsync(world, ("Form.Name", "Brist"), ("Form.Definition", "Det fattas.\r\nInte att det kostar."), ("Form.Fields", "utbud"));
        await world.PressAsync("utbud", ("Form.Action", "read"));
        world.Answering.Application.Time.Advance(TimeSpan.FromMinutes(1));

        await SaveAsync(world, ("Form.Name", "Brist på platser"), ("Form.Definition", "Det fattas."), ("Form.Fields", "utbud"));
        Assert.Equal(("Brist på platser", Membership.NotIn), ((await world.ReadAsync()).Book.Themes.Single().Name, await world.OfGotlandAsync(Lack)));

        await SaveAsync(world, ("Form.Name", "Brist på platser"), ("Form.Definition", "Det fattas eller kostar."), ("Form.Fields", "utbud"), ("Form.IsWider", "true"));
        Assert.Equal(Membership.Undecided, await world.OfGotlandAsync(Lack));
        await using var db = await world.Answering.Wave.OpenAsync();
        Assert.Equal([1, 2, 3], db.CodeBookRevisions.Select(book => book.Revision).Order());
    }

    [Fact]
    public async Task Mistakes_AreSaidAllAtOnce_AndNothingIsLost()
    {
        await using var world = await CodingWorld.StartAsync();

        var html = await AddAsync(world, ("Form.Name", ""), ("Form.Definition", "Det jag skrev."), ("Form.Rule", "andring är kanske"));

        Assert.Contains("Skriv ett namn", html, StringComparison.Ordinal);
        Assert.Contains("kanske", html, StringComparison.Ordinal);
        Assert.Contains("Det jag skrev.", html, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.Empty((await world.ReadAsync()).Book.Themes);
    }

    [Fact]
    public async Task WhoeverComesSecond_IsToldSo_AndSeesWhatTheyWrote()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.AddThemeAsync("Brist", "utbud");
        var mine = await world.Analyst.ReadFormAsync($"{world.Root}/themes/brist", "value=\"theme\"");
        await world.AddThemeAsync("Annat tema", "utbud");

        using var answer = await mine.PostAsync(world.Analyst, ("Form.Name", "Mitt namn"), ("Form.Definition", ""), ("Form.Fields", "utbud"));

        var html = await answer.ReadAsync();
        Assert.Contains("Någon annan har ändrat kodboken", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Mitt namn\"", html, StringComparison.Ordinal);
        Assert.Equal(["Brist", "Annat tema"], (await world.ReadAsync()).Book.Themes.Select(theme => theme.Name));
    }

    [Fact]
    public async Task RuleTheme_IsCheckedWhileItIsTyped_AndDividesThePanel()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("andring", "fler"));
        var token = (await world.Analyst.ReadFormAsync($"{world.Root}/themes", "value=\"new-theme\"")).Hidden;

        Assert.Contains("Gäller 1 av 1", await CheckAsync("andring är fler"), StringComparison.Ordinal);
        Assert.Contains("class=\"problem\"", await CheckAsync("andring är flera"), StringComparison.Ordinal);
        await AddAsync(world, ("Form.Name", "Ökar"), ("Form.Rule", "andring är fler"));
        Assert.Equal(Membership.In, await world.OfGotlandAsync(Identifier.Parse("okar")));
        Assert.Contains("Avgörs av regler", await world.Analyst.ReadPageAsync(world.Page("andring")), StringComparison.Ordinal);

        async Task<string> CheckAsync(string rule)
        {
            using var content = new FormUrlEncodedContent([.. token, new("Form.Rule", rule)]);
            using var answer = await world.Analyst.PostAsync(new Uri($"{world.Root}/check-rule", UriKind.Relative), content, TestContext.Current.CancellationToken);
            return await answer.ReadAsync();
        }
    }

    [Fact]
    public async Task MergedTheme_KeepsWhatIsMarked_AndItsOldIdLeadsThere()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("utbud", "Det fattas platser."));
        var (lack, need) = (await world.AddThemeAsync("Brist", "utbud"), await world.AddThemeAsync("Behov", "utbud"));
        await world.MarkAsync("utbud", "fattas", lack);

        using var answer = await world.Analyst.PostFormAsync($"{world.Root}/themes/{lack}", "value=\"merge\"", ("Other.Into", need.Value));

        Assert.Contains("<h1>Behov", await answer.ReadAsync(), StringComparison.Ordinal);
        Assert.Equal(Membership.In, await world.OfGotlandAsync(need));
        Assert.Contains("<h1>Behov", await world.Analyst.ReadPageAsync($"{world.Root}/themes/{lack}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SplitTheme_GivesEachPassageToOneSeveralOrNone_AndThenGoes()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("utbud", "Det fattas platser. Det fattas pengar. Allt fattas."));
        await world.Answering.Hans.SaveAsync(("utbud", "Inget fattas."));
        await world.Answering.Hans.SubmitAsync("Hans");
        var lack = await world.AddThemeAsync("Brist", "utbud");
        var money = await world.AddThemeAsync("Brist på pengar", "utbud");
        await world.MarkAsync("utbud", "fattas platser", lack);
        await world.MarkAsync("utbud", "fattas pengar", lack);
        await world.MarkAsync("utbud", "Allt fattas", lack);
        await world.Analyst.PostFormAsync(world.Page("utbud", "13"), "id=\"coding\"", ("Form.Action", "read"));
        world.Answering.Application.Time.Advance(TimeSpan.FromMinutes(1));
        var split = $"{world.Root}/themes/{lack}/split";

        Assert.Contains("Till dess räknas 1 lästa svar som olästa.", await world.Analyst.ReadPageAsync(split), StringComparison.Ordinal);
        Assert.DoesNotContain("lästs förut", await world.Analyst.ReadPageAsync($"{world.Root}/coding/utbud"), StringComparison.Ordinal);
        Assert.Contains("Välj ett tema", await PressAsync(("Form.Action", "give")), StringComparison.Ordinal);
        Assert.Contains("2 kvar", await PressAsync(("Form.Action", "give"), ("Form.Name", "Brist på platser")), StringComparison.Ordinal);
        Assert.Contains("Svar som har lästs förut är olästa för Brist på platser,", await world.Analyst.ReadPageAsync($"{world.Root}/coding/utbud"), StringComparison.Ordinal);
        Assert.Contains("1 kvar", await PressAsync(("Form.Action", "give"), ("Form.To", money.Value), ("Form.To", "brist-pa-platser")), StringComparison.Ordinal);
        Assert.Contains("Allt är fördelat", await PressAsync(("Form.Action", "none")), StringComparison.Ordinal);
        await PressAsync(("Form.Action", "dissolve"), ("Form.To", "brist-pa-platser"));

        var analysis = await world.ReadAsync();
        Assert.Equal(["Brist på pengar", "Brist på platser"], analysis.Book.Themes.Select(theme => theme.Name));
        Assert.Equal(
            ["brist-pa-pengar: fattas pengar", "brist-pa-platser: fattas pengar", "brist-pa-platser: fattas platser"],
            analysis.Reader.Codings.Select(placed => $"{placed.Theme}: {placed.Coding.Passage.Quote}").Order(StringComparer.Ordinal));
        // Halland was read for the whole, and so for its part.
        Assert.DoesNotContain("lästs förut", await world.Analyst.ReadPageAsync($"{world.Root}/coding/utbud"), StringComparison.Ordinal);
        Assert.Equal("13", analysis.Reader.MembersOf(analysis.Book.Themes[1]).NotIn.Single().Code.Value);

        async Task<string> PressAsync(params (string, string)[] typed)
        {
            using var answer = await world.Analyst.PostFormAsync(split, "value=\"split\"", typed);
            return await answer.ReadAsync();
        }
    }

    private static async Task<string> AddAsync(CodingWorld world, params (string, string)[] typed)
    {
        using var answer = await world.Analyst.PostFormAsync($"{world.Root}/themes", "value=\"new-theme\"", typed);
        return await answer.ReadAsync();
    }

    private static async Task SaveAsync(CodingWorld world, params (string, string)[] typed)
    {
        using var answer = await world.Analyst.PostFormAsync($"{world.Root}/themes/brist", "value=\"theme\"", typed);
        Assert.Contains("Temat är sparat.", await answer.ReadAsync(), StringComparison.Ordinal);
    }
}
