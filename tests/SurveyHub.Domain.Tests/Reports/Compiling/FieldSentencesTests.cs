using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Tests.Reports.Compiling;

public sealed class FieldSentencesTests
{
    [Theory]
    [InlineData("Ja: A kommun.", "ja")]
    [InlineData("Ja: samtliga två kommuner.", "ja", "ja")]
    [InlineData("Ja: A kommun. Nej: B kommun.", "ja", "nej")]
    [InlineData("Ja: kommunerna A och B. Nej: C kommun.", "ja", "ja", "nej")]
    [InlineData("Ja: kommunerna A, B och C. Nej: D kommun.", "ja", "ja", "ja", "nej")]
    [InlineData("Nej: E kommun. Ja: övriga fyra kommuner som svarat på frågan.", "ja", "ja", "ja", "ja", "nej")]
    [InlineData("Ja: kommunerna A, B, C och D. Nej: kommunerna E, F, G och H.", "ja", "ja", "ja", "ja", "nej", "nej", "nej", "nej")]
    public void Choices_NameThoseWhoChose(string sentence, params string?[] answers) => Assert.Equal(sentence, new Wave(Wave.Choice(), answers).Sentence());

    [Theory]
    [InlineData("Ja: kommunerna A, B, C och D.", "ja", "ja", "ja", "ja", null)]
    [InlineData("Ja: kommunerna A, B, C och D.", "ja", "ja", "ja", "ja", "saknas")]
    [InlineData("Ja: kommunerna A, B, C och D.", "ja", "ja", "ja", "ja", "")]
    [InlineData("Nej: E kommun. Ja: övriga fyra kommuner som svarat på frågan.", "ja", "ja", "ja", "ja", "nej", null, "saknas")]
    [InlineData("", "saknas", null)]
    public void Choices_NeverSpeakForThoseWhoDidNotChoose(string sentence, params string?[] answers) =>
        Assert.Equal(sentence, new Wave(Wave.Choice(), answers).Sentence());

    [Fact]
    public void Choices_WhereSeveralMayBeChosen_AreNeverTheOthers() => Assert.Equal(
        "Ja: samtliga fem kommuner. Nej: E kommun.", new Wave(Wave.Choice(many: true), "ja", "ja", "ja", "ja", "ja;nej").Sentence());

    [Theory]
    [InlineData("Larm", "Larm. Ja: A kommun.")]
    [InlineData("Finns larm?", "Finns larm? Ja: A kommun.")]
    public void Subject_StandsFirst(string subject, string sentence) => Assert.Equal(sentence, new Wave(Wave.Choice(), "ja").Sentence(subject));

    [Theory]
    [InlineData("Det finns i 2 av 3 kommuner: en anger ett antal och en svarar ja utan antal.", "4", "delvis", "saknas")]
    [InlineData("Det finns i 2 av 3 kommuner: två anger ett antal och ingen svarar ja utan antal. C kommun svarar noll.", "4", "5", "0")]
    [InlineData("Det finns i 0 av 3 kommuner: ingen anger ett antal och ingen svarar ja utan antal. Kommunerna A och B svarar noll.", "0", "0", null)]
    [InlineData("", "saknas", null, "")]
    public void Numbers_TellHowManyHaveIt(string sentence, params string?[] answers) => Assert.Equal(sentence, new Wave(Wave.Number(), answers).Sentence());

    [Fact]
    public void Numbers_OverTwelve_AreBothInFigures() => Assert.Equal(
        "Larm finns i 14 av 14 kommuner: 13 anger ett antal och 1 svarar ja utan antal. Summan 13 vilar på 13 angivna tal.",
        new Wave(Wave.Number(total: true), [.. Enumerable.Repeat("1", 13), "delvis"]).Sentence("Larm"));

    [Fact]
    public void Amounts_SayNothingInSentences() => Assert.Equal("", new Wave(Wave.Amount(AmountBasis.PerYear), "5 kr").Sentence());
}
