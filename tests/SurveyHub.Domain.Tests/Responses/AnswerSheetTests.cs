using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses;

public sealed class AnswerSheetTests
{
    private static readonly Field Choice = NewField(
        "vardval", new ChoiceType([new Option(Identifier.Parse("ja"), "Ja"), new Option(Identifier.Parse("nej"), "Nej")], Many: false));

    private static readonly Field Which = NewField("vilket", new TextType(false, 200), required: true, shownIf: ("vardval", "ja"));
    private static readonly Field When = NewField("nar", new NumberType(0, 1900, null, null), shownIf: ("antal", "ja"));
    private static readonly Field Tick = NewField("kryss", new CheckType());

    private static readonly Questionnaire Asked = new(
        new QuestionnaireHeader("prov", "Prov", "Prov", Language.Swedish),
        Prose.Empty,
        [new Section(null, null, Prose.Empty, [new Question(Identifier.Parse("q"), null, "Q", [.. new[] { Choice, Which, When, Tick }.Select(f => new FieldPart(f))])])]);

    [Fact]
    public void ConditionalField_IsAskedWhenItsOptionIsChosen()
    {
        Assert.False(Sheet().IsAsked(Which));
        Assert.False(Sheet(Chosen("nej")).IsAsked(Which));
        Assert.True(Sheet(Chosen("ja")).IsAsked(Which));
        Assert.False(Sheet(Chosen("ja")).IsAsked(When));
    }

    [Fact]
    public void Completion_CountsAskedFields_AndNoBoxes()
    {
        Assert.Equal(new Completion(0, 1), Sheet().CompletionOf(Asked.Questions));
        Assert.Equal(new Completion(1, 2), Sheet(Chosen("ja"), Of(Tick, AnswerKind.Value, "ja", CheckValue.Ticked)).CompletionOf(Asked.Questions));
        Assert.Equal(new Completion(1, 1), Sheet(Of(Choice, AnswerKind.Missing)).CompletionOf(Asked.Questions));
        Assert.Equal(new Completion(0, 1), Sheet(Of(Choice, AnswerKind.Cleared)).CompletionOf(Asked.Questions));
    }

    [Fact]
    public void Findings_NameARequiredField_OnlyWhenItIsAsked()
    {
        Assert.Empty(Sheet().Findings());
        Assert.Equal((Which, AnswerDiagnostics.Required), Single(Sheet(Chosen("ja"))));
        Assert.Empty(Sheet(Chosen("ja"), Of(Which, AnswerKind.Missing)).Findings());
    }

    [Fact]
    public void Findings_NameWhatCannotBeRead_AndACommentAlone()
    {
        Assert.Equal((Choice, AnswerDiagnostics.NotAnOption), Single(Sheet(Of(Choice, AnswerKind.Value, "kanske"))));
        Assert.Equal((Choice, AnswerDiagnostics.CommentAlone), Single(Sheet(Of(Choice, AnswerKind.Cleared) with { Comment = "frågar" })));
    }

    private static AnswerSheet Sheet(params Answer[] answers) => new(Asked, answers);

    private static Answer Chosen(string option) => Of(Choice, AnswerKind.Value, option, new ChoiceValue([Identifier.Parse(option)]));

    private static Answer Of(Field field, AnswerKind kind, string raw = "", AnswerValue? value = null) =>
        new(field.Path, null, kind, raw, value, null, null);

    private static (Field, DiagnosticDescriptor) Single(AnswerSheet sheet)
    {
        var finding = Assert.Single(sheet.Findings());
        return (finding.Field, finding.Problem.Descriptor);
    }

    private static Field NewField(string id, FieldType type, bool required = false, (string Field, string Option)? shownIf = null) => new(
        FieldPath.Parse(id),
        id,
        type,
        FieldDemands.Default with { Required = required },
        shownIf is { } condition ? new Condition(FieldPath.Parse(condition.Field), [Identifier.Parse(condition.Option)]) : null,
        FieldReporting.None);
}
