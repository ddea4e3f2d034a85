using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Features.Following.Progress;

/// <summary>How far a released wave has come.</summary>
/// <param name="Version">Of the questionnaire that is now answered.</param>
/// <param name="Organisations">By short name in Swedish order.</param>
/// <param name="Mailings">What has been sent, in order of time.</param>
public sealed record WaveProgress(
    Wave Wave, int Version, ValueList<OrganisationProgress> Organisations, ValueList<Mailing> Mailings)
{
    public int Submitted => Organisations.Count(o => o.HasSubmitted);

    public int Count(ProgressState state) => Organisations.Count(o => o.State == state);

    /// <summary>The part of the panel's population that lives where an answer has been submitted; null unless known for every organisation.</summary>
    public PopulationShare? Population
    {
        get
        {
            var population = Wave.FrozenFacts.FirstOrDefault(fact => fact.Key.Name.Value.StartsWith("folkmangd", StringComparison.Ordinal));
            if (population is null || Organisations.Any(o => o.Organisation.Fact(population.Key) is null))
            {
                return null;
            }

            var whole = Organisations.Sum(People);
            return whole == 0 ? null : new PopulationShare(Organisations.Where(o => o.HasSubmitted).Sum(People) * 100 / whole, population);

            decimal People(OrganisationProgress o) => o.Organisation.Fact(population.Key) ?? 0;
        }
    }
}

/// <param name="Percent">0 to 100, not rounded.</param>
public readonly record struct PopulationShare(decimal Percent, FactDefinition Definition);

/// <summary>Mails of one kind that were released on one day.</summary>
/// <param name="Organisations">How many got one.</param>
public sealed record Mailing(DateOnly Day, MailKind Kind, int Organisations);
