using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Comparing;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Mail.Composing;

namespace SurveyHub.Web.Features.Waves.Renewing;

/// <summary>What another version would mean to a wave that is under way.</summary>
/// <param name="Newer">The newest first; none when there is none that the wave can take.</param>
/// <param name="Proposal">Of the version that is looked at; null when that is none of <paramref name="Newer"/>.</param>
public sealed record RenewalPlan(
    WaveId Wave, string Name, WaveState State, NumberedVersion Present, IReadOnlyList<NumberedVersion> Newer, RenewalProposal? Proposal);

/// <param name="Letters">As the first of those who are working on an answer, and of those who have handed one in, would get it.</param>
/// <param name="HasAddress">Links lead somewhere; without that nothing can be mailed.</param>
public sealed record RenewalProposal(
    NumberedVersion Version, QuestionnaireDifference Difference, RenewalEffect Effect, ValueList<ComposedMail> Letters, bool HasAddress)
{
    /// <summary>The languages of translations whose words are others than before, or are new or gone. They break nothing: ids and kinds are the original's.</summary>
    public ValueList<Language> Translations { get; init; } = [];

    /// <summary>What would make given answers wrong or homeless; while there is any, the wave does not take the version.</summary>
    public IEnumerable<QuestionnaireChange> Breaking => Difference.Changes.Where(change => change.Weight == ChangeWeight.Breaking);

    public bool IsRefused => Breaking.Any();
}

/// <summary>Whom the changes meet. Numbers of organisations only: what they have written is their own until they hand it in.</summary>
/// <param name="Asked">All of the wave.</param>
/// <param name="Started">Have answered something, and handed nothing in.</param>
/// <param name="HandedIn">Have handed in, and are not correcting it.</param>
/// <param name="Correcting">Have handed in, and opened it again.</param>
/// <param name="Answered">How many have answered something in each question that is changed.</param>
/// <param name="NewFields">What those who have handed in were not asked.</param>
public sealed record RenewalEffect(
    int Asked, int Started, int HandedIn, int Correcting, IReadOnlyDictionary<Identifier, int> Answered, ValueList<Field> NewFields)
{
    public int ToTell => Started + HandedIn + Correcting;
}
