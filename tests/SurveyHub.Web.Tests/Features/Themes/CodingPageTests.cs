using System.Net;
using SurveyHub.Domain.Themes;
using SurveyHub.TestKit.Provisioning;

namespace SurveyHub.Web.Tests.Features.Themes;

/// <summary>Coding an answer, on both engines, as the form and the script post it.</summary>
public sealed class CodingPageTests(PostgreSqlServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task MarkedWords_CountAtOnce_AreSigned_AndCanBeTakenBack(bool onPostgres)
    {
        await using var database = onPostgres ? await postgres.CreateDatabaseAsync(TestContext.Current.CancellationToken) : null;
        await using var world = await CodingWorld.StartAsync(database?.ConnectionString);
        await world.HandInAsync(("utbud", "Det fattas platser i hela länet."));
        var (lack, county) = (await world.AddThemeAsync("Brist på platser", "utbud"), await world.AddThemeAsync("Hela länet", "utbud"));

        var html = await world.MarkAsync("utbud", "fattas platser", lack);
        await world.MarkAsync("utbud", "platser i hela länet", county);

        Assert.Contains("Markerat med Brist på platser: ”fattas platser”", html, StringComparison.Ordinal);
        Assert.Contains("1 av 1", html, StringComparison.Ordinal);
        var page = await world.Analyst.ReadPageAsync(world.Page("utbud"));
        Assert.Matches("Det <mark [^>]*>fattas </mark><mark [^>]*>platser</mark><span class=\"tag\" data-skip>Brist på platser</span><mark [^>]*> i hela länet</mark><span class=\"tag\" data-skip>Hela länet</span>\\.", page);
        var codings = (await world.ReadAsync()).Codings.ToList();
        Assert.Equal(["eva", "eva"], codings.Select(coding => coding.Placed.Coding.By));
        Assert.Equal(Membership.In, await world.OfGotlandAsync(lack));

        await world.PressAsync("utbud", ("Form.Remove", codings[0].Id.Value.ToString()));
        Assert.Equal(Membership.Undecided, await world.OfGotlandAsync(lack));
        await using var db = await world.Answering.Wave.OpenAsync();
        Assert.Equal(2, db.MarkedPassages.Count());
        Assert.Single(db.MarkedPassages.Where(passage => passage.RemovedAt != null && passage.RemovedBy != null));
    }

    [Fact]
    public async Task SameWords_MarkedTwice_AreMarkedOnce()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("utbud", "Det fattas platser."));
        var lack = await world.AddThemeAsync("Brist", "utbud");
        var page = await world.Analyst.ReadPageAsync(world.Page("utbud"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.ChooseAsync("utbud", "fattas", ("Form.Theme", lack.Value), page)));

        Assert.All(answers, answer => Assert.Contains("Markerat med Brist", answer, StringComparison.Ordinal));
        Assert.Single((await world.ReadAsync()).Codings);
    }

    [Theory]
    [InlineData("det FATTAS", "Markerat med")]
    [InlineData("", "Välj först ord i svaret")]
    [InlineData("saknas", "Orden står inte i svaret")]
    [InlineData("platser", "Orden står på flera ställen i svaret")]
    public async Task WordsThatAreTyped_AreFoundInTheAnswer_OrItIsSaidWhyNot(string words, string expected)
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("utbud", "Det fattas platser, och fler platser behövs."));
        var lack = await world.AddThemeAsync("Brist", "utbud");
        var page = await world.Analyst.ReadPageAsync(world.Page("utbud"));
        var key = $"utbud Value {TextMark.Of("Det fattas platser, och fler platser behövs.")}";
        Assert.Contains($"data-answer=\"{key}\"", page, StringComparison.Ordinal);

        Assert.Contains(expected, await world.PressAsync("utbud", ("Form.Answer", key), ("Form.Words", words), ("Form.Theme", lack.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadToItsEnd_IsNotIn_AndLeadsToTheNextUnread()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("utbud", "Allt är bra."));
        await world.Answering.Hans.SaveAsync(("utbud", "Inget."));
        await world.Answering.Hans.SubmitAsync("Hans");
        var lack = await world.AddThemeAsync("Brist", "utbud");
        Assert.Equal(Membership.Undecided, await world.OfGotlandAsync(lack));

        var next = await world.PressAsync("utbud", ("Form.Action", "read"));

        Assert.Contains("<h1>Halland", next, StringComparison.Ordinal);
        Assert.Equal(Membership.NotIn, await world.OfGotlandAsync(lack));
        Assert.Contains("1 av 2 lästa", await world.Analyst.ReadPageAsync($"{world.Root}/coding/utbud"), StringComparison.Ordinal);

        await world.PressAsync("utbud", ("Form.Action", "unread"));
        Assert.Equal(Membership.Undecided, await world.OfGotlandAsync(lack));
    }

    /// <summary>A theme that comes while somebody reads was not looked for.</summary>
    [Fact]
    public async Task ThemeThatCame_AfterThePageWasDrawn_HasToBeReadFor()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("utbud", "Allt är bra."));
        var lack = await world.AddThemeAsync("Brist", "utbud");
        var form = await world.Analyst.ReadFormAsync(world.Page("utbud"), "id=\"coding\"");
        world.Answering.Application.Time.Advance(TimeSpan.FromMinutes(1));
        var other = await world.AddThemeAsync("Överskott", "utbud");

        using var refused = await form.PostAsync(world.Analyst, ("Form.Action", "read"));

        Assert.Contains("Det har kommit teman sedan sidan visades", await refused.ReadAsync(), StringComparison.Ordinal);
        Assert.Equal(Membership.Undecided, await world.OfGotlandAsync(lack));
        await world.PressAsync("utbud", ("Form.Action", "read"));
        Assert.Equal([Membership.NotIn, Membership.NotIn], [await world.OfGotlandAsync(lack), await world.OfGotlandAsync(other)]);

        world.Answering.Application.Time.Advance(TimeSpan.FromMinutes(1));
        var third = await world.AddThemeAsync("Tredje", "utbud");
        Assert.Equal([Membership.NotIn, Membership.Undecided], [await world.OfGotlandAsync(lack), await world.OfGotlandAsync(third)]);
    }

    [Fact]
    public async Task NewTheme_IsAddedWhileReading_AndMarksWhatIsChosen()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("utbud", "Det fattas platser."));

        var html = await world.ChooseAsync("utbud", "fattas", ("Form.NewTheme", "Brist på <b>platser</b> & åäö"), (await world.Analyst.ReadPageAsync(world.Page("utbud"))).Replace(
            "name=\"Form.Start\"", "name=\"Form.Action\" value=\"add\" /><input type=\"hidden\" name=\"Form.Start\"", StringComparison.Ordinal));

        Assert.Contains("Brist på &lt;b&gt;platser&lt;/b&gt; &amp; åäö", html, StringComparison.Ordinal);
        var analysis = await world.ReadAsync();
        var theme = Assert.Single(analysis.Book.Themes);
        Assert.Equal(("brist-pa-b-plats", "utbud"), (theme.Id.Value, theme.Fields.Single().ToString()));
        Assert.Equal("fattas", analysis.Reader.Codings.Single().Coding.Passage.Quote);
    }

    [Fact]
    public async Task CorrectedAnswer_ShowsWhatHasMovedIsInDoubtOrGone_AndEachIsSettled()
    {
        await using var world = await CodingWorld.StartAsync();
        const string context = "Det här är en lång inledning som står kvar. ";
        await world.HandInAsync(("utbud", context + "Det fattas platser. Sedan några ord till som inte heller ändras. Köerna växer. Slut."));
        var (lack, queues) = (await world.AddThemeAsync("Brist", "utbud"), await world.AddThemeAsync("Köer", "utbud"));
        await world.MarkAsync("utbud", "fattas platser", lack);
        await world.MarkAsync("utbud", "Köerna växer", queues);
        await world.MarkAsync("utbud", "Slut", queues);
        var before = await world.Analyst.ReadPageAsync(world.Page("utbud"));

        await world.HandInAsync(("utbud", "Nytt först. " + context + "Det fattas platser. Sedan några ord till som inte heller ändras. Lång inledning var det. Slut."));

        // What was drawn before the correction marks nothing in another text.
        Assert.Contains("Svaret har rättats sedan sidan visades", await world.ChooseAsync("utbud", "Sedan", ("Form.Theme", lack.Value), before), StringComparison.Ordinal);
        var page = await world.Analyst.ReadPageAsync(world.Page("utbud"));
        Assert.Contains("Svaret har rättats: se över", page, StringComparison.Ordinal);
        var codings = (await world.ReadAsync()).Codings.ToDictionary(coding => coding.Placed.Coding.Passage.Quote, coding => coding);
        Assert.Equal([Fit.Moved, Fit.Lost, Fit.Doubtful], new[] { "fattas platser", "Köerna växer", "Slut" }.Select(words => codings[words].Placed.Place.Fit));
        Assert.Contains("att se över", await world.Analyst.ReadPageAsync($"{world.Root}/coding/utbud"), StringComparison.Ordinal);

        var moved = codings["fattas platser"];
        await world.PressAsync("utbud", ("Form.Keep", $"{moved.Id.Value}:{moved.Placed.Place.Start}"));
        await world.ChooseAsync("utbud", "Lång inledning", ("Form.Instead", codings["Slut"].Id.Value.ToString()));
        await world.PressAsync("utbud", ("Form.Remove", codings["Köerna växer"].Id.Value.ToString()));

        var settled = (await world.ReadAsync()).Reader.Codings;
        Assert.Equal(["Lång inledning", "fattas platser"], settled.Select(placed => placed.Coding.Passage.Quote).Order(StringComparer.Ordinal));
        Assert.All(settled, placed => Assert.Equal(Fit.Fits, placed.Place.Fit));
        await using var db = await world.Answering.Wave.OpenAsync();
        Assert.Equal(5, db.MarkedPassages.Count());
    }

    [Fact]
    public async Task NotesAndAddedRows_AreReadToo()
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("belopp:status", "ej-aktuellt"), ("belopp:comment", "Vi köper inget av andra."), ("andring", "fler"), ("andring.orsak", "Fler köper."), ("andring.nar", "3 mars 2019"));
        var buys = await world.AddThemeAsync("Köper", "belopp", "andring", "andring.orsak", "andring.nar");

        await world.MarkAsync("belopp", "köper inget", buys);
        await world.MarkAsync("andring", "Fler köper", buys);
        Assert.Contains("2019-03-03", await world.MarkAsync("andring", "fler", buys), StringComparison.Ordinal);

        Assert.Equal(["Comment", "Value", "Value"], (await world.ReadAsync()).Reader.Codings.Select(placed => placed.Coding.Passage.Part.ToString()));
        Assert.All((await world.ReadAsync()).Reader.Codings, placed => Assert.Equal(Fit.Fits, placed.Place.Fit));
    }

    [Theory]
    [InlineData("hemligt")]
    [InlineData("antal")]
    [InlineData("finns-inte")]
    public async Task WhatIsNotShownWithWhoSaidIt_CannotBeCoded(string question)
    {
        await using var world = await CodingWorld.StartAsync();
        await world.HandInAsync(("hemligt", "En hemlighet."), ("antal", "7"), ("utbud", "Allt."));
        await world.AddThemeAsync("Köper", "utbud");

        foreach (var address in new[] { $"{world.Root}/coding/{question}", world.Page(question) })
        {
            using var answer = await world.Analyst.GetPageAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        foreach (var address in new[] { $"{world.Root}/themes", $"{world.Root}/coding/utbud", world.Page("utbud"), $"{world.Root}/themes.csv" })
        {
            Assert.DoesNotContain("hemlighet", await world.Analyst.ReadPageAsync(address), StringComparison.OrdinalIgnoreCase);
        }

        var key = $"hemligt Value {TextMark.Of("En hemlighet.")}";
        await world.PressAsync("utbud", ("Form.Answer", key), ("Form.Words", "hemlighet"), ("Form.Theme", "koper"));
        Assert.Empty((await world.ReadAsync()).Codings);
    }

    [Fact]
    public async Task HostileText_IsShownAsItIs_AndMarkedWhereItStands()
    {
        await using var world = await CodingWorld.StartAsync();
        const string text = "=HYPERLINK(\"x\") <script>alert(1)</script> \u202Ebaklänges\u202C 😀😀 slut";
        await world.HandInAsync(("utbud", text));
        var odd = await world.AddThemeAsync("</textarea><script>", "utbud");

        var html = await world.MarkAsync("utbud", "<script>alert(1)</script> \u202Ebaklänges", odd);
        await world.MarkAsync("utbud", "😀 slut", odd);

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Equal(["<script>alert(1)</script> \u202Ebaklänges", "😀 slut"], (await world.ReadAsync()).Reader.Codings.Select(placed => placed.Coding.Passage.Quote));
        Assert.DoesNotContain("</textarea><script>", await world.Analyst.ReadPageAsync($"{world.Root}/themes/{odd}"), StringComparison.Ordinal);
    }
}
