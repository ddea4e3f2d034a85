using CsCheck;
using SurveyHub.Domain.Reports;

namespace SurveyHub.Cli.Tests.Reports;

/// <summary>What directives give in a sentence, of the answers of 20 regions where Gotland is silent, and of all 21.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("Det är `summa koordinatorer`.", "Det är 115.", "Det är 116.")]
    [InlineData("Det är `summa koordinatorer, med bas`.", "Det är 115 (20 av 21).", "Det är 116 (21 av 21).")]
    [InlineData("Det är `summa utbud-smarta.mmr1.antal, med bas`.", "Det är 126 (13 av 21).", "Det är 127 (14 av 21).")]
    [InlineData("Det är `summa utbud-smarta.mmr2.antal, med bas`.", "Det är 51 (17 av 21).", "Det är 52 (18 av 21).")]
    [InlineData("Det är `medelvärde koordinatorer`.", "Det är 5,8.", "Det är 5,5.")]
    [InlineData("Det är `median koordinatorer`.", "Det är 4,0.", "Det är 4,0.")]
    [InlineData("Det är `median koordinatorer, 0 decimaler`.", "Det är 4.", "Det är 4.")]
    [InlineData("Det är `lägsta koordinatorer, i ord`.", "Det är en.", "Det är en.")]
    [InlineData("Det är `högsta koordinatorer, i ord`.", "Det är nitton.", "Det är nitton.")]
    [InlineData("Det är `min och max koordinatorer`.", "Det är 1–19.", "Det är 1–19.")]
    [InlineData("Det är `summa koordinatorer, per 10 000`.", "Det är 0,2.", "Det är 0,2.")]
    [InlineData("Det är `summa koordinatorer, per 10 000 folkmangd-16-67 2017, 3 decimaler`.", "Det är 0,177.", "Det är 0,178.")]
    [InlineData("Det är `högsta koordinatorer, per 10 000`.", "Det är 1,1.", "Det är 1,1.")]
    [InlineData("Det är `summa koordinatorer, bara där vardval är ja, i siffror`.", "Det är 22.", "Det är 22.")]
    [InlineData("Det är `median ersattning-mmr.mmr1.belopp`.", "Det är 20 000 kr.", "Det är 20 000 kr.")]
    [InlineData("Det är `min och max ersattning-mmr.mmr2.belopp`.", "Det är 16 000–55 000 kr.", "Det är 16 000–55 000 kr.")]
    [InlineData("Det är `bas enkäten`.", "Det är 20 av 21 regioner.", "Det är 21 av 21 regioner.")]
    [InlineData("Det är `bas enkäten, i ord`.", "Det är tjugo av tjugoen regioner.", "Det är tjugoen av tjugoen regioner.")]
    [InlineData("Det är `bas enkäten, andel av folkmangd-16-67 2017`.", "Det är 99,4 procent av regionernas sammanlagda folkmängd 16–67 år den 1 november 2017.", "Det är 100 procent av regionernas sammanlagda folkmängd 16–67 år den 1 november 2017.")]
    [InlineData("Det är `svar på koordinatorer från Gotland`.", "Det är har inte svarat.", "Det är 1.")]
    [InlineData("Det är `svar på koordinatorer från 09, per 10 000`.", "Det är har inte svarat.", "Det är 0,3.")]
    [InlineData("Det är `svar på vardval från Region Skåne`.", "Det är Har haft det, men avslutat.", "Det är Har haft det, men avslutat.")]
    [InlineData("Det är `summa folkmangd-16-67 2017`.", "Det är 6 534 000.", "Det är 6 534 000.")]
    [InlineData("I `vilka har tema mmr-lika` är det lika.", "I regionerna Skåne, Värmland och Norrbotten är det lika.", "I regionerna Gotland, Skåne, Värmland och Norrbotten är det lika.")]
    [InlineData("I `vilka har tema mmr-lika, efter namn, enbart namn`.", "I Norrbotten, Skåne och Värmland.", "I Gotland, Norrbotten, Skåne och Värmland.")]
    [InlineData("I `vilka har tema mmr1-hogre`.", "I Region Blekinge.", "I Region Blekinge.")]
    [InlineData("I `vilka har tema har-mmr`.", "I samtliga 20 regioner som lämnat uppgift.", "I samtliga 21 regioner.")]
    [InlineData("Svar saknas från `vilka är utan svar`.", "Svar saknas från Region Gotland.", "Svar saknas från ingen region.")]
    [InlineData("`vilka är utan svar`.", "Region Gotland.", "Ingen region.")]
    [InlineData("Det gäller `hur många har tema mmr-lika`.", "Det gäller tre regioner.", "Det gäller fyra regioner.")]
    [InlineData("Det gäller `hur många har tema mmr-lika, i siffror, med bas`.", "Det gäller 3 regioner (3 av 10).", "Det gäller 4 regioner (4 av 11).")]
    [InlineData("Det gäller `hur många har tema mmr1-hogre`.", "Det gäller en region.", "Det gäller en region.")]
    [InlineData("Det gäller `hur många är sena`.", "Det gäller ingen region.", "Det gäller ingen region.")]
    [InlineData("Det gäller `andel där vardval är ja`.", "Det gäller 15 procent.", "Det gäller 14 procent.")]
    [InlineData("I `övriga utöver tema vardval-nagonsin` finns det inte.", "I övriga 16 regioner finns det inte.", "I övriga 17 regioner finns det inte.")]
    [InlineData("I `övriga utöver tema vardval-nagonsin; där koordinatorer är minst 2` finns det inte.", "I övriga två regioner finns det inte.", "I övriga tre regioner finns det inte.")]
    [InlineData("Det har `ingen utöver där vardval är ja`.", "Det har ingen av de övriga regionerna.", "Det har ingen av de övriga regionerna.")]
    [InlineData("Det är `övriga utöver där koordinatorer är minst 100`.", "Det är samtliga 20 regioner som lämnat uppgift.", "Det är samtliga 21 regioner.")]
    [InlineData("Det är `vilka har svarat bland där vardval är ja`.", "Det är regionerna Stockholm, Blekinge och Västmanland.", "Det är regionerna Stockholm, Blekinge och Västmanland.")]
    [InlineData("Det är `svar på utbud-smarta.mmr1.antal från Kalmar, per 10 000`.", "Det är ja, antal ej rapporterat.", "Det är ja, antal ej rapporterat.")]
    [InlineData("Det är `vilka saknar uppgift om koordinatorer bland svarande`.", "Det är ingen region.", "Det är ingen region.")]
    [InlineData("Det är `vilka saknar uppgift om koordinatorer`.", "Det är Region Gotland.", "Det är ingen region.")]
    public void Directive_Gives(string written, string withoutGotland, string withAll)
    {
        Assert.Equal(withoutGotland, WrittenReport.Sentence(written, WrittenReport.WithoutGotland));
        Assert.Equal(withAll, WrittenReport.Sentence(written));
    }

    /// <summary>Also where the number is derived and the word is the writer's.</summary>
    [Theory]
    [InlineData("Det är `median koordinatorer` procent.", "4,0\u00A0procent")]
    [InlineData("Det är **`summa koordinatorer`** procent.", "116\u00A0procent")]
    [InlineData("Det är `summa koordinatorer` 000 kr.", "116\u00A0000\u00A0kr")]
    [InlineData("Det är `vilka har svarat`.", "samtliga 21\u00A0regioner")]
    [InlineData("Det är `övriga utöver tema vardval-nagonsin`.", "övriga 17\u00A0regioner")]
    [InlineData("Det är `hur många har svarat`.", "21\u00A0regioner")]
    public void LinesDoNotEnd_BetweenANumberAndItsWord(string written, string kept) =>
        Assert.Contains(kept, WrittenReport.Compile(written).Document.Blocks.OfType<ParagraphBlock>().First().Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Först. `vilka har tema mmr1-hogre, enbart namn` och `hur många har tema mmr-lika`.", "Först. Blekinge och fyra regioner.")]
    [InlineData("Först. `hur många har tema mmr-lika` har det.", "Först. Fyra regioner har det.")]
    [InlineData("T.ex. `hur många har tema mmr-lika` har det.", "T.ex. fyra regioner har det.")]
    [InlineData("(Jämför 2017.) `hur många har tema mmr-lika` har det.", "(Jämför 2017.) Fyra regioner har det.")]
    [InlineData("Av dem har (`hur många har tema mmr-lika`) `hur många har tema mmr-lika` svarat.", "Av dem har (fyra regioner) fyra regioner svarat.")]
    [InlineData("Det är 3.`hur många har tema mmr-lika`.", "Det är 3.fyra regioner.")]
    [InlineData("Se `hur många har tema mmr-lika, med versal`.", "Se Fyra regioner.")]
    public void Sentence_BeginsWithACapital(string written, string expected) => Assert.Equal(expected, WrittenReport.Sentence(written));

    [Fact]
    public void AnyProse_MayStandBetweenDirectives() => Gen.OneOf(" ", ".", "!", "?", ")", "(", "”", "'", "a", ":", ",", "-").Array[0, 5].Sample(
        words => Assert.NotNull(WrittenReport.Compile($"a{string.Concat(words)}b `summa koordinatorer`{string.Concat(words)} `summa koordinatorer` c").Document), iter: 200, threads: 1);

    /// <summary>What a writer has put in its place holds for as long as it says the same, whatever kind of blank stands in it.</summary>
    [Fact]
    public void OwnWords_StandUntilTheAnswersChange()
    {
        const string Written = "Det är `summa koordinatorer, skriv \"drygt hundra\" för \"116\"`.";

        Assert.Equal("Det är drygt hundra.", WrittenReport.Sentence(Written));
        Assert.Equal("Det är drygt hundra [skrivet för ”116”; svaren säger nu ”115”].", WrittenReport.Sentence(Written, WrittenReport.WithoutGotland));
    }

    /// <summary>The full stop is the sentence's own.</summary>
    [Fact]
    public void SourceOfTheAnswers_IsWhatTheirFileSays() => Assert.Equal(
        "Om svaren: preliminära uppgifter.",
        WrittenReport.Sentence("Om svaren: `svarens källa`.", Villkor3.Sample.Answers with { Source = "preliminära uppgifter. " }));

    [Fact]
    public void Order_OfAnswersInTheFile_IsOfNoConsequence()
    {
        const string Written = "`vilka har tema efterfragan` `summa koordinatorer` `medelvärde utbud-smarta.mmr1.antal`\n\n*Tabell:* Alla `koordinatorer, summa`\n";
        var turned = Villkor3.Sample.Answers with { Responses = [.. Villkor3.Sample.Answers.Responses.Reverse()] };

        Assert.Equal(WrittenReport.Compile(Written).Document, WrittenReport.Compile(Written, turned).Document);
    }
}
