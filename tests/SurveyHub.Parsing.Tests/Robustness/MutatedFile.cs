using CsCheck;

namespace SurveyHub.Parsing.Tests.Robustness;

/// <summary>A file that something has happened to.</summary>
/// <param name="Source">The file before that, which has no mistakes.</param>
/// <param name="Bytes">The file after it; mostly UTF-8.</param>
internal sealed record MutatedFile(string Source, byte[] Bytes)
{
    /// <summary>The file of a number among those that a seed gives: the same on every machine, whichever files were drawn before it.</summary>
    public static MutatedFile Of(int seed, int number) => Mutations.File.Generate(new PCG((uint)number, (ulong)(uint)seed), null, out _);
}
