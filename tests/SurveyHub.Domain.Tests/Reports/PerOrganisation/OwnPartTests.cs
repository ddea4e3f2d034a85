using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports;
using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Reports.PerOrganisation;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Wordings;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Domain.Tests.Reports.PerOrganisation;

/// <summary>A part holds what its organisation gave, and nothing that another one gave, in any questionnaire and for any reader.</summary>
public sealed class OwnPartTests
{
    private static readonly string[] Names = ["Aneby", "Boden", "Cesar"];

    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    public void WordsAndNumbersOfOthers_AreInNoPart(int from)
    {
        foreach (var seed in Enumerable.Range(from, 100))
        {
            // Two answer, so that no number stands among others; the third is silent.
            var parts = new OrganisationParts(Input(RandomQuestionnaire.Of(seed)));
            foreach (var reader in Enum.GetValues<PartReader>())
            {
                var (own, other) = (Everything(parts, 0, reader), Everything(parts, 1, reader));

                Assert.DoesNotContain(Secret(1), own, StringComparison.Ordinal);
                Assert.DoesNotContain(Secret(0), other, StringComparison.Ordinal);
                Assert.DoesNotContain(SwedishNumber.Format(Number(1)), own, StringComparison.Ordinal);
                Assert.DoesNotContain(SwedishNumber.Format(Number(0)), other, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(Visibility.Open, true, true)]
    [InlineData(Visibility.Aggregated, false, true)]
    [InlineData(Visibility.Withheld, false, true)]
    public void WhatIsNotShownForEach_IsShownToItsOwnOrganisationAlone(Visibility visibility, bool toEverybody, bool toItself)
    {
        var parts = new OrganisationParts(Input(Asking(visibility)));

        Assert.Equal((toEverybody, toItself), (Has(PartReader.Everybody), Has(PartReader.Itself)));

        bool Has(PartReader reader) => Everything(parts, 0, reader).Contains(Secret(0), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Visibility.Open, true, "Sammanfattat i rapporten: ”Korta ord”.")]
    [InlineData(Visibility.Open, false, null)]
    [InlineData(Visibility.Withheld, true, null)]
    public void WordsOfAnAnalyst_StandBesideTheAnswer_WhereTheyAreToBePublished(Visibility visibility, bool fit, string? said)
    {
        var input = Input(Asking(visibility));
        var answer = input.Answers.OnlyAsked().AsFiled().For(Code(0)).Find(FieldPath.Parse("fraga"))!;
        var wording = new AnalystWording(Code(0), answer.Path, "Korta ord", TextMark.Of(fit ? answer : answer with { Raw = "annat" }), "Åsa Lund", DateTimeOffset.UnixEpoch);
        var parts = new OrganisationParts(input with { Answers = input.Answers with { Wordings = [wording] } });

        foreach (var reader in Enum.GetValues<PartReader>())
        {
            var own = Everything(parts, 0, reader);
            Assert.Equal(said is not null, own.Contains(said ?? "Korta ord", StringComparison.Ordinal));
            Assert.Equal(visibility == Visibility.Open || reader == PartReader.Itself, own.Contains(Secret(0), StringComparison.Ordinal));
            Assert.DoesNotContain("Korta ord", Everything(parts, 1, reader), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void TheSilent_HaveAPartThatSaysSo()
    {
        var parts = new OrganisationParts(Input(RandomQuestionnaire.Of(3)));

        Assert.Contains("Cesar kommun har inte svarat på enkäten", Everything(parts, 2, PartReader.Itself), StringComparison.Ordinal);
        Assert.Equal(3, OrganisationReport.Compile(parts).Blocks.OfType<HeadingBlock>().Count(heading => heading.Anchor.StartsWith("organisation-", StringComparison.Ordinal) && heading.Level == 1));
    }

    [Theory]
    [InlineData("Preliminära uppgifter", 1)]
    [InlineData(null, 0)]
    public void WhatAnswersAreWorth_IsSaidInEachPart_AndOnEachSheetOfThem(string? source, int times)
    {
        var input = Input(RandomQuestionnaire.Of(3));
        var parts = new OrganisationParts(input with { Answers = input.Answers with { Source = source } });
        var part = parts.Of(Code(0), PartReader.Itself);

        Assert.Equal(times, OrganisationReport.Compile(parts, part).Cover.Details.Count(detail => detail == "Preliminära uppgifter"));
        Assert.Equal(times, PartSheets.Book(parts, [part]).Sheets.Single().Preamble.Count(line => line == "Preliminära uppgifter"));
    }

    private static string Everything(OrganisationParts parts, int organisation, PartReader reader)
    {
        var part = parts.Of(Code(organisation), reader);
        var document = OrganisationReport.Compile(parts, part);
        var cells = PartSheets.Book(parts, [part]).Sheets.Append(PartSheets.List(parts, [part])).SelectMany(sheet => sheet.Rows).SelectMany(row => row);
        return string.Join('\n', document.Blocks.Select(Text).Concat(cells.Select(cell => cell.Text ?? (cell.Number is { } number ? SwedishNumber.Format(number) : ""))));
    }

    private static string Text(ReportBlock block) => block switch
    {
        HeadingBlock heading => heading.Text,
        ParagraphBlock paragraph => paragraph.Text,
        ListBlock list => string.Join('\n', list.Items.Select(item => item.Text)),
        TableBlock table => string.Join('\n', table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines).Concat(table.Notes.Select(note => note.Text))),
        _ => "",
    };

    private static Questionnaire Asking(Visibility visibility) => RandomQuestionnaire.Of(7) with
    {
        Sections = [new Section(null, null, Prose.Empty, [new Question(Identifier.Parse("fraga"), null, "Fråga?", [new FieldPart(new Field(FieldPath.Parse("fraga"), "Fråga?", new TextType(true, 4_000), FieldDemands.Default, null, FieldReporting.None) { Visibility = visibility })])])],
    };

    private static ReportInput Input(Questionnaire questionnaire)
    {
        var panel = new Panel("p", new PanelWords("kommun", "kommuner", "kommunerna", "Alla"), [], [.. Names.Select((name, i) => new Organisation(Code(i), name, $"{name} kommun", [], []))]);
        return new ReportInput(new SurveyAnswers(questionnaire, panel, [Given(questionnaire, 0), Given(questionnaire, 1)]), Analysis.Empty, new NoWords());
    }

    private static Response Given(Questionnaire questionnaire, int i) => new(
        Code(i), false, null, false, false, null, null,
        [.. questionnaire.Fields.Where(field => !questionnaire.IsRepeated(field.Path)).Select(field => new Answer(field.Path, null, AnswerKind.Value, Secret(i), Value(field, i), null, Secret(i)))]);

    private static AnswerValue? Value(Field field, int i) => field.Type switch
    {
        NumberType => new NumberValue(Number(i)),
        TextType => new TextValue(Secret(i)),
        _ => null,
    };

    private static OrganisationCode Code(int i) => OrganisationCode.Parse($"{i + 1}");

    private static string Secret(int i) => $"ord{Names[i]}";

    private static decimal Number(int i) => i == 0 ? 71_828_182 : 31_415_926;

    /// <summary>Nothing here is written by a writer of reports.</summary>
    private sealed class NoWords : IReportWords
    {
        public Domain.Themes.Rules.AnswerRule ReadCondition(TemplateCondition condition) => throw new NotSupportedException();

        public string Print(InlineDirective directive, Language language) => throw new NotSupportedException();

        public string Print(TemplateBlock block, Language language) => throw new NotSupportedException();
    }
}
