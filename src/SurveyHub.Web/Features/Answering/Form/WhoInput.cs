using SurveyHub.Web.Features.Answering.People;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>What a form says of who fills it in.</summary>
/// <param name="IsMe">The person the link was sent to.</param>
/// <param name="IsOther">Somebody else; neither when nothing is said.</param>
/// <param name="Name">Of that other person, as is <paramref name="Email"/>.</param>
public sealed record WhoInput(bool IsMe, bool IsOther, string Name, string Email)
{
    public static WhoInput Unsaid { get; } = new(false, false, "", "");

    public static WhoInput Me { get; } = new(true, false, "", "");

    /// <summary>What is wrong with the name or the address.</summary>
    public IReadOnlyList<PeopleProblem> Problems { get; init; } = [];

    /// <param name="isOther">The button said so, whatever else the form says.</param>
    public static WhoInput Of(IFormCollection form, bool isOther)
    {
        var said = isOther ? FormNames.Other : form[FormNames.Who].ToString();
        return new WhoInput(
            said == FormNames.Me,
            said == FormNames.Other,
            PersonInput.OneLine(form[FormNames.OtherName].ToString()),
            PersonInput.OneLine(form[FormNames.OtherEmail].ToString()));
    }
}
