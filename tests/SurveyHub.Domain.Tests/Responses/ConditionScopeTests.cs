using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses;

/// <summary>A condition of a section, a question or a row is one of every field in it.</summary>
public sealed class ConditionScopeTests
{
    private static readonly Identifier Yes = Identifier.Parse("ja");
    private static readonly Identifier RowA = Identifier.Parse("ra");
    private static readonly Identifier RowB = Identifier.Parse("rb");
    private static readonly FieldPath Deciding = FieldPath.Parse("driver");
    private static readonly FieldPath Areas = FieldPath.Parse("omraden");

    [Theory]
    [InlineData("ja", "ja", "ra", "fri tabell.ra.kr")]
    [InlineData("ja", "ja", "ra rb", "fri tabell.ra.kr tabell.rb.kr")]
    [InlineData("ja", "nej", "ra rb", "tabell.ra.kr tabell.rb.kr")]
    [InlineData("nej", "ja", "ra rb", "")]
    [InlineData("ja", "ja", "", "fri")]
    public void Fields_AreAskedWhenAllAroundThemIs(string driver, string fri, string areas, string asked)
    {
        var answers = new Dictionary<FieldPath, Answer>
        {
            [Deciding] = Chosen(Deciding, driver),
            [FieldPath.Parse("oppen")] = Chosen(FieldPath.Parse("oppen"), fri),
            [Areas] = Chosen(Areas, areas),
        };

        var found = Enquiry.Fields.Where(field => field.Path.Question.Value is "fri" or "tabell" && Enquiry.IsAsked(field, answers.GetValueOrDefault));

        Assert.Equal(asked, string.Join(' ', found.Select(field => field.Path)));
    }

    [Fact]
    public void Unmet_IsTheOutermostConditionFirst()
    {
        var cell = Enquiry.Find(FieldPath.Parse("tabell.ra.kr"))!;

        Assert.Equal(Deciding, Enquiry.UnmetOn(cell, _ => null)!.Field);
        Assert.Equal(Areas, Enquiry.UnmetOn(cell, path => path == Deciding ? Chosen(Deciding, "ja") : null)!.Field);
    }

    [Fact]
    public void Copy_HasConditionsOfItsOwn()
    {
        Assert.True(Enquiry.HasConditions);
        var open = Enquiry with { Sections = [Enquiry.Sections[0]] };

        Assert.False(open.HasConditions);
    }

    [Fact]
    public void Words_SayWhenItIsAsked()
    {
        var (free, table) = (Enquiry.Questions.Single(question => question.Id.Value == "fri"), Enquiry.Questions.Single(question => question.Id.Value == "tabell"));

        Assert.Equal("Om ni svarar ”Ja” på fråga 1", ConditionWords.Of(Enquiry, Enquiry.Sections[1].ShownIf, null));
        Assert.Equal("Om ni svarar ”Ja” på fråga 2", ConditionWords.Of(Enquiry, free.ShownIf, free));
        Assert.Equal("Besvara bara de rader som ni har valt på fråga 3.", ConditionWords.OfRows(Enquiry, table.Tables.Single(), table));

        // One answers to a question, and chooses rows in it.
        var english = Enquiry with { Header = Enquiry.Header with { Language = Domain.Text.Language.English } };
        Assert.Equal("If you answer 'Ja' to question 1", ConditionWords.Of(english, english.Sections[1].ShownIf, null));
        Assert.Equal("Answer only the rows that you have chosen in question 3.", ConditionWords.OfRows(english, table.Tables.Single(), table));
    }

    private static Questionnaire Enquiry { get; } = new(
        new QuestionnaireHeader("prov", "Prov", "Prov", Language.Swedish),
        Prose.Empty,
        [
            new Section(null, null, Prose.Empty, [Choice("driver", "1", false, "ja", "nej"), Choice("oppen", "2", false, "ja", "nej"), Choice("omraden", "3", true, "ra", "rb")]),
            new Section(Identifier.Parse("resten"), "Resten", Prose.Empty, [
                new Question(Identifier.Parse("fri"), "4", "Fri", [new FieldPart(Field("fri", new TextType(true, 100)))]) { ShownIf = new Condition(FieldPath.Parse("oppen"), [Yes]) },
                new Question(Identifier.Parse("tabell"), "5", "Tabell", [new TablePart(new FieldTable("Område", [new TableColumn(Identifier.Parse("kr"), "Kr", false)], [Row(RowA), Row(RowB)]))]),
            ])
            {
                ShownIf = new Condition(Deciding, [Yes]),
            },
        ]);

    private static TableRow Row(Identifier id) => new(id, $"Rad {id}", [Field($"tabell.{id}.kr", new NumberType(0, null, null, null))]) { ShownIf = new Condition(Areas, [id]) };

    private static Question Choice(string id, string number, bool many, params string[] options) => new(Identifier.Parse(id), number, id, [
        new FieldPart(Field(id, new ChoiceType([.. options.Select(option => new Option(Identifier.Parse(option), SwedishWords.Capital(option)))], many))),
    ]);

    private static Field Field(string path, FieldType type) => new(FieldPath.Parse(path), path, type, FieldDemands.Default, null, FieldReporting.None);

    private static Answer Chosen(FieldPath path, string options) => new(
        path, null, AnswerKind.Value, options,
        new ChoiceValue([.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Identifier.Parse)]), null, null);
}
