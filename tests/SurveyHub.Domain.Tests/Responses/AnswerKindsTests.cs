using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses;

/// <summary>Scales, texts with a look, and options that exclude the others.</summary>
public sealed class AnswerKindsTests
{
    private static readonly ScaleType Scale = new(1, 5, "inte alls", "helt");

    private static readonly ChoiceType Choice = new(
        [new(Identifier.Parse("kbt"), "KBT"), new(Identifier.Parse("ipt"), "IPT"), new(Identifier.Parse("inget"), "Inget av dessa:") { ExcludesOthers = true }], true);

    [Theory]
    [InlineData("1", 1)]
    [InlineData(" 5 ", 5)]
    [InlineData("3,0", 3)]
    [InlineData("Helt", 5)]
    [InlineData("inte alls", 1)]
    public void Step_IsRead(string raw, int step) => Assert.Equal(new NumberValue(step), AnswerReader.Read(Scale, raw).Value);

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("3,5")]
    [InlineData("ganska")]
    [InlineData("3-4")]
    public void AnythingElse_IsNoStep(string raw) =>
        Assert.Equal($"”{raw}” är inget steg på skalan. Välj ett heltal från 1 till 5.", Message(Scale, raw));

    [Theory]
    [InlineData(TextFormat.EmailAddress, "anna.exempel@example.org")]
    [InlineData(TextFormat.EmailAddress, " åsa@exempel.se ")]
    [InlineData(TextFormat.PhoneNumber, "08-123 45 67")]
    [InlineData(TextFormat.PhoneNumber, "+46 (0)70–123 45 67")]
    [InlineData(TextFormat.PhoneNumber, "112 00")]
    [InlineData(TextFormat.WebAddress, "https://www.skr.se/vard?id=3")]
    [InlineData(TextFormat.WebAddress, "www.skr.se")]
    [InlineData(TextFormat.WebAddress, "skr.se/vård")]
    [InlineData(TextFormat.WebAddress, "exempelörtagård.se")]
    public void TextWithItsLook_IsKeptAsTyped(TextFormat format, string raw) =>
        Assert.Equal(new TextValue(raw.Trim()), AnswerReader.Read(Of(format), raw).Value);

    [Theory]
    [InlineData(TextFormat.EmailAddress, "anna", "SH3123")]
    [InlineData(TextFormat.EmailAddress, "Anna <anna@example.org>", "SH3123")]
    [InlineData(TextFormat.EmailAddress, "a@example.org; b@example.org", "SH3123")]
    [InlineData(TextFormat.PhoneNumber, "ring växeln", "SH3124")]
    [InlineData(TextFormat.PhoneNumber, "08+123 45 67", "SH3124")]
    [InlineData(TextFormat.PhoneNumber, "112", "SH3124")]
    [InlineData(TextFormat.PhoneNumber, "08-123 45 67, 070-123 45 67", "SH3124")]
    [InlineData(TextFormat.WebAddress, "vår hemsida", "SH3125")]
    [InlineData(TextFormat.WebAddress, "hemsidan", "SH3125")]
    [InlineData(TextFormat.WebAddress, "javascript:alert(1)", "SH3125")]
    [InlineData(TextFormat.WebAddress, "ftp://example.org", "SH3125")]
    [InlineData(TextFormat.WebAddress, "https://anna@example.org", "SH3125")]
    [InlineData(TextFormat.WebAddress, "1.2", "SH3125")]
    public void TextWithoutIt_IsRefused(TextFormat format, string raw, string code) =>
        Assert.Equal(code, AnswerReader.Read(Of(format), raw).Problem?.Descriptor.Code);

    [Fact]
    public void OptionThatExcludesTheOthers_StandsAlone()
    {
        Assert.Equal(new ChoiceValue([Identifier.Parse("inget")]), AnswerReader.Read(Choice, "inget").Value);
        Assert.Equal(new ChoiceValue([Identifier.Parse("kbt"), Identifier.Parse("ipt")]), AnswerReader.Read(Choice, "kbt;ipt").Value);
        Assert.Equal(
            "”Inget av dessa” kan inte väljas tillsammans med andra svarsalternativ. Ta bort det, eller de andra.", Message(Choice, "kbt;inget"));
    }

    /// <summary>In an address nobody writes these words as an answer of another kind.</summary>
    [Fact]
    public void WordsForNoValue_AreUnderstoodWhereNoTextCanBeMeant()
    {
        Assert.Equal(AnswerKind.Missing, WordsForNoValue.Read(Field(Of(TextFormat.EmailAddress)), "vet ej"));
        Assert.Equal(AnswerKind.Missing, WordsForNoValue.Read(Field(Scale), "vet ej"));
        Assert.Null(WordsForNoValue.Read(Field(Of(TextFormat.Any)), "vet ej"));
    }

    private static TextType Of(TextFormat format) => new(false, 200, format);

    private static Field Field(FieldType type) => new(FieldPath.Parse("q"), "Q", type, FieldDemands.Default, null, FieldReporting.None);

    private static string Message(FieldType type, string raw) => AnswerReader.Read(type, raw).Problem!.Message(Language.Swedish);
}
