using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses;

/// <summary>Look-ups are made once; a copy that is given something else must not keep those of the original.</summary>
public sealed class SurveyAnswersTests
{
    private static readonly OrganisationCode Askby = OrganisationCode.Parse("01");
    private static readonly FieldPath Path = FieldPath.Parse("fraga");
    private static readonly Answer Answer = new(Path, null, AnswerKind.Missing, "", null, null, null);
    private static readonly Response Silent = Response.SilentFrom(Askby);
    private static readonly Questionnaire Empty = new(new QuestionnaireHeader("q", "Q", "Q", Language.Swedish), Prose.Empty, []);

    [Fact]
    public void CopyWithOtherResponses_FindsThose()
    {
        var answers = new SurveyAnswers(Empty, new Panel("p", PanelWords.Default, [], []), [Silent]);
        Assert.True(answers.For(Askby).IsSilent);

        Assert.False((answers with { Responses = [Silent with { IsSilent = false }] }).For(Askby).IsSilent);
    }

    [Fact]
    public void CopyWithOtherAnswers_FindsThose()
    {
        Assert.Null(Silent.Find(Path));

        Assert.Equal(Answer, (Silent with { IsSilent = false, Answers = [Answer] }).Find(Path));
    }

    [Fact]
    public void CopyWithOtherSections_FindsTheirFields()
    {
        var field = new Field(Path, "Fråga?", new CheckType(), FieldDemands.Default, null, FieldReporting.None);
        Assert.Null(Empty.Find(Path));

        Assert.Equal(
            field, (Empty with { Sections = [new Section(null, null, Prose.Empty, [new Question(Path.Question, null, "Fråga?", [new FieldPart(field)])])] }).Find(Path));
    }

    [Fact]
    public void Copy_KeepsEverythingElse()
    {
        var full = new Response(Askby, false, DateTimeOffset.UnixEpoch, true, true, "Anna Ek", "not", [Answer]);

        Assert.Equal(full, full with { });
        Assert.Equal((true, true, "Anna Ek"), (full with { Note = null }) is var copy ? (copy.IsLate, copy.IsCorrected, copy.SignedBy!) : default);
    }
}
