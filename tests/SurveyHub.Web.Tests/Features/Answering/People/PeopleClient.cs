using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Platform.Mail;
using SurveyHub.Web.Platform.Mail.Composing;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Tests.Features.Answering.People;

/// <summary>Fills in the forms about who works on the answer, at a link, and reads what waits in the outbox.</summary>
internal sealed class PeopleClient(AnsweringWorld world, RespondentBrowser browser)
{
    public const string Lena = "lena@example.org";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<MetPage> PageAsync() => browser.GetAsync(AnsweringRoutes.People);

    /// <summary>Draws a form and posts it, filled in.</summary>
    public async Task<MetPage> FillInAsync(string below, params (string Name, string Value)[] fields) =>
        await browser.PostAsync(below, await browser.SealAsync(below), fields);

    /// <summary>Shares a question, or with none the whole enquiry.</summary>
    public Task<MetPage> ShareAsync(string name, string email, params string[] questions) => FillInAsync(
        AnsweringRoutes.Share,
        [("name", name), ("email", email), ("scope", questions.Length == 0 ? "all" : "some"), .. questions.Select(question => ("question", question))]);

    public Task<MetPage> HandOverAsync(string name, string email) => FillInAsync(AnsweringRoutes.HandOver, ("name", name), ("email", email));

    public Task<MetPage> NameAsync(string name, string email, params string[] tasks) =>
        FillInAsync(AnsweringRoutes.NameDecider, [("name", name), ("email", email), .. tasks.Select(task => ("task", task))]);

    /// <summary>Presses a button of the page, for the right of somebody; where there is no such button, with the seal of another form.</summary>
    public async Task<MetPage> PressAsync(string below, AccessRightId right)
    {
        var seal = (await PageAsync()).Seal is { Length: > 0 } own ? own : await browser.SealAsync(AnsweringRoutes.Share);
        return await browser.PostAsync(below, seal, ("right", right.Value.ToString("D", CultureInfo.InvariantCulture)));
    }

    /// <summary>The newest right of whoever has an address.</summary>
    public async Task<AccessRight> RightOfAsync(string email)
    {
        await using var db = await world.Wave.OpenAsync();
        return await db.AccessRights.AsNoTracking().Where(right => db.Persons.Any(person => person.Id == right.PersonId && person.Email == email))
            .OrderByDescending(right => right.Id).FirstAsync(Stop);
    }

    public async Task<IReadOnlyList<OutboxMail>> MailsToAsync(string email)
    {
        await using var db = await world.Wave.OpenAsync();
        return await db.OutboxMails.AsNoTracking().Where(mail => mail.Address == email).OrderBy(mail => mail.Id).ToListAsync(Stop);
    }

    /// <summary>The letter in the newest mail to an address.</summary>
    public async Task<Letter> LetterToAsync(string email) => QueuedLetter.FromJson((await MailsToAsync(email))[^1].DataJson).Letter;

    /// <summary>A browser at the link in the newest mail to an address.</summary>
    public async Task<RespondentBrowser> ArriveAsync(string email)
    {
        var waiting = (await MailsToAsync(email)).Last(mail => mail.ProtectedToken is not null);
        var token = world.Application.Services.GetRequiredService<LinkProtector>().Unprotect(waiting.ProtectedToken!);
        return world.At(AnsweringRoutes.Form(token));
    }
}
