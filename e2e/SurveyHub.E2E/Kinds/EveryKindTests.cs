using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.E2E.Kinds;

/// <summary>No kind of answer is without its journey: whoever adds one to the domain is told here to write it.</summary>
public sealed class EveryKindTests
{
    private static readonly Questionnaire Questionnaire = Parsed();

    public static TheoryData<string> Types => [.. Members(typeof(FieldType))];

    public static TheoryData<string> Formulas => [.. Members(typeof(Formula))];

    public static TheoryData<string> Parts => [.. Members(typeof(QuestionPart)).Where(name => name != nameof(ProsePart))];

    [Fact]
    public void Journeys_NameEveryField_AndEveryCalculatedValue()
    {
        var named = KindJourneys.Fields.Select(field => AddedPath.Split(field.Path).Field).Distinct().Order(StringComparer.Ordinal);
        var all = Questionnaire.Fields.Concat(Questionnaire.Templates.SelectMany(row => row.Cells)).Select(field => field.Path.WithoutRow.ToString());
        Assert.Equal(all.Distinct().Order(StringComparer.Ordinal), named);
        Assert.Equal(
            Questionnaire.Calculated.Select(value => value.Path.ToString()).Order(StringComparer.Ordinal),
            KindJourneys.All.SelectMany(journey => journey.Calculated).Select(value => value.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Journeys_SayOfEachFieldWhatTheFileSays() => Assert.All(KindJourneys.Fields, journey =>
    {
        var field = Find(journey);
        Assert.Equal(field.Demands.AllowsNotApplicable, journey.MayBeNotApplicable);
        Assert.Equal(field.Demands.AllowsPartlyKnown, journey.MayBePartlyKnown);
        Assert.Equal(field.Demands.NeedsReason, journey.NeedsReason);
    });

    [Fact]
    public void EveryTypeInWhichSomethingWrongCanBeWritten_HasAMistake()
    {
        // A list of options takes nothing else; what can be pasted over the buttons of a matrix is tried all the same.
        var typed = Questionnaire.Fields.Select(field => field.Type).Where(type => type is not (ChoiceType or ScaleType or CheckType)).ToHashSet();
        typed.ExceptWith(KindJourneys.Fields.Where(journey => journey.Wrong is not null).Select(journey => Find(journey).Type));
        Assert.Empty(typed);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryType_HasAJourney(string type) => Assert.Contains(Questionnaire.Fields, field => field.Type.GetType().Name == type);

    [Theory]
    [MemberData(nameof(Formulas))]
    public void EveryFormula_HasAJourney(string formula) => Assert.Contains(Questionnaire.Calculated, value => value.Formula.GetType().Name == formula);

    [Theory]
    [MemberData(nameof(Parts))]
    public void EveryPartOfAQuestion_HasAJourney(string part) => Assert.Contains(Questionnaire.Questions.SelectMany(question => question.Parts), one => one.GetType().Name == part);

    [Fact]
    public void EveryFormatAndPrecision_HasAJourney()
    {
        var types = Questionnaire.Fields.Select(field => field.Type).ToList();
        Assert.Equal(Enum.GetValues<TextFormat>().Order(), types.OfType<TextType>().Select(type => type.Format).Distinct().Order());
        Assert.Equal(Enum.GetValues<DatePrecision>().Order(), types.OfType<DateType>().Select(type => type.Precision).Distinct().Order());
        Assert.Equal([false, true], types.OfType<TextType>().Select(type => type.Long).Distinct().Order());
        Assert.Equal([false, true], types.OfType<ChoiceType>().Select(type => type.Many).Distinct().Order());
        Assert.Contains(types.OfType<NumberType>(), type => type is { Decimals: 0, Unit: null });
        Assert.Contains(types.OfType<NumberType>(), type => type is { Decimals: 1, Unit: null });
        Assert.Contains(types.OfType<NumberType>(), type => type.Unit == "%");
        var options = types.OfType<ChoiceType>().SelectMany(type => type.Options).ToList();
        Assert.Contains(options, option => option.HasOwnText);
        Assert.Contains(options, option => option.ExcludesOthers);
    }

    [Fact]
    public void EveryDemandAndCondition_HasAJourney()
    {
        var demands = Questionnaire.Fields.Select(field => field.Demands).ToList();
        Assert.Contains(demands, demand => demand.Required);
        Assert.Contains(demands, demand => demand.NeedsReason);
        Assert.Contains(demands, demand => demand.AllowsPartlyKnown);
        Assert.Contains(demands, demand => demand.AllowsNotApplicable);
        Assert.Contains(Questionnaire.Sections, section => section.ShownIf is not null);
        Assert.Contains(Questionnaire.Questions, question => question.ShownIf is not null);
        Assert.Contains(Questionnaire.Fields, field => field.ShownIf is not null);
        Assert.Contains(Questionnaire.Questions.SelectMany(question => question.Tables).SelectMany(table => table.Rows), row => row.ShownIf is not null);
        Assert.NotEmpty(Questionnaire.Templates);
    }

    private static Field Find(FieldJourney journey) => Questionnaire.Find(FieldPath.Parse(AddedPath.Split(journey.Path).Field))!;

    private static IEnumerable<string> Members(Type family) =>
        family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal);

    private static Questionnaire Parsed()
    {
        var parsed = QuestionnaireFile.Parse(KindJourneys.Text);
        Assert.Empty(parsed.Diagnostics);
        return parsed.Questionnaire;
    }
}
