using CsCheck;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests.Planting;

public sealed class PlantedMistakeTests
{
    private const string Seed = "0000KOIPe036";
    private const int Pairs = 4_000;

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
        var plant = OneOf(plants).SelectMany(OneOf);
        var pair = Gen.Select(plant, plant);
        var random = PCG.Parse(Seed);

        var faults = new List<string>();
        for (var i = 0; i < Pairs; i++)
        {
            var (one, other) = pair.Generate(random, null, out _);
            if (PlantedFile.With(file, one, other)?.FindFault() is { } fault)
            {
                faults.Add($"pair {i} of seed {Seed}:\n{fault}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} pairs of {Pairs}:\n{string.Join("\n\n", faults.Take(20))}");
    }

    private static Gen<T> OneOf<T>(List<T> items) => Gen.Int[0, items.Count - 1].Select(i => items[i]);
}
