using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Tests.Features.Answering.Deciding;

/// <summary>From the read-through to the signature, as the people at an organisation meet it.</summary>
public sealed class ApprovalPageTests
{
    private const string Approve = "/godkann";
    private static readonly (string Name, string Value) Approves = ("verdict", "godkann");
    private static readonly (string Name, string Value) SendsBack = ("verdict", "skicka-tillbaka");

    private static readonly Dictionary<string, string?> WithAddress = new() { ["Site:PublicBaseUrl"] = "https://enkat.example.org" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Approver_ReadsAll_SendsBack_AndApproves_AndTheLeaderIsToldEachTime()
    {
        await using var world = await AnsweringWorld.StartAsync(WithAddress);
        var director = await ApproverAsync(world);
        await world.AnswerAsync();

        var page = await director.GetAsync(Approve);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.All(["KBT", "Processledaren", "Svaret väntar på ditt godkännande."], text => Assert.Contains(text, page.Text, StringComparison.Ordinal));

        var sentBack = await director.PostAsync(Approve, page.Seal, SendsBack, ("comment", "Nämn <IPT> också"));
        Assert.Equal((HttpStatusCode.SeeOther, director.Address + Approve), (sentBack.Status, sentBack.Location));
        var form = (await world.Karin.GetAsync()).Text;
        Assert.Contains("Disa Direktör skickade tillbaka svaret", form, StringComparison.Ordinal);
        Assert.Contains("Nämn <IPT> också", form, StringComparison.Ordinal);
        Assert.Contains("Svaret kan undertecknas när det är godkänt.", (await world.Karin.GetAsync("/granska")).Text, StringComparison.Ordinal);

        await world.Karin.SaveAsync(("utbud", "KBT och IPT"), ("ansvar", "Processledaren"));
        var approved = await director.PostAsync(Approve, await director.SealAsync(Approve), Approves, ("comment", ""));
        Assert.Equal(HttpStatusCode.SeeOther, approved.Status);
        Assert.Contains("Svaret är godkänt av Disa Direktör", (await world.Karin.GetAsync("/granska")).Text, StringComparison.Ordinal);
        Assert.Contains("Disa Direktör skickade tillbaka", (await director.GetAsync(Approve)).Text, StringComparison.Ordinal);

        var letters = await MailsAsync(world, MailKind.Verdict);
        Assert.Equal([("Gotland@example.org", 0), ("Gotland@example.org", 1)], letters.Select(mail => (mail.Address, mail.Ordinal)));
        Assert.EndsWith("/tack", (await world.Karin.SubmitAsync()).Location, StringComparison.Ordinal);
        Assert.Equal("Disa Direktör", Assert.Single(await world.Wave.SubmissionsAsync(world.Wave.Gotland)).ApprovedByName);
    }

    [Fact]
    public async Task ChangedMeanwhile_IsShownAgain_WithTheCommentKept()
    {
        await using var world = await AnsweringWorld.StartAsync(WithAddress);
        var director = await ApproverAsync(world);
        await world.AnswerAsync();
        var seal = await director.SealAsync(Approve);
        await world.Karin.SaveAsync(("utbud", "något annat"), ("ansvar", "Processledaren"));

        var again = await director.PostAsync(Approve, seal, Approves, ("comment", "Bra gjort"));

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.All(["så ditt besked är inte antecknat", "något annat", "Bra gjort"], text => Assert.Contains(text, again.Text, StringComparison.Ordinal));
        Assert.Empty(await MailsAsync(world, MailKind.Verdict));
    }

    [Fact]
    public async Task WhatCannotBeSaid_IsSaidWhy()
    {
        await using var world = await AnsweringWorld.StartAsync(WithAddress);
        var director = await ApproverAsync(world);
        await world.Karin.SaveAsync(("antal", "många"), ("ansvar", ""));
        var page = await director.GetAsync(Approve);
        Assert.Contains("Svaret kan inte godkännas än", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"godkann\"", page.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await director.PostAsync(Approve, page.Seal, Approves)).Status);
        Assert.Contains("Skriv vad som ska ändras", (await director.PostAsync(Approve, page.Seal, SendsBack)).Text, StringComparison.Ordinal);
        Assert.Contains("Välj om du godkänner", (await director.PostAsync(Approve, page.Seal)).Text, StringComparison.Ordinal);
        Assert.Contains("högst 2 000 tecken", (await director.PostAsync(Approve, page.Seal, SendsBack, ("comment", new string('x', 2001)))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await director.PostAsync(Approve, "fel", SendsBack, ("comment", "x"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await director.SendAsync(HttpMethod.Post, Approve, "cross-site", [(":seal", page.Seal), SendsBack])).Status);
    }

    [Fact]
    public async Task OnlyApprovers_AreShownThePage_AndOnlyWhileItIsOpen()
    {
        await using var world = await AnsweringWorld.StartAsync(WithAddress);
        await world.AnswerAsync();
        Assert.Equal(world.Karin.Address, (await world.Karin.GetAsync(Approve)).Location);

        await world.Karin.SubmitAsync();
        var director = await ApproverAsync(world);
        Assert.Equal(director.Address, (await director.GetAsync(Approve)).Location);
        Assert.Contains("Tack, svaret är inlämnat", (await director.GetAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadingApprover_FindsTheWay_AndANamedSignerSigns()
    {
        await using var world = await AnsweringWorld.StartAsync(WithAddress);
        var signer = world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Sune Signerare", AccessLevel.Submit));
        await world.AnswerAsync();
        var earlier = await signer.SealAsync("/granska");
        var director = await ApproverAsync(world);

        Assert.Contains($"href=\"{director.Address}{Approve}\"", (await director.GetAsync()).Text, StringComparison.Ordinal);
        var review = (await world.Karin.GetAsync("/granska")).Text;
        Assert.Contains("Sune Signerare ska underteckna och lämna in svaret.", review, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"diary\"", review, StringComparison.Ordinal);
        Assert.Contains($"href=\"{signer.Address}/granska\"", (await signer.GetAsync()).Text, StringComparison.Ordinal);

        // Pressed from a page that is older than the approver's right.
        Assert.Equal(HttpStatusCode.Conflict, (await signer.SubmitAsync(seal: earlier)).Status);
        await director.PostAsync(Approve, await director.SealAsync(Approve), Approves);
        Assert.Equal(HttpStatusCode.Forbidden, (await world.Karin.SubmitAsync(seal: await world.Karin.SealAsync())).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await signer.SubmitAsync("Sune Signerare")).Status);
        Assert.Equal("Sune Signerare", Assert.Single(await world.Wave.SubmissionsAsync(world.Wave.Gotland)).SignedByName);
    }

    private static async Task<RespondentBrowser> ApproverAsync(AnsweringWorld world) =>
        world.At(await world.Wave.ShareAsync(world.Wave.Gotland, "Disa Direktör", AccessLevel.Approve));

    private static async Task<IReadOnlyList<OutboxMail>> MailsAsync(AnsweringWorld world, MailKind kind)
    {
        await using var db = await world.Wave.OpenAsync();
        return await db.OutboxMails.Where(mail => mail.Kind == kind).OrderBy(mail => mail.Ordinal).ToListAsync(Stop);
    }
}
