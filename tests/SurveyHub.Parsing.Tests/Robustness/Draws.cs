using CsCheck;

namespace SurveyHub.Parsing.Tests.Robustness;

/// <summary>Draws values from a fixed seed, so that a failure is the same on every machine; the seed stands in the message.</summary>
internal static class Draws
{
    private const string Seed = "0000KOIPe036";

    /// <param name="find">What is wrong with a value, or null.</param>
    public static void AssertEach<T>(Gen<T> gen, int count, Func<T, string?> find)
    {
        var random = PCG.Parse(Seed);
        var faults = new List<string>();
        for (var i = 0; i < count; i++)
        {
            if (find(gen.Generate(random, null, out _)) is { } fault)
            {
                faults.Add($"draw {i} from seed {Seed}:\n{fault}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} of {count}:\n{string.Join("\n\n", faults.Take(20))}");
    }

    public static Gen<T> OneOf<T>(IReadOnlyList<T> items) => Gen.Int[0, items.Count - 1].Select(i => items[i]);
}
