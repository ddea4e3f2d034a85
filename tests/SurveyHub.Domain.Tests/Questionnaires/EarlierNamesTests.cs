using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Questionnaires;

public sealed class EarlierNamesTests
{
    private static readonly NumberType Number = new(0, 0, null, null);

    [Theory]
    [InlineData("platser", "enkat-2018", "sangar")]
    [InlineData("platser", "enkat-2017", "baddar")]
    [InlineData("platser.stangda", "enkat-2018", "personal.stangda")]
    [InlineData("platser.stangda", "enkat-2017", "baddar.stangda")]
    [InlineData("platser.kirurgi.natt", "enkat-2018", "sangar.kir.natt")]
    [InlineData("platser.kirurgi.dag", "enkat-2017", "baddar.kirurgi.dagtid")]
    [InlineData("annat", "enkat-2018", "annat")]
    public void Path_IsTheOneOfThen(string now, string questionnaire, string then)
    {
        var asked = Asked(
            new(null, FieldPath.Parse("sangar"), null),
            new(null, FieldPath.Parse("baddar"), "enkat-2017"),
            new(Identifier.Parse("stangda"), FieldPath.Parse("personal.stangda"), "enkat-2018"),
            new(Identifier.Parse("kirurgi"), FieldPath.Parse("kir"), "enkat-2018"),
            new(Identifier.Parse("dag"), FieldPath.Parse("dagtid"), "enkat-2017"));

        Assert.Equal(then, asked.PathIn(asked.Find(FieldPath.Parse(now))!, questionnaire).ToString());
    }

    [Fact]
    public void OwnField_MayHaveStoodInAnotherQuestion_WithoutTheOthers()
    {
        var asked = Asked(new EarlierName(null, FieldPath.Parse("vard.platser"), null));

        Assert.Equal("vard.platser", asked.PathIn(asked.Find(FieldPath.Parse("platser"))!, "enkat-2018").ToString());
        Assert.Equal("platser.stangda", asked.PathIn(asked.Find(FieldPath.Parse("platser.stangda"))!, "enkat-2018").ToString());
    }

    private static Questionnaire Asked(params EarlierName[] names)
    {
        var row = new TableRow(Identifier.Parse("kirurgi"), "Kirurgi", [Field("platser.kirurgi.dag"), Field("platser.kirurgi.natt")]);
        var table = new FieldTable("", [new(Identifier.Parse("dag"), "Dag", false), new(Identifier.Parse("natt"), "Natt", false)], [row]);
        var question = new Question(
            Identifier.Parse("platser"), null, "Platser?", [new FieldPart(Field("platser")), new FieldPart(Field("platser.stangda")), new TablePart(table)])
        {
            EarlierNames = names.ToValueList(),
        };
        var other = new Question(Identifier.Parse("annat"), null, "Annat?", [new FieldPart(Field("annat"))]);
        return new Questionnaire(
            new QuestionnaireHeader("enkat", "Enkät", "Enkät", Language.Swedish), Prose.Empty, [new Section(null, null, Prose.Empty, [question, other])]);
    }

    private static Field Field(string path) => new(FieldPath.Parse(path), path, Number, FieldDemands.Default, null, FieldReporting.None);
}
