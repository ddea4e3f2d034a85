using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.People;

/// <summary>Why something about who works on an answer was not done.</summary>
/// <param name="Field">The control it concerns (<see cref="PeopleNames"/>), or empty.</param>
public sealed record PeopleProblem(string Field, ScreenText Text, params string[] Arguments);

/// <summary>A whole post may be wrong in several places; then nothing of it is done.</summary>
public sealed class PeopleProblems : List<PeopleProblem>
{
    public void Require(bool holds, string field, ScreenText text, params string[] arguments)
    {
        if (!holds)
        {
            Add(new PeopleProblem(field, text, arguments));
        }
    }
}
