using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Jobs;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>
/// Where everything about who works on an answer is done: all in one transaction with its mails, or nothing with the reasons why. Who may do it is
/// asked there, of the rights as they stand.
/// </summary>
internal sealed partial class PeopleDesk(
    IDbContextFactory<AppDbContext> contexts, ColleagueMailer mailer, JobNudge nudge, IOptions<AnsweringOptions> options, ILogger<PeopleDesk> logger)
{
    /// <param name="act">Named in the log.</param>
    public async Task<PeopleProblems> ExecuteAsync(
        LinkVisit visit, string act, Func<PeopleTransaction, PeopleProblems, Task> execute, CancellationToken cancellationToken)
    {
        var problems = new PeopleProblems();
        await using var people = await PeopleTransaction.BeginAsync(contexts, visit, cancellationToken);
        problems.Require(people.By.RevokedAt is null, "", PeopleTexts.RightGone);
        problems.Require(mailer.CanSendLinks, "", PeopleTexts.NoMail);
        if (problems.Count > 0)
        {
            return problems;
        }

        await execute(people, problems);
        if (problems.Count == 0)
        {
            await people.CommitAsync(cancellationToken);
            Done(logger, act, people.By.PersonId.Value, people.By.ResponseId.Value);
            nudge.Wake();
        }

        return problems;
    }

    /// <summary>As the other, for what only whoever is responsible may do.</summary>
    public Task<PeopleProblems> ExecuteAsResponsibleAsync(
        LinkVisit visit, string act, Func<PeopleTransaction, PeopleProblems, Task> execute, CancellationToken cancellationToken) => ExecuteAsync(
        visit,
        act,
        async (people, problems) =>
        {
            problems.Require(people.By.MayShare, "", PeopleTexts.NotResponsible);
            if (problems.Count == 0)
            {
                await execute(people, problems);
            }
        },
        cancellationToken);

    /// <summary>Whether one more person may be let in.</summary>
    public void CheckRoom(PeopleTransaction people, Person person, PeopleProblems problems, string field)
    {
        var most = options.Value.MostPeople;
        problems.Require(people.CountWith(person) <= most, field, PeopleTexts.TooMany, SwedishNumber.Format(most));
        // Letting in and withdrawing by turns would send mails without end.
        problems.Require(people.CountGivenSince(people.Now.AddDays(-1)) < 2 * most, field, PeopleTexts.TooManyInADay);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Act}, by person {Person} for response {Response}")]
    private static partial void Done(ILogger logger, string act, Guid person, Guid response);
}
