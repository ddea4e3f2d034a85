using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.TestKit;

namespace SurveyHub.Parsing.Tests.Surveys;

/// <summary>The shared blocks that travel with the repository.</summary>
internal static class SurveyBlocks
{
    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.GetFiles(Repository.PathOf("surveys", "gemensamt"), "*.md").Select(file => $"gemensamt/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)];

    public static SharedFiles Files { get; } = new([.. Paths.Select(path => new SharedFile(path, File.ReadAllText(Repository.PathOf("surveys", path))))]);
}
