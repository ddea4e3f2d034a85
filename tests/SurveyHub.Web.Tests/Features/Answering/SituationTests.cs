using System.Net;
using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Security;
using static System.Net.HttpStatusCode;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>What can go wrong for somebody who answers: what they are told, word for word, and what is then in the database.</summary>
public sealed class SituationTests
{
    private const string NotVerified =
        "Formuläret kunde inte kontrolleras, så inget är sparat. Det du skrev står kvar här nedanför: tryck på Spara igen.";

    private const string Elsewhere = "Därför är inget sparat. Öppna länken i mejlet och skicka formuläret därifrån.";

    private const string Unknown =
        "Kontrollera att hela länken från mejlet kom med, eller klistra in den på nytt. Hjälper inte det, svara på mejlet så får ni en ny länk.";

    private static readonly string Megabyte = new('å', 1_000_000);

    private static readonly Dictionary<string, Situation> Table = new(StringComparer.Ordinal)
    {
        ["a link that does not exist"] = new(
            world => world.At(AnsweringRoutes.Form(LinkToken.Draw())).GetAsync(), NotFound, Unknown, NothingRecorded),
        ["half a link"] = new(world => world.At("/s/abc").GetAsync(), NotFound, Unknown, NothingRecorded),
        ["a revoked link"] = new(
            async world =>
            {
                await RevokeAsync(world);
                return await world.Karin.GetAsync();
            },
            Gone,
            "Den har ersatts av en nyare länk eller återkallats. Använd länken i det senaste mejlet, eller svara på mejlet så får ni en ny. Svaren finns kvar.",
            NothingRecorded),
        ["a post by a revoked link"] = new(
            async world =>
            {
                var seal = await world.Karin.SealAsync();
                await RevokeAsync(world);
                return await world.Karin.PostAsync("", seal, ("utbud", "KBT"));
            },
            Gone,
            "så det ni skrev nu är inte sparat. Kopiera det här nedanför innan ni lämnar sidan, och använd länken i det senaste mejlet.",
            NothingRecorded),
        ["another organisation's form"] = new(
            async world => await world.Hans.PostAsync("", await world.Karin.SealAsync(), ("utbud", "Gotlands text")),
            BadRequest, NotVerified, NothingRecorded),
        ["a tampered form"] = new(
            async world => await world.Karin.PostAsync("", await world.Karin.SealAsync() + "A", ("utbud", "står kvar")),
            BadRequest, NotVerified, NothingRecorded),
        ["a form from another site"] = new(
            async world => await world.Karin.SendAsync(HttpMethod.Post, "", "cross-site", [(":seal", await world.Karin.SealAsync()), ("utbud", "KBT")]),
            Forbidden, Elsewhere, NothingRecorded),
        ["a hundred visits by a scanner"] = new(
            async world =>
            {
                for (var i = 0; i < 49; i++)
                {
                    await world.Karin.GetAsync();
                    await world.Karin.HeadAsync();
                }

                Assert.Equal(OK, (await world.Karin.HeadAsync()).Status);
                return await world.Karin.GetAsync();
            },
            OK, "Region Gotland svarar", NothingRecorded),
        ["an unreadable number"] = new(
            world => world.Karin.SaveAsync(("antal", "1,5 milj")),
            OK,
            "”1,5 milj” går inte att läsa som ett tal. Skriv till exempel 1 234.",
            async world =>
            {
                var held = (await world.Wave.HeldAsync(world.Wave.Gotland))["antal"];
                Assert.Equal(("1,5 milj", null), (held.Raw, held.ValueJson));
                Assert.Contains("value=\"1,5 milj\"", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
            }),
        ["a text of a megabyte"] = new(
            world => world.Karin.SaveAsync(("utbud", Megabyte)),
            OK,
            "Texten är 1\u00A0000\u00A0000 tecken. Högst 4\u00A0000 får plats.",
            async world =>
            {
                Assert.Equal(Megabyte, (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
                Assert.Contains(Megabyte, (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
            }),
        ["a form with 1 100 keys"] = new(
            world => world.Karin.SaveAsync([.. Enumerable.Range(0, 1100).Select(i => ($"f{i}", "x"))]),
            RequestEntityTooLarge,
            "Det du skickade ryms inte i enkätens fält, så inget av det är sparat. Gå tillbaka i webbläsaren och korta texten: oftast står den kvar där. "
            + "Det som var sparat förut är kvar.",
            NothingRecorded),
        ["a form of nine megabytes"] = new(
            world => world.Karin.SaveAsync(("utbud", new string('a', 9_000_000))),
            RequestEntityTooLarge,
            "Det du skickade ryms inte i enkätens fält, så inget av det är sparat. Gå tillbaka i webbläsaren och korta texten: oftast står den kvar där. "
            + "Det som var sparat förut är kvar.",
            NothingRecorded),
        ["a stale form over a newer answer"] = new(
            async world =>
            {
                var stale = await world.Karin.SealAsync();
                await (await world.ColleagueAsync()).SaveAsync(("utbud", "Lenas text"));
                var page = await world.Karin.PostAsync("", stale, ("utbud", "Karins text"));
                Assert.Contains("Lenas text", page.Text, StringComparison.Ordinal);
                Assert.Contains("Karins text", page.Text, StringComparison.Ordinal);
                Assert.Contains("Gäller nu: Lena Ekonom, 6 maj kl. 09.00", page.Text, StringComparison.Ordinal);
                return page;
            },
            OK,
            "Fältet har ändrats sedan du öppnade sidan. Det senaste står kvar i fältet; din text finns här nedanför och i historiken.",
            async world =>
            {
                Assert.Equal("Lenas text", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
                Assert.Equal(EntryStanding.Conflicting, (await world.Wave.LogAsync(world.Wave.Gotland)).Single(e => e.Raw == "Karins text").Standing);
            }),
        ["an answer and a status at once"] = new(
            world => world.Karin.SaveAsync(("antal", "4"), ("antal:status", "saknas")),
            OK,
            "Ni har både skrivit ett svar och valt ”Uppgift saknas”. Svaret är sparat. Töm det om ”Uppgift saknas” ska gälla.",
            async world =>
            {
                var held = (await world.Wave.HeldAsync(world.Wave.Gotland))["antal"];
                Assert.Equal((AnswerKind.Value, "4"), (held.Kind, held.Raw));
            }),
        ["a comment without an answer"] = new(
            world => world.Karin.SaveAsync(("antal:comment", "frågar psykiatrin")),
            OK,
            "Kommentaren hör till ett svar. Skriv ett svar, eller välj att uppgift saknas.",
            async world => Assert.Equal("frågar psykiatrin", (await world.Wave.HeldAsync(world.Wave.Gotland))["antal"].Comment)),
        ["the same form sent twice"] = new(
            async world =>
            {
                var seal = await world.Karin.SealAsync();
                await world.Karin.PostAsync("", seal, ("utbud", "KBT"));
                await world.Karin.PostAsync("", seal, ("utbud", "KBT"));
                return await world.Karin.GetAsync("?sparat=1");
            },
            OK, "Sparat 09.00. Ett svar ändrades.",
            async world => Assert.Single(await world.Wave.LogAsync(world.Wave.Gotland))),
        ["handing in with a required answer missing"] = new(
            async world =>
            {
                await world.Karin.SaveAsync(("utbud", "KBT"));
                Assert.Contains("Fråga 5", (await world.Karin.GetAsync("/granska")).Text, StringComparison.Ordinal);
                // The review offers no button then; somebody who posts all the same is told.
                return await world.Karin.SubmitAsync(seal: await world.Karin.SealAsync());
            },
            UnprocessableEntity, "Frågan måste besvaras. Skriv ett svar, eller välj att uppgift saknas.", NothingSubmitted),
        ["handing in without a name"] = new(
            async world =>
            {
                await world.AnswerAsync();
                return await world.Karin.SubmitAsync(name: " ");
            },
            UnprocessableEntity, "Skriv namnet på den som står för svaret.", NothingSubmitted),
        ["handing in what was changed since the review"] = new(
            async world =>
            {
                await world.AnswerAsync();
                var reviewed = await world.Karin.SealAsync("/granska");
                await world.Karin.SaveAsync(("antal", "4"), ("utbud", "KBT"), ("ansvar", "Processledaren"));
                return await world.Karin.SubmitAsync(seal: reviewed);
            },
            Conflict, "Svaren har ändrats sedan du granskade dem. Granska dem en gång till.", NothingSubmitted),
        ["handing in twice"] = new(
            async world =>
            {
                await world.AnswerAsync();
                var seal = await world.Karin.SealAsync("/granska");
                await world.Karin.SubmitAsync(seal: seal);
                Assert.EndsWith("/tack", (await world.Karin.SubmitAsync(seal: seal)).Location, StringComparison.Ordinal);
                return await world.Karin.GetAsync("/tack");
            },
            OK, "Tack, svaret är inlämnat",
            async world => Assert.Equal("Karin Exempel", Assert.Single(await world.Wave.SubmissionsAsync(world.Wave.Gotland)).SignedByName)),
        ["handing in after the deadline"] = new(
            async world =>
            {
                world.GoTo(23);
                await world.AnswerAsync();
                Assert.Contains(
                    "Sista svarsdag var 22 maj 2019. Svaret tas emot men märks som sent.", (await world.Karin.GetAsync("/granska")).Text, StringComparison.Ordinal);
                await world.Karin.SubmitAsync();
                return await world.Karin.GetAsync("/tack");
            },
            OK, "23 maj 2019 kl. 09.00, efter sista svarsdag",
            async world => Assert.True(Assert.Single(await world.Wave.SubmissionsAsync(world.Wave.Gotland)).IsLate)),
        ["a post after the last day"] = new(
            async world =>
            {
                var seal = await world.Karin.SealAsync();
                world.GoTo(30);
                var page = await world.Karin.PostAsync("", seal, ("utbud", "för sent"));
                Assert.Contains("för sent", page.Text, StringComparison.Ordinal);
                return page;
            },
            Conflict, "Svarstiden är slut. Det du skrev är antecknat i historiken men räknas inte som svar.",
            async world =>
            {
                var entry = Assert.Single(await world.Wave.LogAsync(world.Wave.Gotland));
                Assert.Equal(("för sent", EntryStanding.NotTaken), (entry.Raw, entry.Standing));
                Assert.Empty(await world.Wave.HeldAsync(world.Wave.Gotland));
            }),
        ["a wave that the staff has closed"] = new(
            async world =>
            {
                await world.Wave.ChangeAsync(wave => wave.Close());
                return await world.Karin.GetAsync();
            },
            OK, "Inget svar har lämnats in. Hör av er till enkat@example.org om ni vill svara.", NothingRecorded),
        ["a save over what is handed in"] = new(
            async world =>
            {
                await world.AnswerAsync();
                var seal = await world.Karin.SealAsync();
                await world.Karin.SubmitAsync();
                return await world.Karin.PostAsync("", seal, ("utbud", "ändrat i en annan flik"), ("ansvar", "Processledaren"));
            },
            Conflict,
            "Svaret är redan inlämnat. Det du skrev är antecknat i historiken men ändrar inte svaret. Öppna svaret igen för att rätta det.",
            async world => Assert.Equal("KBT", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw)),
        ["opening again and correcting"] = new(
            async world =>
            {
                await world.AnswerAsync();
                await world.Karin.SubmitAsync();
                await world.Karin.PostAsync("/oppna-igen", "");
                Assert.Contains(
                    "Svaret är öppnat igen. Det som lämnades in 6 maj 2019 gäller tills ni lämnar in på nytt.", (await world.Karin.GetAsync()).Text, StringComparison.Ordinal);
                await world.Karin.SaveAsync(("utbud", "rättat"), ("ansvar", "Processledaren"));
                Assert.DoesNotContain("rättat", (await world.Karin.GetAsync("/svar")).Text, StringComparison.Ordinal);
                await world.Karin.SubmitAsync();
                return await world.Karin.GetAsync("/tack");
            },
            OK, "Tack, rättelsen är inlämnad",
            async world => Assert.Equal([1, 2], (await world.Wave.SubmissionsAsync(world.Wave.Gotland)).Select(s => s.Number))),
        ["opening again after the deadline"] = new(
            async world =>
            {
                await world.AnswerAsync();
                await world.Karin.SubmitAsync();
                world.GoTo(23);
                await world.Karin.PostAsync("/oppna-igen", "");
                return await world.Karin.GetAsync();
            },
            OK, "Sista svarsdag har gått, så svaret kan inte öppnas igen här. Hör av er till enkat@example.org om något är fel.",
            async world => Assert.Equal(ResponseState.Submitted, (await world.Wave.ResponseAsync(world.Wave.Gotland)).State)),
        ["a database that cannot be written"] = new(
            async world =>
            {
                var seal = await world.Karin.SealAsync();
                await world.Writer.StopAsync(TestContext.Current.CancellationToken);
                var page = await world.Karin.PostAsync("", seal, ("utbud", "står kvar i fältet"));
                Assert.Contains("står kvar i fältet</textarea>", page.Text, StringComparison.Ordinal);
                return page;
            },
            ServiceUnavailable, "Det gick inte att spara just nu. Det du skrev står kvar här nedanför: vänta en stund och tryck på Spara igen.", NothingRecorded),
    };

    public static TheoryData<string> Names { get; } = new(Table.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task IsTold_AndLosesNothing(string name)
    {
        await using var world = await AnsweringWorld.StartAsync();
        var situation = Table[name];

        var page = await situation.Happens(world);

        Assert.Equal(situation.Status, page.Status);
        Assert.Contains(situation.Message, page.Text, StringComparison.Ordinal);
        await situation.Leaves(world);
    }

    private static async Task NothingRecorded(AnsweringWorld world)
    {
        Assert.Empty(await world.Wave.LogAsync(world.Wave.Gotland));
        Assert.Empty(await world.Wave.LogAsync(world.Wave.Halland));
        Assert.Null((await world.Wave.ResponseAsync(world.Wave.Gotland)).FirstActivityAt);
    }

    private static async Task NothingSubmitted(AnsweringWorld world)
    {
        Assert.Empty(await world.Wave.SubmissionsAsync(world.Wave.Gotland));
        Assert.Equal("KBT", (await world.Wave.HeldAsync(world.Wave.Gotland))["utbud"].Raw);
    }

    private static async Task RevokeAsync(AnsweringWorld world)
    {
        await using var db = await world.Wave.OpenAsync();
        var token = await db.AccessTokens.SingleAsync(t => t.AccessRightId == world.Wave.Gotland.Right, TestContext.Current.CancellationToken);
        token.Revoke(world.Application.Time.GetUtcNow());
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <param name="Happens">What the person does; the last page they meet.</param>
    /// <param name="Message">Stands on that page, word for word.</param>
    /// <param name="Leaves">What is then in the database.</param>
    private sealed record Situation(
        Func<AnsweringWorld, Task<MetPage>> Happens, HttpStatusCode Status, string Message, Func<AnsweringWorld, Task> Leaves);
}
