using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>
/// Answers that are reported in aggregate only: no figure of them, and nothing that can be worked out of all the figures of a report together, may tell
/// what fewer than <see cref="AggregateTables.LeastAnswers"/> have answered. The figure of everybody counts as told, whether the report has it or not.
/// </summary>
internal sealed class AggregateGuard
{
    private readonly Dictionary<(FieldPath Field, bool Earlier), List<IReadOnlySet<OrganisationCode>>> _told = [];

    /// <summary>Whether what some have answered in a field may be counted in the report.</summary>
    public bool Allows(Field field, CompilingContext among, CompilingContext all) =>
        among.Asked == all.Asked || Allows(field.Path, earlier: false, Answered(field, among), Answered(field, all));

    /// <summary>Whether the report may say a figure that rests on some. What it may say counts as said from then on.</summary>
    /// <param name="all">Those that have answered.</param>
    public bool Allows(FieldPath field, bool earlier, IEnumerable<OrganisationCode> some, IEnumerable<OrganisationCode> all)
    {
        if (!_told.TryGetValue((field, earlier), out var told))
        {
            _told.Add((field, earlier), told = [all.ToHashSet()]);
        }

        var asked = some.ToHashSet();
        if (told.Exists(asked.SetEquals))
        {
            return asked.Count >= AggregateTables.LeastAnswers;
        }

        if (SumDisclosure.Tells([.. told, asked]))
        {
            return false;
        }

        told.Add(asked);
        return true;
    }

    private static IEnumerable<OrganisationCode> Answered(Field field, CompilingContext among) => among.Participants
        .Where(participant => participant.Response.AllIn(field).Any(answer => answer.Value is not null)).Select(participant => participant.Organisation.Code);
}
