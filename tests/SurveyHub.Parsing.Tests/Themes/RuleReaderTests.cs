using System.Reflection;
using CsCheck;
using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes.Rules;
using SurveyHub.Parsing.Themes;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Themes;

/// <summary>Rules in words, both ways.</summary>
public sealed class RuleReaderTests
{
    private static readonly int Rounds = TestSettings.Rounds(2_000, 100_000);

    private static readonly Gen<RuleOperand> Operand = Gen.OneOf<RuleOperand>(
        Gen.OneOf("utbud.ena.antal", "utbud.andra.antal", "andel", "andel.kvot").Select(RuleOperand (path) => new FieldOperand(FieldPath.Parse(path))),
        Gen.Const<RuleOperand>(new FactOperand(Themed.Fact)),
        Gen.Int[-1_000_000, 1_000_000].Select(RuleOperand (number) => new NumberOperand(number / 100m)));

    private static readonly Gen<RuleTerm> Term = Gen.OneOf<RuleTerm>(
        Gen.Select(Gen.OneOf(Identifier.Parse("ja"), Identifier.Parse("nej"), Identifier.Parse("avslutat")).ArrayUnique[1, 3], Gen.Bool)
            .Select(RuleTerm (drawn) => new ChoiceTerm(FieldPath.Parse("vardval"), drawn.Item1.ToValueList(), drawn.Item2)),
        Gen.Select(Operand, Gen.Enum<Relation>(), Operand).Where(drawn => drawn.Item1 is not NumberOperand || drawn.Item3 is not NumberOperand)
            .Select(RuleTerm (drawn) => new ComparisonTerm(drawn.Item1, drawn.Item2, drawn.Item3)),
        Gen.Select(Gen.OneOf("utbud", "ers", "vardval", "utbud.ena.antal"), Gen.Enum<StatedState>())
            .Select(RuleTerm (drawn) => new StateTerm(FieldPath.Parse(drawn.Item1), drawn.Item2)));

    public static TheoryData<string, string, string> Rules => new()
    {
        { "vardval är ja", "vardval är ja", "vardval is ja" },
        { "Vardval är JA, nej eller avslutat", "vardval är ja eller nej eller avslutat", "vardval is ja or nej or avslutat" },
        { "vardval is not nej", "vardval är inte nej", "vardval is not nej" },
        { "utbud.ena.antal är större än utbud.andra.antal", "utbud.ena.antal är mer än utbud.andra.antal", "utbud.ena.antal is more than utbud.andra.antal" },
        { "utbud.ena.antal är 5", "utbud.ena.antal är lika med 5", "utbud.ena.antal equals 5" },
        { "andel är minst 5,5 och andel är mindre än 1 000", "andel är minst 5,5 och andel är mindre än 1\u00A0000", "andel is at least 5,5 and andel is less than 1\u00A0000" },
        { "folk 2025 är minst 5", "folk 2025 är minst 5", "folk 2025 is at least 5" },
        { "folk 2025 är högst andel", "folk 2025 är högst andel", "folk 2025 is at most andel" },
        { "andel.kvot är mer än 1", "andel.kvot är mer än 1", "andel.kvot is more than 1" },
        { "ers är minst 300", "ers är minst 300", "ers is at least 300" },
        { "utbud finns och utbud saknas", "utbud finns och utbud saknas", "utbud exists and utbud is missing" },
        { "ers finns inte och ers är ej aktuellt", "ers finns inte och ers är ej aktuellt", "ers does not exist and ers does not apply" },
    };

    public static TheoryData<string, string> Mistakes => new()
    {
        { "0 SH5201", "" },
        { "0 SH5201", "vardval ja" },
        { "12 SH5201", "utbud finns ofta" },
        { "0 SH5202", "är ja" },
        { "8 SH5202", "vardval är" },
        { "17 SH5202", "utbud finns och  " },
        { "11 SH5202", "vardval är eller ja" },
        { "0 SH5203", "vadval är ja" },
        { "0 SH5203", "antal är minst 5" },
        { "0 SH5203", "folk 2024 är minst andel" },
        { "16 SH5203", "andel är mer än utbud.tredje.antal" },
        { "11 SH5204", "vardval är jaa" },
        { "20 SH5204", "vardval är ja eller kanske" },
        { "0 SH5205", "utbud är ja" },
        { "0 SH5206", "utbud är minst 5" },
        { "0 SH5207", "ers är minst andel" },
        { "13 SH5207", "folk 2025 är ers" },
        { "0 SH5208", "forslag.rad.vikt är minst 5" },
        { "0 SH5209", "vem finns" },
        { "0 SH5209", "dolt är minst 5" },
        { "0 SH5210", new string('x', 4_001) },
        { "0 SH5211", "7 är minst 5" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_IsRead_AndWrittenInEitherLanguage(string text, string swedish, string english)
    {
        var rule = Read(text);

        Assert.Equal((swedish, english), (RulePrinter.Print(rule, Language.Swedish), RulePrinter.Print(rule, Language.English)));
        Assert.Equal(rule, Read(swedish));
        Assert.Equal(rule, Read(english));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsSaidAtItsPlace(string expected, string text)
    {
        var parsed = Themed.Rule(text);

        Assert.Equal([expected], parsed.Problems.Select(problem => $"{problem.Offset} {problem.Descriptor.Code}"));
        Assert.Null(parsed.Rule);
        Assert.All([Language.Swedish, Language.English], language => Assert.DoesNotContain('{', parsed.Problems[0].Message(language)));
    }

    [Fact]
    public void Mistakes_AreAllSaid() =>
        Assert.Equal([0, 17, 31], Themed.Rule("vadval är ja och vem finns och utbd saknas").Problems.Select(problem => problem.Offset));

    [Fact]
    public void PathThatIsHalfRight_IsSaidWhole() =>
        Assert.Contains("utbud.ena.antal, utbud.andra.antal", Themed.Rule("antal är minst 5").Problems[0].Message(Language.Swedish), StringComparison.Ordinal);

    [Fact]
    public void EveryMistake_HasAnExample() => Assert.Equal(
        typeof(RuleDiagnostics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Code),
        Mistakes.Select(row => row.Data.Item1[^6..]).Distinct());

    [Fact]
    public void Property_WhatIsWritten_IsReadAsTheSame() => Gen.Select(Term.Array[1, 4], Gen.Bool).Sample(
        (terms, isSwedish) =>
        {
            var rule = new AnswerRule(terms.ToValueList());
            Assert.Equal(rule, Read(RulePrinter.Print(rule, isSwedish ? Language.Swedish : Language.English)));
        },
        iter: Rounds);

    [Fact]
    public void Property_AnyText_IsReadOrItsMistakesLieInIt() =>
        Gen.OneOf(Gen.String, Gen.OneOf("är", "och", "minst", ",", "5", "vardval", "ja", "eller", "finns", "\u00A0", "utbud.ena.antal", "2025", "inte").Array[0, 12].Select(words => string.Join(' ', words))).Sample(
            text =>
            {
                var parsed = Themed.Rule(text);
                Assert.Equal(parsed.Rule is null, parsed.Problems.Count > 0);
                Assert.All(parsed.Problems, problem => Assert.InRange(problem.Offset, 0, text.Length));
            },
            iter: Rounds);

    private static AnswerRule Read(string text)
    {
        var parsed = Themed.Rule(text);
        Assert.Empty(parsed.Problems);
        return parsed.Rule!;
    }
}
