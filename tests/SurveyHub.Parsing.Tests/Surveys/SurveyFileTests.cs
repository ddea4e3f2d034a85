using System.Text.RegularExpressions;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tests.Format;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Surveys;

/// <summary>The enquiries that travel with the repository are without mistakes.</summary>
public sealed partial class SurveyFileTests
{
    public static TheoryData<string> Files =>
        [.. Repository.Questionnaires().Select(file => Path.GetFileName(file)).Concat(SurveyBlocks.Paths).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Survey_HasNoMistakes(string file) =>
        Assert.Empty(QuestionnaireFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", file)), SurveyBlocks.Files).Diagnostics);

    [Fact]
    public void Proposals_AreAskedInEnglishToo()
    {
        var (original, translation) = (Text("vardval-forslag-2025.md"), Text("vardval-forslag-2025.en.md"));

        var parsed = ParsedBundle.Parse(original, [translation], SurveyBlocks.Files);

        Assert.Empty(parsed.Translations.Single().Diagnostics);
        Assert.Equal(Questions(parsed.Original.Questionnaire), Questions(parsed.Translations.Single().Questionnaire));

        static string Text(string file) => File.ReadAllText(Repository.PathOf("surveys", file));

        static IEnumerable<string> Questions(Questionnaire questionnaire) => questionnaire.Fields.Select(field => $"{field.Path} {field.Demands}");
    }

    [Fact]
    public void Villkor3_AsksWhatTheEnquiryOf2018Asked()
    {
        var outline = Outline.Of(QuestionnaireFile.Parse(File.ReadAllBytes(Repository.PathOf("surveys", "villkor3-2018.md"))).Questionnaire);

        // Wording and help aside: ids, kinds, conditions and what is reported.
        var structure = outline.Split('\n').Where(line => IsStructure().IsMatch(line)).Select(line => Wording().Replace(line, "").TrimEnd());
        Assert.Equal(Expected, string.Join('\n', structure));
    }

    private const string Expected = """
        villkor3-2018 panel regioner deadline 2019-05-22
          section utbud
            question utbud-psykisk no. 1
              utbud-psykisk: long text ≤4000
            question utbud-smarta no. 2
              utbud-smarta: long text ≤4000
              table
                utbud-smarta.mmr1.antal: number .0 ≥0 partly reason reported(total)
                utbud-smarta.mmr1.externt: tick
                utbud-smarta.mmr2.antal: number .0 ≥0 partly reason reported(total)
                utbud-smarta.mmr2.externt: tick
            question forandring no. 3
              table
                forandring.kbt-ipt.riktning: one of fler/farre/lika not-applicable
                forandring.kbt-ipt.orsak: short text ≤500 not-applicable
                forandring.i-kbt.riktning: one of fler/farre/lika not-applicable
                forandring.i-kbt.orsak: short text ≤500 not-applicable
                forandring.pdt.riktning: one of fler/farre/lika not-applicable
                forandring.pdt.orsak: short text ≤500 not-applicable
                forandring.mmr.riktning: one of fler/farre/lika not-applicable
                forandring.mmr.orsak: short text ≤500 not-applicable
              forandring.forklaring: long text ≤4000
          section ersattning
            question ersattning-mmr no. 4
              table
                ersattning-mmr.mmr1.belopp: amount per-behandling not-applicable reason reported(median, range, without bedömning)
                ersattning-mmr.mmr2.belopp: amount per-behandling not-applicable reason reported(median, range, without bedömning)
              ersattning-mmr.utformning: long text ≤4000
            question ersattning-kbt-ipt no. 5
              ersattning-kbt-ipt: amount per-behandling not-applicable reason reported(median, range, without bedömning)
              ersattning-kbt-ipt.utformning: long text ≤4000
              ersattning-kbt-ipt.fraga: e-mail withheld
            question vardval no. 6
              vardval: one of ja/nej/avslutat
              vardval.beskrivning: long text ≤4000 if vardval in ja/avslutat
          section organisation
            question resurser no. 7
              resurser: long text ≤4000
            question org-smarta no. 8
              org-smarta: long text ≤4000
            question org-psykisk no. 9
              org-psykisk: long text ≤4000
          section koordinering
            question koordinatorer no. 10
              koordinatorer: number .0 ≥0 koordinatorer reason reported(total, per 10000 folkmangd-16-67 2017, chart)
                should koordinatorer ≥ 1
                should koordinatorer ±50 %
        """;

    [GeneratedRegex("^(villkor3| *(section|question|table) | *(must|should) | *[a-z0-9.-]+: (long|short|number|tick|amount|one|several|e-mail))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsStructure();

    [GeneratedRegex(" \"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Wording();
}
