using Microsoft.EntityFrameworkCore;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Answering;
using SurveyHub.Web.Features.Answering.People;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Following.People;

/// <summary>Somebody who has, or has had, a right to an organisation's answer.</summary>
/// <param name="Name">Empty once erased, as the address.</param>
/// <param name="GivenBy">The name of the colleague, or of the member of the staff.</param>
public sealed record InvitedRow(string Name, string Email, AccessRight Right, string GivenBy);

/// <param name="Rows">Those whose right holds first, then by what they do and by name.</param>
public sealed record InvitedOf(WaveId Wave, OrganisationCode Code, string ShortName, IReadOnlyList<InvitedRow> Rows);

/// <summary>Who was invited to answer for an organisation, by the staff and by colleagues there. Nothing of what they say or answer is read.</summary>
public sealed class ReadInvited(IDbContextFactory<AppDbContext> contexts)
{
    /// <summary>Null when the wave has no such organisation.</summary>
    public async Task<InvitedOf?> ExecuteAsync(WaveId wave, OrganisationCode code, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.WaveOrganisations.AsNoTracking().SingleOrDefaultAsync(o => o.WaveId == wave && o.Code == code, cancellationToken) is not { } organisation)
        {
            return null;
        }

        var rows = await (
            from response in db.Responses
            where response.WaveOrganisationId == organisation.Id
            join right in db.AccessRights on response.Id equals right.ResponseId
            join person in db.Persons on right.PersonId equals person.Id
            join colleague in db.Persons on right.IssuedByPerson equals colleague.Id into colleagues
            from colleague in colleagues.DefaultIfEmpty()
            join member in db.Users on right.IssuedByStaff equals member.Id into staff
            from member in staff.DefaultIfEmpty()
            select new { Right = right, person.Name, person.Email, By = colleague != null ? colleague.Name : member != null ? member.Name : "" })
            .AsNoTracking().ToListAsync(cancellationToken);
        return new InvitedOf(
            wave,
            code,
            organisation.ShortName,
            [
                .. rows.Select(row => new InvitedRow(row.Name, row.Email, row.Right, row.By))
                    .OrderBy(row => row.Right.RevokedAt is not null).ThenBy(row => row.Right.RoleOf())
                    .ThenBy(row => row.Name, SwedishOrder.Instance).ThenBy(row => row.Right.IssuedAt),
            ]);
    }
}
