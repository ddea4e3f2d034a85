using SurveyHub.Domain.Themes;
using SurveyHub.Parsing.Themes;
using SurveyHub.TestKit;

namespace SurveyHub.Cli.Tests.Villkor3;

/// <summary>
/// Who says what, as the published report lists it. What it says of "the others" or "all" comes out where the sample knows of it; where it does not, the
/// deviation stands by name in a list of its own.
/// </summary>
public sealed class ThemesTests
{
    private const string Others = "[övriga]";
    private const string All = "[samtliga]";

    private static readonly byte[] File = System.IO.File.ReadAllBytes(Repository.PathOf("surveys", "samples", "villkor3-2018.teman.csv"));
    private static readonly ParsedThemes Parsed = ThemesFile.Parse(File, Sample.Questionnaire, Sample.Panel);
    private static readonly ThemeReader Reader = new(Sample.Answers, Parsed.Analysis);

    private static readonly Dictionary<string, string> Deviations =
        Sample.Published("teman-avvikelser.tsv").ToDictionary(row => row[0], row => Sorted(row[1].Split(';')), StringComparer.Ordinal);

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
    public void List_IsAsPublished_OrDeviatesByName(string theme, string label, string regions)
    {
        var published = regions.Split(';');
        var missed = Sorted(published.Except(Found(theme, label)));

        Assert.Equal(Deviations.GetValueOrDefault(label, ""), missed);
        // Nobody is listed whom the report does not name, whatever is missed.
        Assert.Empty(Found(theme, label).Except(published));
    }

    [Fact]
    public void Deviations_AreOfBracketedListsOnly_AndNoneIsUnused() => Assert.All(
        Deviations, deviation => Assert.Contains(Lists, row => row.Data.Item2 == deviation.Key && deviation.Key.StartsWith('[')));

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

    private static IEnumerable<string> Found(string theme, string label) =>
        theme.Length == 0 ? []
        : label.StartsWith(Others, StringComparison.Ordinal) ? Names(Reader.MembersOf(Theme(theme)).NotIn)
        : Names(Reader.MembersOf(Theme(theme)).In) is var said && label.StartsWith(All, StringComparison.Ordinal) && said.Count() < Sample.Panel.Organisations.Count ? []
        : said;

    private static Theme Theme(string id) => Parsed.Analysis.Book.Find(Domain.Questionnaires.Identifier.Parse(id))!;

    private static IEnumerable<string> Names(IEnumerable<Domain.Panels.Organisation> organisations) => organisations.Select(organisation => organisation.ShortName);

    private static string Sorted(IEnumerable<string> regions) => string.Join(';', regions.Order(StringComparer.Ordinal));
}
