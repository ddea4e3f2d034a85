using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Themes;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Villkor3;

/// <summary>
/// Who says what, as the published report lists it: whom it names, and whom it calls "the others" or "all".
/// </summary>
public sealed class ThemesTests
{
    private const string Others = "[övriga]";
    private const string Unchanged = "psykisk-oforandrat";

    private static readonly byte[] File = System.IO.File.ReadAllBytes(Repository.PathOf("surveys", "samples", "villkor3-2018.teman.csv"));
    private static readonly ParsedThemes Parsed = ThemesFile.Parse(File, Sample.Questionnaire, Sample.Panel);
    private static readonly ThemeReader Reader = new(Sample.Answers, Parsed.Analysis);

    public static TheoryData<string, string, string> Lists =>
        [.. Sample.Published("teman.tsv").Select(row => new TheoryDataRow<string, string, string>(row[0], row[2], row[3]))];

    [Fact]
    public void EveryPassage_StandsWhereItWasMarked()
    {
        Assert.Empty(Parsed.Diagnostics);
        Assert.All(Reader.Codings, placed => Assert.Equal(Fit.Fits, placed.Place.Fit));
        Assert.Equal((57, 48), (Lists.Count, Lists.Count(row => !row.Data.Item2.StartsWith('['))));
    }

    [Fact]
    public void File_IsAsTheToolWritesIt() =>
        Assert.Equal(System.Text.Encoding.UTF8.GetString(File), ThemesFileWriter.Write(Parsed.Analysis, Domain.Text.Language.Swedish));

    [Theory]
    [MemberData(nameof(Lists))]
    public void List_IsAsPublished(string theme, string label, string regions) => Assert.Equal(Sorted(regions.Split(';')), Sorted(Found(theme, label)));

    /// <summary>The report says 20 regions; its own table 10 does not.</summary>
    [Fact]
    public void MoreSuppliersOfMmr1_IsTrueOfEight_AndCannotBeToldOfEight()
    {
        var rule = RuleReader.Read("utbud-smarta.mmr1.antal är mer än utbud-smarta.mmr2.antal", Sample.Questionnaire, []).Rule!;
        var division = new Domain.Themes.Rules.RuleEvaluator(Sample.Answers).Divide(rule);

        Assert.Equal((8, 5, 8), (division.In.Count, division.NotIn.Count, division[Membership.Undecided].Count));
    }

    [Fact]
    public void WhoeverIsSilent_IsInNoListOfTheOthers()
    {
        var late = new ThemeReader(Sample.Without("09"), Parsed.Analysis);

        Assert.All(Parsed.Analysis.Book.Themes, theme => Assert.Equal(["Gotland"], late.MembersOf(theme)[Membership.Silent].Select(o => o.ShortName)));
        Assert.Equal(["Skåne", "Värmland", "Norrbotten"], Names(late.MembersOf(Theme("mmr-lika")).In));
    }

    // "The others" are those who answered and do not say it; that somebody is unchanged is said by themselves, of three treatments.
    // Question 9 is not coded in the sample: all answer it, and say the same.
    private static IEnumerable<string> Found(string theme, string label) => theme.Length == 0 ? Names(Sample.Panel.Organisations.Where(AnswersQuestion9)) : Reader.MembersOf(Theme(theme)) is var division && label.StartsWith(Others, StringComparison.Ordinal) && theme != Unchanged
        ? Names(division.NotIn)
        : Names(division.In);

    private static bool AnswersQuestion9(Domain.Panels.Organisation organisation) =>
        Sample.Answers.For(organisation.Code).Find(Domain.Questionnaires.FieldPath.Parse("org-psykisk"))?.Raw.Contains("inom vårdvalet för primärvård", StringComparison.Ordinal) == true;

    private static Theme Theme(string id) => Parsed.Analysis.Book.Find(Domain.Questionnaires.Identifier.Parse(id))!;

    private static IEnumerable<string> Names(IEnumerable<Domain.Panels.Organisation> organisations) => organisations.Select(organisation => organisation.ShortName);

    private static string Sorted(IEnumerable<string> regions) => string.Join(';', regions.Order(StringComparer.Ordinal));
}
