using CsCheck;
using SurveyHub.Cli.Tests.Municipalities;
using SurveyHub.Cli.Tests.Villkor3;
using SurveyHub.Documents;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Tables;

namespace SurveyHub.Cli.Tests.Files;

/// <summary>The exported list of answers is an answers file: read back, it says the same. What is not asked is no answer, and not in it.</summary>
public sealed class ExportedAnswersTests
{
    /// <summary>Texts that spreadsheets and CSV readers stumble on.</summary>
    private static readonly Gen<string> Text = Gen.OneOf("=", "+", "-", "@", "'", "\"", ",", ";", "\n", "\r\n", " ", "\u00A0", "å", "1", "ja", "\t", "#")
        .Array[1, 8].Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));

    [Fact]
    public void Sample_ReadBack_IsTheSame() => AssertSame(Sample.Answers);

    [Fact]
    public void MadeUpWave_ReadBack_IsTheSame() => AssertSame(Wave.Answers());

    [Fact]
    public void AnyAnswers_ReadBack_AreTheSame()
    {
        var empty = Wave.Answers() with { Questionnaire = Sample.Questionnaire, Panel = Sample.Panel, Responses = ValueList<Response>.Empty };
        var fields = empty.Questionnaire.Fields.ToArray();
        var answers = Gen.Select(Gen.Int[0, 20], Gen.OneOf(fields), (organisation, field) => (organisation, field)).SelectMany(
            place => AnswerTo(place.field).Select(answer => (empty.Panel.Organisations[place.organisation].Code, Answer: answer)));

        answers.Array[0, 40].Sample(given => AssertSame(empty with
        {
            Responses = empty.Panel.Organisations
                .Select(o => given.Where(g => g.Code == o.Code).Select(g => g.Answer).DistinctBy(a => a.Field).ToValueList())
                .Zip(empty.Panel.Organisations, (own, o) => own.Count == 0 ? Response.SilentFrom(o.Code) : new Response(o.Code, false, null, false, false, null, null, own))
                .ToValueList(),
        }));
    }

    private static Gen<Answer> AnswerTo(Field field)
    {
        var value = Gen.Select(Raw(field.Type), Gen.OneOf(Gen.Const(""), Text), (raw, comment) => Given(field, raw, comment)).Where(answer => answer.Value is not null);
        AnswerKind[] kinds =
        [
            AnswerKind.Missing,
            .. field.Demands.AllowsPartlyKnown ? [AnswerKind.PartlyKnown] : Array.Empty<AnswerKind>(),
            .. field.Demands.AllowsNotApplicable ? [AnswerKind.NotApplicable] : Array.Empty<AnswerKind>(),
        ];
        var kind = Gen.Select(Gen.OneOf(kinds), Gen.OneOf(Gen.Const(""), Text), (k, reason) => new Answer(field.Path, null, k, "", null, Blank(reason), null));
        // What a wave keeps though it cannot be read; a form has taken off the blanks around it. Of texts, only one that is too long cannot.
        var unread = Gen.Select(Gen.OneOf("1,5 milj", "se fråga 2", "=1+1\noch mer"), Gen.OneOf(Gen.Const(""), Text), (raw, comment) => Given(field, raw, comment))
            .Where(answer => answer.IsUnread);
        return field.Type switch
        {
            CheckType => value,
            TextType => Gen.OneOf(value, kind),
            _ => Gen.OneOf(value, kind, unread),
        };
    }

    private static Gen<string> Raw(FieldType type) => type switch
    {
        TextType { Format: TextFormat.EmailAddress } => Gen.OneOf("namn@example.se", "+namn@example.se"),
        TextType { Format: TextFormat.PhoneNumber } => Gen.OneOf("08-123 45 67", "+46 8 123 45 67"),
        TextType { Format: TextFormat.WebAddress } => Gen.Const("https://example.se/?a=1,2"),
        TextType => Text,
        NumberType => Gen.OneOf("0", "7", "1 234", "25 personer", "12\u00A0000"),
        AmountType => Gen.OneOf("24 000 kr", "10 000 kr (bedömning)\n12 500 kr (behandling)", "per listad patient, max 6 000 kr/enhet", "Ingen ersättning", "98,9 mnkr; 5 kr"),
        ChoiceType choice => Gen.OneOf([.. choice.Options.Select(o => o.Id.Value), .. choice.Options.Select(o => o.Text)]),
        _ => Gen.OneOf("ja", "x"),
    };

    private static Answer Given(Field field, string raw, string comment) =>
        new(field.Path, null, AnswerKind.Value, raw, AnswerReader.Read(field.Type, raw).Value, null, Blank(comment));

    /// <summary>A comment as a form keeps it: trimmed, one kind of line end, or none.</summary>
    private static string? Blank(string text) => text.ReplaceLineEndings("\n").Trim() is { Length: > 0 } said ? said : null;

    private static void AssertSame(SurveyAnswers answers)
    {
        using var stream = new MemoryStream();
        ReportFormat.Csv.Write(answers, stream);
        var read = AnswersFile.Parse(stream.ToArray(), answers.Questionnaire, answers.Panel);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(
            answers.OnlyAsked().Responses.SelectMany(r => r.Answers.Select(a => Said(r.Organisation, a))).Order(),
            read.Answers.SelectMany(pair => pair.Value.Select(a => Said(pair.Key, a))).Order());
    }

    /// <summary>All that an answer says but for the spacing of its words.</summary>
    private static string Said(OrganisationCode organisation, Answer answer) =>
        $"{organisation} {answer.Field} {answer.Kind} {answer.IsUnread} {(answer.IsUnread ? answer.Raw : Typed(answer.Value))} {answer.Reason} {answer.Comment}";

    private static object? Typed(AnswerValue? value) => value switch
    {
        AmountValue amount => string.Join(" + ", amount.Lines) + amount.Arrangement,
        ChoiceValue choice => choice.Options,
        TextValue text => text.Text,
        _ => value,
    };
}
