using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.People;

public enum PersonFormKind
{
    Share,
    Change,
    HandOver,
    NameDecider,
}

/// <summary>A form about one colleague as it is to be drawn.</summary>
/// <param name="Below">Its address, below the link's.</param>
/// <param name="Colleague">Whom a change is about; null for the others.</param>
/// <param name="Shares">Who has each question already.</param>
public sealed record PersonForm(
    LinkVisit Visit,
    PersonFormKind Kind,
    string Below,
    string? Colleague,
    PersonInput Input,
    string Seal,
    IReadOnlyList<PeopleProblem> Problems,
    IReadOnlyList<QuestionShare> Shares)
{
    public string Address => Visit.Address + Below;

    public bool HasPerson => Kind != PersonFormKind.Change;

    public bool HasScope => Kind is PersonFormKind.Share or PersonFormKind.Change;

    public ScreenText Title => Kind switch
    {
        PersonFormKind.Share => ColleagueTexts.Share,
        PersonFormKind.Change => ColleagueTexts.ChangeTitle,
        PersonFormKind.HandOver => ColleagueTexts.HandOver,
        PersonFormKind.NameDecider => ColleagueTexts.NameDecider,
    };

    /// <summary>Takes the colleague's name for a change, the sender's for the others.</summary>
    public ScreenText Help => Kind switch
    {
        PersonFormKind.Share => ColleagueTexts.ShareHelp,
        PersonFormKind.Change => ColleagueTexts.ChangeHelp,
        PersonFormKind.HandOver => ColleagueTexts.HandOverHelp,
        PersonFormKind.NameDecider => ColleagueTexts.NameDeciderHelp,
    };

    public ScreenText Button => Kind switch
    {
        PersonFormKind.Share => ColleagueTexts.ShareButton,
        PersonFormKind.Change => ColleagueTexts.ChangeButton,
        PersonFormKind.HandOver => ColleagueTexts.HandOverButton,
        PersonFormKind.NameDecider => ColleagueTexts.NameDeciderButton,
    };

    public string? Invalid(string field) => Problems.Any(problem => problem.Field == field) ? "true" : null;
}
