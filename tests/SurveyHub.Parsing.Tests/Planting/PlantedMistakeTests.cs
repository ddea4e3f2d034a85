using CsCheck;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tests.Robustness;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Planting;

public sealed class PlantedMistakeTests
{
    private static readonly int Pairs = TestSettings.Long ? 20_000 : 1_000;

    public static TheoryData<string> Files => [.. ValidFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void ValidFile_GivesNoMessage(string name) => Assert.Empty(QuestionnaireFile.Parse(ValidFiles.All[name]).Diagnostics);

    [Fact]
    public void Plants_AreOfManyKinds() =>
        Assert.InRange(ValidFiles.All.Values.SelectMany(Plants.In).Select(plant => plant.Kind).Distinct(StringComparer.Ordinal).Count(), 45, 100);

    [Theory]
    [MemberData(nameof(Files))]
    public void OneMistake_IsReportedAtItsPlace(string name)
    {
        var file = ValidFiles.All[name];

        var faults = Plants.In(file).Select(plant => PlantedFile.With(file, plant).FindFault()).OfType<string>().ToList();

        Assert.True(faults.Count == 0, $"{faults.Count} mistakes:\n{string.Join("\n\n", faults.Take(20))}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TwoMistakes_AreBothReportedAtTheirPlaces(string name)
    {
        var file = ValidFiles.All[name];
        var plants = Plants.In(file).GroupBy(plant => plant.Kind).Select(kind => kind.ToList()).ToList();
        // A kind is drawn first, so that the many single letters do not crowd out the rest.
        var plant = Draws.OneOf(plants).SelectMany(kind => Draws.OneOf(kind));
        var pair = Gen.Select(plant, plant);

        Draws.AssertEach(pair, Pairs, drawn => PlantedFile.With(file, drawn.Item1, drawn.Item2)?.FindFault());
    }
}
