using System.Net;
using System.Text.RegularExpressions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.TestKit;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.People;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>Comments per question, in a browser without script: inside the organisation, and nowhere else.</summary>
public sealed class CommentTests
{
    [Fact]
    public async Task Comment_IsMadeWithTheWholeForm_AndSeenByColleagues()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var lena = await world.ColleagueAsync();

        var page = await world.Karin.SaveAsync(
            ("utbud", "KBT"), (":comment:belopp", "Är <b>momsen</b> med?"), (":comment:utbud", "Stämmer det?"), (":action", "comment:belopp"));

        Assert.Equal($"{world.Wave.Gotland.Address}?jag=1&sparat=1#q-belopp", page.Location);
        Assert.Equal("KBT", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
        var seen = (await lena.GetAsync()).Text;
        Assert.Contains("Karin Exempel, 6 maj kl. 09.00", seen, StringComparison.Ordinal);
        Assert.Contains("Är <b>momsen</b> med?", seen, StringComparison.Ordinal);
        Assert.Contains("Stämmer det?", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("momsen", (await world.Hans.GetAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("momsen", (await lena.GetAsync(AnsweringRoutes.Review)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PressedTwice_IsOneComment()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var seal = await world.Karin.SealAsync();

        await world.Karin.PostAsync("", seal, (":comment:belopp", "Är momsen med?"), (":action", "comment:belopp"));
        await world.Karin.PostAsync("", seal, (":comment:belopp", "Är momsen med?"), (":action", "comment:belopp"));

        Assert.Single(Regex.Matches((await world.Karin.GetAsync()).Text, "Är momsen med\\?", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task OnesOwn_IsTakenBack_AndNoOther()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var lena = await world.ColleagueAsync();
        await world.Karin.SaveAsync((":comment:belopp", "Är momsen med?"), (":action", "comment:belopp"));
        var remove = Regex.Match((await world.Karin.GetAsync()).Text, "value=\"(?<value>uncomment:[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["value"].Value;
        Assert.DoesNotContain("uncomment:", (await lena.GetAsync()).Text, StringComparison.Ordinal);

        await lena.SaveAsync((":action", remove));
        Assert.Contains("momsen", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);

        var page = await world.Karin.SaveAsync((":action", remove));
        Assert.EndsWith("#q-belopp", page.Location, StringComparison.Ordinal);
        Assert.DoesNotContain("momsen", (await lena.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooLong_IsToldAndKept_AndTheFieldsAreSaved()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var text = new string('å', QuestionComment.MaxLength + 1);

        var page = await world.Karin.SaveAsync(("utbud", "KBT"), (":comment:belopp", text), (":action", "comment:belopp"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Kommentaren är 4\u00A0001 tecken lång. Den får vara högst 4\u00A0000.", page.Text, StringComparison.Ordinal);
        Assert.Contains($"{text}</textarea>", page.Text, StringComparison.Ordinal);
        Assert.Equal("KBT", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
    }

    [Fact]
    public async Task OutsideTheScope_IsNeitherSeenNorMade()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Karin.SaveAsync((":comment:utbud", "Bara för oss"), (":action", "comment:utbud"));
        var other = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Per Psykiater", AccessLevel.Write, Identifier.Parse("belopp")));

        await other.SaveAsync((":comment:utbud", "Utanför"), (":action", "comment:utbud"));

        Assert.DoesNotContain("Bara för oss", (await other.GetAsync()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Utanför", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_AreInNoCopyOfWhatWasHandedIn()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.AnswerAsync();
        await world.Karin.SaveAsync((":comment:utbud", "Bara för oss"), (":action", "comment:utbud"));
        await world.Karin.SubmitAsync();

        Assert.DoesNotContain("Bara för oss", (await world.Karin.GetAsync(AnsweringRoutes.Copy)).Text, StringComparison.Ordinal);
    }

    /// <summary>Whatever the staff see or download is drawn by code that cannot reach a comment, because nothing outside this slice names them.</summary>
    [Fact]
    public void NothingOutsideTheAnsweringPages_ReadsComments()
    {
        var web = Path.Combine(Repository.Root, "src", "SurveyHub.Web");
        string[] allowed = [Path.Combine("Features", "Answering"), Path.Combine("Platform", "Data"), "bin", "obj", "wwwroot"];
        var readers = Directory.EnumerateFiles(web, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
            .Where(file => !allowed.Any(folder => file.StartsWith(Path.Combine(web, folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            .Where(file => Regex.IsMatch(File.ReadAllText(file), "QuestionComment|SpokenComment|LinkTalk", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Empty(readers);

        var reporting = Directory.EnumerateFiles(Path.Combine(web, "Features", "Answering", "Reporting"))
            .Where(file => File.ReadAllText(file).Contains("Comments", StringComparison.Ordinal));
        Assert.Empty(reporting);
    }
}
