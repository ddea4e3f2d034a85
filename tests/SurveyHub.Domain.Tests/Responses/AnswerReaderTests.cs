using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Tests.Responses;

public sealed class AnswerReaderTests
{
    private static readonly NumberType Whole = new(0, 0, 100, "personer");
    private static readonly NumberType Share = new(2, null, null, "%");
    private static readonly ValueList<Option> Options = [new(Identifier.Parse("ja"), "Ja, det har vi"), new(Identifier.Parse("nej"), "Nej"), new(Identifier.Parse("vet-ej"), "Vet ej")];

    [Theory]
    [InlineData("0", 0)]
    [InlineData(" 7 ", 7)]
    [InlineData("7,0", 7)]
    [InlineData("100", 100)]
    [InlineData("25 personer", 25)]
    [InlineData("25 Personer", 25)]
    [InlineData("25\u00A0personer", 25)]
    public void WholeNumber_IsRead(string raw, int number) => Assert.Equal(new NumberValue(number), Value(Whole, raw));

    [Theory]
    [InlineData("1,5 milj", "”1,5 milj” går inte att läsa som ett tal. Skriv till exempel 1 234.")]
    [InlineData("sju", "”sju” går inte att läsa som ett tal. Skriv till exempel 1 234.")]
    [InlineData("5–7", "”5–7” går inte att läsa som ett tal. Skriv till exempel 1 234.")]
    [InlineData("1.234", "”1.234” går inte att läsa som ett tal. Skriv till exempel 1 234.")]
    [InlineData("4,5", "4,5 är inget heltal. Skriv ett tal utan decimaler.")]
    [InlineData("-3", "−3 är för litet. Skriv minst 0.")]
    [InlineData("1 234", "1 234 är för stort. Skriv högst 100.")]
    public void WholeNumber_IsRefusedWithTheseWords(string raw, string message) => Assert.Equal(message, Message(Whole, raw));

    [Fact]
    public void LongNonsense_IsQuotedInPart() =>
        Assert.Equal($"”{new string('x', 60)}…” går inte att läsa som ett tal. Skriv till exempel 1 234.", Message(Whole, new string('x', 5_000)));

    [Theory]
    [InlineData("12,5", 12.5)]
    [InlineData("12,50 %", 12.5)]
    [InlineData("25%", 25)]
    [InlineData("−3,25", -3.25)]
    [InlineData("1 234,5", 1234.5)]
    [InlineData("0.25", 0.25)]
    public void DecimalNumber_IsRead(string raw, double number) => Assert.Equal(new NumberValue((decimal)number), Value(Share, raw));

    [Fact]
    public void DecimalNumber_IsRefusedWithAnExampleThatHasDecimals() =>
        Assert.Equal("”sju” går inte att läsa som ett tal. Skriv till exempel 1 234 eller 1 234,5.", Message(Share, "sju"));

    [Fact]
    public void SeveralAmounts_AreRefusedByTheLineThatCannotBeRead() => Assert.StartsWith(
        "”mellan 3 och 5” går inte att läsa som belopp.", Message(new AmountType(null), "24 000 kr\nmellan 3 och 5\n12 kr"), StringComparison.Ordinal);

    [Fact]
    public void DecimalNumber_WithTooManyDecimals_IsRefused() => Assert.Equal("1,234 har för många decimaler. Skriv högst 2.", Message(Share, "1,234"));

    [Theory]
    [InlineData("åäö", 3)]
    [InlineData("👩‍👩‍👧‍👦🇸🇪é", 3)]
    [InlineData("a\r\nb", 3)]
    [InlineData("  abc  ", 3)]
    public void Text_IsCountedAsPeopleCount(string raw, int length)
    {
        Assert.IsType<TextValue>(Value(new TextType(false, length), raw));
        Assert.Equal($"Texten är {length} tecken. Högst {length - 1} får plats.", Message(new TextType(false, length - 1), raw));
    }

    [Fact]
    public void Text_LosesOuterSpaceAndCarriageReturnsOnly() => Assert.Equal(new TextValue("ett\n\n två"), Value(new TextType(true, 100), " ett\r\n\r\n två\r\n"));

    [Theory]
    [InlineData("ja")]
    [InlineData("Ja, det har vi")]
    [InlineData("JA, DET HAR VI")]
    [InlineData(" ja ; ja ")]
    public void Choice_IsReadByIdAndByText(string raw) => Assert.Equal(new ChoiceValue([Identifier.Parse("ja")]), Value(new ChoiceType(Options, false), raw));

    [Fact]
    public void Choice_OfSeveral_ComesInTheOrderOfTheQuestionnaire() => Assert.Equal(
        new ChoiceValue([Identifier.Parse("ja"), Identifier.Parse("vet-ej")]), Value(new ChoiceType(Options, true), "Vet ej\nja"));

    [Theory]
    [InlineData("kanske", "”kanske” är inget av svarsalternativen: ja, nej, vet-ej.")]
    [InlineData("ja;nej", "Bara ett svarsalternativ kan väljas, men 2 är valda.")]
    [InlineData(";", "”;” är inget av svarsalternativen: ja, nej, vet-ej.")]
    public void Choice_IsRefusedWithTheseWords(string raw, string message) => Assert.Equal(message, Message(new ChoiceType(Options, false), raw));

    [Theory]
    [InlineData("ja")]
    [InlineData("X")]
    [InlineData("on")]
    [InlineData("1")]
    public void Tick_IsRead(string raw) => Assert.Equal(CheckValue.Ticked, Value(new CheckType(), raw));

    [Fact]
    public void Tick_IsRefusedWithTheseWords() => Assert.Equal("”nej” går inte att läsa som ett kryss. Skriv ja eller lämna tomt.", Message(new CheckType(), "nej"));

    [Fact]
    public void Amount_IsRefusedWithTheseWords() => Assert.Equal(
        "”15 000–20 000 kr” går inte att läsa som belopp. Skriv ett belopp på varje rad, till exempel 24 000 kr per patient.",
        Message(new AmountType(null), "15 000–20 000 kr"));

    private static AnswerValue? Value(FieldType type, string raw)
    {
        var reading = AnswerReader.Read(type, raw);
        Assert.Null(reading.Problem);
        return reading.Value;
    }

    private static string Message(FieldType type, string raw)
    {
        var reading = AnswerReader.Read(type, raw);
        Assert.Null(reading.Value);
        return reading.Problem!.Message(Language.Swedish).Replace(SwedishNumber.NoBreakSpace, ' ');
    }
}
