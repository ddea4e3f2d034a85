using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Compiling;

/// <summary>How many numbers are stated in a field, by how many organisations, and what they come to: where that is all that is asked for, no list of thousands need be made.</summary>
internal readonly record struct NumberTally(int Count, int Organisations, decimal Sum)
{
    /// <param name="participants">The rows of an organisation one after the other.</param>
    public static NumberTally Of(Field field, IReadOnlyList<Participant> participants)
    {
        var (count, organisations, sum) = (0, 0, 0m);
        OrganisationCode? last = null;
        foreach (var participant in participants)
        {
            if (participant.Response.Find(field.Path)?.Value is NumberValue { Number: var number })
            {
                organisations += participant.Organisation.Code == last ? 0 : 1;
                (count, sum, last) = (count + 1, sum + number, participant.Organisation.Code);
            }
        }

        return new NumberTally(count, organisations, sum);
    }
}
