using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Tests.Features.Answering.People;

/// <summary>A link that was passed on: whoever comes by it says who they are before anything is saved.</summary>
public sealed class IdentityTests
{
    private static readonly (string, string) Unsaid = (":who", "");

    private static readonly (string, string)[] Lena = [(":who", "other"), (":name", "Lena Ekonom"), (":email", PeopleClient.Lena)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Form_ThatDoesNotSayWhoWrites_ComesBackWithAllThatWasTyped()
    {
        await using var world = await AnsweringWorld.StartAsync();

        var answer = await world.Karin.SaveAsync(Unsaid, ("utbud", "KBT och\r\nIPT"), ("antal:status", "saknas"));

        Assert.Equal(HttpStatusCode.PreconditionRequired, answer.Status);
        Assert.Contains("Svara på ”Vem skriver?” och tryck på Spara igen.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("KBT och\nIPT</textarea>", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await world.Wave.LogAsync(world.Wave.Gotland));

        Assert.Equal(HttpStatusCode.SeeOther, (await world.Karin.PostAsync("", answer.Seal, ("utbud", "KBT och\r\nIPT"))).Status);
        Assert.Equal("KBT och\nIPT", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
    }

    [Fact]
    public async Task SingleField_ThatDoesNotSayWhoWrites_IsNotSaved()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var ticket = await new SavingClient(world.Karin).TicketAsync();

        var answer = await world.Karin.SendAsync(
            HttpMethod.Post, AnsweringRoutes.Save, "same-origin", [(":ticket", ticket), (":change", new SentChange("utbud", "KBT").Header), ("utbud", "KBT")]);

        Assert.Equal(HttpStatusCode.PreconditionRequired, answer.Status);
        Assert.Contains("Vem skriver?", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await world.Wave.LogAsync(world.Wave.Gotland));
    }

    [Fact]
    public async Task Answered_TheQuestionIsOneLine_AsLongAsTheAddressSaysSo()
    {
        await using var world = await AnsweringWorld.StartAsync();
        Assert.Contains("<details class=\"who no-print\" id=\"who\" data-who=\"" + world.Wave.Gotland.Address + "/vem\" open>", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);

        var saved = await world.Karin.SaveAsync(("utbud", "KBT"));

        var page = (await world.Karin.GetAsync(saved.Location![world.Wave.Gotland.Address.Length..])).Text;
        Assert.Contains("/vem\">", page, StringComparison.Ordinal);
        Assert.Contains("Du skriver som Karin Exempel. Inte du?", page, StringComparison.Ordinal);
        Assert.Contains("name=\":who\" value=\"me\" checked", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/vem")]
    public async Task SomebodyElse_GetsTheirOwnLink_AndWhatTheyTypedIsTheirs(string below)
    {
        await using var world = await AnsweringWorld.StartAsync();
        var karin = new PeopleClient(world, world.Karin);

        var answer = await world.Karin.PostAsync(below, await world.Karin.SealAsync(), [.. Lena, ("utbud", "Lenas text")]);

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.EndsWith("?jag=1&sparat=1", answer.Location, StringComparison.Ordinal);
        var right = await karin.RightOfAsync(PeopleClient.Lena);
        Assert.Equal((true, world.Wave.Gotland.Person), (right.IsIntroduced, right.IssuedByPerson));
        Assert.Equal((true, false, false), (right.MayWrite, right.MaySubmit, right.MayShare));
        Assert.Equal(right.PersonId, (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].PersonId);
        var mail = Assert.Single(await karin.MailsToAsync(PeopleClient.Lena));
        Assert.Equal(MailKind.OwnLink, mail.Kind);
        var own = (await world.At(answer.Location!.Split('?')[0]).GetAsync()).Text;
        Assert.Contains("Du är Lena Ekonom", own, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await karin.ArriveAsync(PeopleClient.Lena)).GetAsync()).Status);
        Assert.Contains("Karin Exempel: öppnade en vidareskickad länk", (await karin.PageAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SameFormTwice_IsOnePersonAndOneMail_AndBothLeadOn()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var karin = new PeopleClient(world, world.Karin);
        var seal = await world.Karin.SealAsync();

        var answers = await Task.WhenAll(PostAsync(), PostAsync());

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.SeeOther, answer.Status));
        Assert.Single(await karin.MailsToAsync(PeopleClient.Lena));
        Assert.Single(await world.Wave.LogAsync(world.Wave.Gotland));
        await using var db = await world.Wave.OpenAsync();
        Assert.Equal(1, await db.Persons.CountAsync(person => person.Email == PeopleClient.Lena, Stop));

        Task<MetPage> PostAsync() => world.Karin.PostAsync("/vem", seal, [.. Lena, ("utbud", "Lenas text")]);
    }

    [Fact]
    public async Task WhoeverSaysTheyAreTheLeader_DoesNotGetTheLeadersRight()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var per = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Per Psyk", AccessLevel.Write, Identifier.Parse("ansvar")));

        var answer = await per.PostAsync(
            "/vem", await per.SealAsync(), (":name", "Karin Exempel"), (":email", "Gotland@example.org"), ("ansvar", "Jag"), ("utbud", "inte min fråga"));

        var page = (await world.At(answer.Location!.Split('?')[0]).GetAsync()).Text;
        Assert.DoesNotContain("Vad betalar ni?", page, StringComparison.Ordinal);
        Assert.Equal(["ansvar"], (await world.Wave.HeldAsync(world.Wave.Gotland)).Keys);
        Assert.NotEqual(world.Wave.Gotland.Person, (await world.Wave.HeldAsync(world.Wave.Gotland))["ansvar"].PersonId);
    }

    [Fact]
    public async Task UselessAddress_IsSaid_AndNothingIsLost()
    {
        await using var world = await AnsweringWorld.StartAsync();

        var answer = await world.Karin.SaveAsync((":who", "other"), (":name", "Lena"), (":email", "ingen adress"), ("utbud", "står kvar"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Skriv personens e-postadress, som anna@example.org.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"ingen adress\"", answer.Text, StringComparison.Ordinal);
        Assert.Contains("står kvar</textarea>", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await world.Wave.LogAsync(world.Wave.Gotland));
    }

    [Fact]
    public async Task Cap_CountsThoseWhoComeByAForwardedLink()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Answering:MostPeople"] = "2" };
        await using var world = await AnsweringWorld.StartAsync(settings);
        await new PeopleClient(world, world.Karin).ShareAsync("Per Psyk", "per@example.org");

        var answer = await world.Karin.SaveAsync([.. Lena, ("utbud", "står kvar")]);

        Assert.Contains("Högst 2 personer kan arbeta med svaret samtidigt", answer.Text, StringComparison.Ordinal);
        Assert.Contains("står kvar</textarea>", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AfterTheEnd_WhatSomebodyElseTyped_IsShownBack()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var seal = await world.Karin.SealAsync();
        world.GoTo(30);

        var answer = await world.Karin.PostAsync("/vem", seal, [.. Lena, ("utbud", "för sent")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("för sent", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await world.Wave.LogAsync(world.Wave.Gotland));
    }
}
