using CsCheck;
using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Translations;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Tests.Robustness;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Translations;

/// <summary>Whatever a questionnaire is, its own structure in other words is a translation of it, and nothing less is.</summary>
public sealed class RandomTranslationTests
{
    private static readonly int Rounds = TestSettings.Rounds(300, 10_000);

    [Fact]
    public void SameStructureInOtherWords_Agrees_AndIsWhatIsShown() => AssertEach(original =>
    {
        var words = OtherWords.Of(original);
        var translated = TranslatedQuestionnaire.Of(original, words);
        return translated.Findings.Count == 0 && translated.Questionnaire == words ? null : Describe(translated);
    });

    [Fact]
    public void WhatCarriesNoWords_CanBeLeftOut() => AssertEach(original =>
    {
        var words = OtherWords.Of(original);
        var translated = TranslatedQuestionnaire.Of(original, Bare(words));
        return translated.Findings.Count == 0 && translated.Questionnaire == words ? null : Describe(translated);
    });

    [Fact]
    public void LessThanTheOriginal_NeverAgrees() => AssertEach(original =>
    {
        var words = OtherWords.Of(original);
        var kept = Less(words).Where(less => TranslatedQuestionnaire.Of(original, less.Questionnaire).Agrees).Select(less => less.What).ToList();
        return kept.Count == 0 ? null : string.Join(", ", kept);
    });

    [Fact]
    public void MoreThanTheOriginal_NeverAgrees() => AssertEach(original =>
    {
        var words = OtherWords.Of(original);
        var kept = Less(original).Where(less => TranslatedQuestionnaire.Of(less.Questionnaire, words).Agrees).Select(less => less.What).ToList();
        return kept.Count == 0 ? null : string.Join(", ", kept);
    });

    private static void AssertEach(Func<Questionnaire, string?> find) => Draws.AssertEach(Gen.Int, Rounds, seed =>
        find(RandomQuestionnaire.Of(seed)) is { } fault ? $"seed {seed}: {fault}" : null);

    private static string Describe(TranslatedQuestionnaire translated) => translated.Findings.Count == 0
        ? "another questionnaire"
        : string.Join('\n', translated.Findings.Select(finding => $"{finding.Descriptor.Code} {finding.Place}: {finding.Descriptor.Format(Language.English, finding.Arguments)}"));

    /// <summary>Without conditions, checks, demands, bounds, and what is reported.</summary>
    private static Questionnaire Bare(Questionnaire words)
    {
        var plain = words.WithFields(field => field with { Demands = FieldDemands.Default, Reporting = FieldReporting.None, ShownIf = field.IsOwnText() ? field.ShownIf : null, Type = Bare(field.Type) });
        return plain with
        {
            Header = plain.Header with { Panel = null, Deadline = null, Predecessor = null, Contact = null, Publisher = null },
            Sections = plain.Sections.Select(section => section with
            {
                ShownIf = null,
                Questions = section.Questions.Select(question => question with
                {
                    ShownIf = null,
                    Checks = [],
                    ReportedByRow = false,
                    EarlierNames = [],
                    Parts = question.Parts.Select(Bare).ToValueList(),
                }).ToValueList(),
            }).ToValueList(),
        };
    }

    private static QuestionPart Bare(QuestionPart part) => part switch
    {
        TablePart { Table: var table } => new TablePart(table with
        {
            Columns = table.Columns.Select(column => column with { Parenthetical = false }).ToValueList(),
            Rows = table.Rows.Select(row => row with { ShownIf = null, Repeats = null }).ToValueList(),
        }),
        MatrixPart { Matrix: var matrix } => new MatrixPart(matrix with { Rows = matrix.Rows.Select(row => row with { ShownIf = null }).ToValueList() }),
        _ => part,
    };

    private static FieldType Bare(FieldType type) => type switch
    {
        NumberType number => number with { Min = null, Max = null, Decimals = number.Decimals == 0 ? 0 : 2 },
        DateType date => new DateType(date.Precision),
        AmountType => new AmountType(null),
        TextType { Format: TextFormat.Any } text => text with { MaxLength = text.Long ? TextType.DefaultLong : TextType.DefaultShort },
        ChoiceType choice => choice with { Options = choice.Options.Select(option => option with { ExcludesOthers = false }).ToValueList() },
        _ => type,
    };

    /// <summary>The questionnaire with one thing taken away, in every way that there is.</summary>
    private static IEnumerable<(string What, Questionnaire Questionnaire)> Less(Questionnaire whole)
    {
        foreach (var question in whole.Questions)
        {
            if (whole.Questions.Skip(1).Any())
            {
                yield return ($"question {question.Id}", Changed(whole, question, null));
            }

            foreach (var part in question.Parts.Where(part => part is not ProsePart && part is not FieldPart { Field: var field } || (part as FieldPart)?.Field.IsOwnText() == false))
            {
                yield return ($"a part of {question.Id}", Changed(whole, question, question with { Parts = question.Parts.Where(other => other != part).ToValueList() }));
                foreach (var less in Less(part))
                {
                    yield return ($"something of a part of {question.Id}", Changed(whole, question, question with { Parts = question.Parts.Select(other => other == part ? less : other).ToValueList() }));
                }
            }
        }
    }

    private static IEnumerable<QuestionPart> Less(QuestionPart part) => part switch
    {
        FieldPart { Field: { Type: ChoiceType choice } field } =>
            choice.Options.Select(option => new FieldPart(field with { Type = choice with { Options = choice.Options.Where(other => other != option).ToValueList() } })),
        TablePart { Table: { Rows.Count: > 1 } table } =>
            table.Rows.Select(row => new TablePart(table with { Rows = table.Rows.Where(other => other != row).ToValueList() })),
        MatrixPart { Matrix: { Rows.Count: > 1 } matrix } =>
            matrix.Rows.Select(row => new MatrixPart(matrix with { Rows = matrix.Rows.Where(other => other != row).ToValueList() })),
        _ => [],
    };

    private static Questionnaire Changed(Questionnaire whole, Question question, Question? changed) => whole with
    {
        Sections = whole.Sections.Select(section => section with
        {
            Questions = section.Questions.SelectMany(other => other != question ? [other] : changed is null ? Array.Empty<Question>() : [changed]).ToValueList(),
        }).ToValueList(),
    };
}
