using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Features.Answering.Form;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Tests.Features.Answering;

/// <summary>What a post says of a field that it names in part, wholly or not at all.</summary>
public sealed class FieldInputsTests
{
    private static readonly Questionnaire Asked = QuestionnaireFile.Parse(
        """
        ---
        titel: Prov
        id: prov
        språk: sv
        ---

        # Prov

        ### 1. Hur många? {#antal}

        `heltal, minst 0, får anges utan antal`

        ### 2. Vilka? {#vilka}

        - [ ] KBT {#kbt}
        - [ ] IPT {#ipt}

        ### 3. Har ni? {#har}

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}
        """).Questionnaire;

    [Theory]
    [InlineData("antal", "4", "", "not om fyra", "", "4", "", "not om fyra")]
    [InlineData("antal", "4", "", "not om fyra", "antal=5", "5", "", "not om fyra")]
    [InlineData("antal", "4", "", "not om fyra", "antal=", "", "", "not om fyra")]
    [InlineData("antal", "4", "", "not om fyra", "antal:comment=", "4", "", "")]
    [InlineData("antal", "", "delvis", "räknas", "antal=", "", "delvis", "räknas")]
    [InlineData("antal", "", "delvis", "räknas", "antal=7&antal:status=", "7", "", "räknas")]
    [InlineData("vilka", "kbt;ipt", "", "", "", "kbt;ipt", "", "")]
    [InlineData("vilka", "kbt;ipt", "", "", "vilka=", "", "", "")]
    [InlineData("vilka", "kbt", "", "", "vilka=&vilka=kbt&vilka=ipt", "kbt;ipt", "", "")]
    [InlineData("har", "ja", "", "", "", "ja", "", "")]
    [InlineData("har", "ja", "", "", "har=", "", "", "")]
    [InlineData("har", "ja", "", "", "har=saknas", "", "saknas", "")]
    [InlineData("har", "", "saknas", "okänt", "har=nej", "nej", "", "okänt")]
    [InlineData("har", "", "saknas", "okänt", "har:comment=nytt", "", "saknas", "nytt")]
    public void ControlThatIsNotPosted_StaysAsItWas(
        string path, string value, string status, string comment, string posted, string newValue, string newStatus, string newComment)
    {
        var field = Asked.Find(FieldPath.Parse(path))!;
        var form = new FormCollection(posted.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .GroupBy(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new StringValues([.. group]), StringComparer.Ordinal));

        Assert.Equal(new FieldInput(newValue, newStatus, newComment), FieldInputs.Posted(field, form, new FieldInput(value, status, comment)));
    }
}
