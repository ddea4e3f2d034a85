using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering;

namespace SurveyHub.Web.Tests.Features.Answering.People;

/// <summary>What is not done about who works on an answer: for whom, and what they are told. Nothing of it leaves a right or a mail.</summary>
public sealed class RefusedPeopleTests
{
    private const string Lena = PeopleClient.Lena;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/kollegor/dela")]
    [InlineData("/kollegor/lamna-over")]
    [InlineData("/kollegor/utse")]
    public async Task ColleagueWithAQuestion_CannotDoWhatTheResponsibleDoes(string below)
    {
        await using var world = await AnsweringWorld.StartAsync();
        var per = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Per Psyk", AccessLevel.Write, Identifier.Parse("ansvar")));
        Assert.Equal("/kollegor", (await per.GetAsync(below)).Location?[^"/kollegor".Length..]);
        // The form is not shown to them; a seal of their own page is the best they can have.
        var seal = (await per.GetAsync("/kollegor")).Seal;
        Assert.Equal("", seal);

        var answer = await per.PostAsync(below, seal, ("name", "Lena"), ("email", Lena), ("scope", "all"), ("task", "sign"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        await NothingDoneAsync(world, rights: 3);
    }

    [Fact]
    public async Task HandedOverWhileTheFormWasOpen_IsAskedOfTheDatabase()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var karin = new PeopleClient(world, world.Karin);
        var seal = await world.Karin.SealAsync(AnsweringRoutes.Share);
        await karin.HandOverAsync("Bo Vikarie", "bo@example.org");

        var answer = await world.Karin.PostAsync(AnsweringRoutes.Share, seal, ("name", "Lena"), ("email", Lena), ("scope", "all"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Bara den som ansvarar för svaret kan göra det.", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"value=\"{Lena}\"", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await karin.MailsToAsync(Lena));
    }

    [Theory]
    [InlineData("/kollegor/aterkalla")]
    [InlineData("/kollegor/skicka-igen")]
    [InlineData("/kollegor/andra")]
    public async Task RightOfAnotherOrganisation_IsUnknown(string below)
    {
        await using var world = await AnsweringWorld.StartAsync();
        await new PeopleClient(world, world.Hans).ShareAsync("Lena Ekonom", Lena);
        var karin = new PeopleClient(world, world.Karin);
        var theirs = (await karin.RightOfAsync(Lena)).Id;

        var answer = below == AnsweringRoutes.Change
            ? await world.Karin.PostAsync($"{below}/{theirs.Value:D}", await world.Karin.SealAsync(AnsweringRoutes.Share), ("scope", "all"))
            : await karin.PressAsync(below, theirs);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Personen finns inte kvar bland dem som du kan ändra.", answer.Text, StringComparison.Ordinal);
        Assert.Null((await karin.RightOfAsync(Lena)).RevokedAt);
        Assert.Single(await karin.MailsToAsync(Lena));
    }

    [Fact]
    public async Task WhatTheStaffGave_IsNotWithdrawnByAColleague()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var karin = new PeopleClient(world, world.Karin);

        Assert.Equal(HttpStatusCode.Conflict, (await karin.PressAsync(AnsweringRoutes.Withdraw, world.Wave.Gotland.Right)).Status);

        Assert.Equal(HttpStatusCode.OK, (await world.Karin.GetAsync()).Status);
    }

    [Fact]
    public async Task WithdrawnRight_DoesNothingMore()
    {
        await using var world = await AnsweringWorld.StartAsync();
        var karin = new PeopleClient(world, world.Karin);
        await karin.HandOverAsync("Bo Vikarie", "bo@example.org");
        var bo = await karin.ArriveAsync("bo@example.org");
        var seal = await bo.SealAsync(AnsweringRoutes.Share);
        await world.Karin.PostAsync(AnsweringRoutes.TakeBack, (await karin.PageAsync()).Seal);

        var answer = await bo.PostAsync(AnsweringRoutes.Share, seal, ("name", "Lena"), ("email", Lena), ("scope", "all"));

        Assert.Equal(HttpStatusCode.Gone, answer.Status);
        Assert.Empty(await karin.MailsToAsync(Lena));
    }

    [Theory]
    [InlineData("another link's form", HttpStatusCode.UnprocessableEntity)]
    [InlineData("no seal", HttpStatusCode.UnprocessableEntity)]
    [InlineData("another site", HttpStatusCode.Forbidden)]
    public async Task FormThatIsNotOurs_DoesNothing(string what, HttpStatusCode status)
    {
        await using var world = await AnsweringWorld.StartAsync();
        (string, string)[] fields = [("name", "Lena"), ("email", Lena), ("scope", "all")];

        var answer = what switch
        {
            "another link's form" => await world.Karin.PostAsync(AnsweringRoutes.Share, await world.Hans.SealAsync(AnsweringRoutes.Share), fields),
            "no seal" => await world.Karin.PostAsync(AnsweringRoutes.Share, "", fields),
            _ => await world.Karin.SendAsync(
                HttpMethod.Post, AnsweringRoutes.Share, "cross-site", [(":seal", await world.Karin.SealAsync(AnsweringRoutes.Share)), .. fields]),
        };

        Assert.Equal(status, answer.Status);
        await NothingDoneAsync(world, rights: 2);
    }

    [Theory]
    [InlineData("name", "", "Skriv personens namn, högst 200 tecken.")]
    [InlineData("email", "lena vid example.org", "Skriv personens e-postadress, som anna@example.org.")]
    [InlineData("email", "Gotland@example.org", "Det är du själv, och du har redan hela enkäten.")]
    [InlineData("scope", "some", "Välj vilka frågor det gäller, eller hela enkäten.")]
    [InlineData("wished", "2019-05-05", "Skriv ett datum från i dag till och med 29 maj 2019, eller lämna fältet tomt.")]
    [InlineData("wished", "snart", "Skriv ett datum från i dag till och med 29 maj 2019, eller lämna fältet tomt.")]
    [InlineData("message", "long", "Meddelandet är 1\u00A0001 tecken. Korta det till högst 1 000.")]
    public async Task UselessForm_IsSaidAtItsField_AndWhatWasTypedStays(string field, string value, string message)
    {
        await using var world = await AnsweringWorld.StartAsync();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = value == "Gotland@example.org" ? "Karin Exempel" : "Lena Ekonom",
            ["email"] = Lena,
            ["scope"] = "all",
            ["message"] = "Hej Lena",
            [field] = value == "long" ? new string('a', 1001) : value,
        };

        var answer = await new PeopleClient(world, world.Karin).FillInAsync(AnsweringRoutes.Share, [.. fields.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains($"<a href=\"#{(field == "scope" ? "question" : field)}\">{message}</a>", answer.Text, StringComparison.Ordinal);
        Assert.Contains(field == "message" ? new string('a', 1001) : "Hej Lena", answer.Text, StringComparison.Ordinal);
        await NothingDoneAsync(world, rights: 2);
    }

    [Fact]
    public async Task Scanner_ThatOpensEveryPage_ChangesNothing()
    {
        await using var world = await AnsweringWorld.StartAsync();

        foreach (var page in new[] { "", "/dela", "/lamna-over", "/utse" })
        {
            Assert.Equal(HttpStatusCode.OK, (await world.Karin.GetAsync(AnsweringRoutes.People + page)).Status);
        }

        foreach (var act in new[] { AnsweringRoutes.Withdraw, AnsweringRoutes.SendAgain, AnsweringRoutes.TakeBack, AnsweringRoutes.Who })
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await world.Karin.GetAsync(act)).Status);
        }

        await NothingDoneAsync(world, rights: 2);
    }

    [Fact]
    public async Task ColleagueWithAQuestion_SeesThoseWithTheSame_AndNoOthers()
    {
        await using var world = await AnsweringWorld.StartAsync();
        await world.Wave.ShareAsync(world.Wave.Gotland, "Lena Ekonom", AccessLevel.Write, Identifier.Parse("belopp"));
        var per = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Per Psyk", AccessLevel.Write, Identifier.Parse("ansvar")));

        var page = (await per.GetAsync("/kollegor")).Text;

        Assert.Contains("Karin Exempel", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Lena Ekonom", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Vad betalar ni?", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Dela med en kollega", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Hans Hallén", page, StringComparison.Ordinal);
    }

    private static async Task NothingDoneAsync(AnsweringWorld world, int rights)
    {
        await using var db = await world.Wave.OpenAsync();
        Assert.Equal((rights, 0), (await db.AccessRights.CountAsync(Stop), await db.OutboxMails.CountAsync(Stop)));
    }
}
