using System.Text;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Wordings;
using SurveyHub.Parsing.Measures;

namespace SurveyHub.Cli.Tests.Beside;

/// <summary>The enquiry of 2018 with what stands beside its answers.</summary>
internal static class BesideAnswers
{
    public const string MeasuresFileText =
        """
        #mått,kostnad-mmr 2018,Kostnad för MMR,tkr,1,kostnad för multimodal rehabilitering,"Försäkringskassan, påhittat uttag",2019-02-04
        organisation,kostnad-mmr 2018
        01,"1 200,25"
        Gotland,"80,5"
        Skåne,900

        """;

    /// <summary>Of Stockholm, Gotland and Skåne something is known.</summary>
    public static SurveyAnswers Measured(SurveyAnswers answers)
    {
        var parsed = MeasuresFile.Parse(Encoding.UTF8.GetBytes(MeasuresFileText), answers.Panel);
        Assert.Empty(parsed.Diagnostics.Select(found => found.ToLine("", Language.Swedish)));
        return answers.With(parsed.Book);
    }

    /// <summary>Words for the answer as it is in the sample.</summary>
    public static AnalystWording Worded(string organisation, string field, string text)
    {
        var code = OrganisationCode.Parse(organisation);
        var answer = Sample.Answers.OnlyAsked().AsFiled().For(code).Find(FieldPath.Parse(field))!;
        return new AnalystWording(code, FieldPath.Parse(field), text, TextMark.Of(answer), "Åsa Lund", new DateTimeOffset(2019, 3, 1, 9, 0, 0, TimeSpan.Zero));
    }

    /// <summary>The sample where one has answered something else since.</summary>
    public static SurveyAnswers Corrected(string organisation, string field, string raw) => Sample.Answers with
    {
        Responses = [.. Sample.Answers.Responses.Select(response => response.Organisation.Value == organisation
            ? response with { Answers = [.. response.Answers.Select(answer => answer.Field == FieldPath.Parse(field) ? answer with { Raw = raw, Value = new TextValue(raw) } : answer)] }
            : response)],
    };
}
