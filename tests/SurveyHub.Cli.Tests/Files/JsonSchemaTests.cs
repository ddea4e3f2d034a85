using System.Text;
using System.Text.Json;
using SurveyHub.Cli.Tests.Oracle;
using SurveyHub.Cli.Tests.Reading;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>Every JSON file is as the schema beside the writer says, which is what other programs are written from.</summary>
public sealed class JsonSchemaTests
{
    private static readonly JsonElement Schema =
        JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "SurveyHub.Documents", "Json", "answers.schema.json"))).RootElement;

    public static TheoryData<string> Enquiries => Enquiry.Names;

    [Theory]
    [MemberData(nameof(Enquiries))]
    public void Enquiry_IsAsTheSchemaSays(string name) => Assert.Empty(Problems(Enquiry.All[name].Answers));

    [Theory]
    [InlineData("every-kind.md")]
    [InlineData("alla-slag.md")]
    public void EveryKindOfField_IsAsTheSchemaSays(string file)
    {
        var questionnaire = QuestionnaireFile.Parse(File.ReadAllBytes(Repository.PathOf("tests", "SurveyHub.TestKit", "Surveys", file))).Questionnaire;

        Assert.Empty(Problems(Answered(questionnaire)));
    }

    [Fact]
    public void AnyQuestionnaire_IsAsTheSchemaSays() =>
        Assert.All(Enumerable.Range(0, 60), seed => Assert.Empty(Problems(Answered(RandomQuestionnaire.Of(seed)))));

    [Fact]
    public void WhatTheSchemaDoesNotSay_IsFound()
    {
        using var wrong = JsonDocument.Parse(Encoding.UTF8.GetString(StatisticsFileTests.Bytes(Enquiry.All["trygghet-2026"].Answers, ".json"))
            .Replace("\"kind\": \"silent\"", "\"kind\": \"quiet\"", StringComparison.Ordinal).Replace("\"asked\": 9", "\"asked\": \"9\"", StringComparison.Ordinal));

        var problems = new SchemaReading(Schema).Problems(wrong.RootElement).ToList();

        Assert.Contains("$.enquiry.asked is String", problems);
        Assert.Contains(problems, problem => problem.EndsWith(".kind is quiet", StringComparison.Ordinal));
    }

    private static List<string> Problems(SurveyAnswers answers)
    {
        using var json = JsonDocument.Parse(StatisticsFileTests.Bytes(answers, ".json"));
        return [.. new SchemaReading(Schema).Problems(json.RootElement)];
    }

    /// <summary>One has answered every field with something, another has not answered.</summary>
    private static SurveyAnswers Answered(Questionnaire questionnaire)
    {
        var (one, other) = (OrganisationCode.Parse("01"), OrganisationCode.Parse("02"));
        var row = RowKey.TryParse("1", out var key) ? key : default;
        var answers = questionnaire.Fields.Select((field, index) =>
            new Answer(field.Path, questionnaire.IsRepeated(field.Path) ? row : null, AnswerKind.Value, "ord", Value(field.Type), "orsak", "mer") { IsUnchanged = index % 2 == 0 });
        return new SurveyAnswers(
            questionnaire,
            new Panel("p", PanelWords.Default, [], [new(one, "Ett", "Ett", [], []), new(other, "Två", "Två", [], [])]),
            [new Response(one, false, new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero), true, true, "Åsa Lund", "Sent.", answers.ToValueList()), Response.SilentFrom(other)]);
    }

    private static AnswerValue? Value(FieldType type) => type switch
    {
        TextType => new TextValue("ord"),
        NumberType => new NumberValue(1234.50m),
        ScaleType scale => new NumberValue(scale.From),
        DateType => new DateValue(new DateOnly(2026, 3, 1)),
        ChoiceType choice => new ChoiceValue([choice.Options[0].Id]),
        CheckType => CheckValue.Ticked,
        AmountType => new AmountValue(AmountArrangement.Paid, [new AmountLine(24_000, AmountBasis.PerYear, "bedömning", new AmountCeiling(30_000, null), "ord")]),
        FileType => new FileValue("plan.pdf"),
        _ => null,
    };
}
