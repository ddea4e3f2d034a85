using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Sharing;
using SurveyHub.Parsing.Tests.Format;
using SurveyHub.Parsing.Tests.Planting;
using SurveyHub.Parsing.Tests.Sharing;
using SurveyHub.Parsing.Tests.Surveys;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Printing;

/// <summary>Every file without mistakes that the repository has: those of tests, the enquiries in <c>surveys</c>, and the examples of FORMAT.md.</summary>
internal static class SoundFiles
{
    private static readonly Dictionary<string, (string Text, SharedFiles Shared)> Files = ValidFiles.All
        .Select(file => (file.Key, file.Value, SharedFiles.None))
        .Append(("payment shares", TestSurveys.PaymentShares, SharedFiles.None))
        .Append(("with a shared block", Contact.Questionnaire, Contact.Files))
        .Concat(Repository.Questionnaires().Select(file => (Path.GetFileName(file), File.ReadAllText(file), SurveyBlocks.Files)))
        .Concat(SurveyBlocks.Files.Texts.Select(file => (file.Path, file.Text, SharedFiles.None)))
        .Concat(FormatExample.In(File.ReadAllText(Repository.PathOf("src", "SurveyHub.Parsing", "FORMAT.md")))
            .Where(example => example.Kind == "outline")
            .Select(example => ($"FORMAT.md line {example.Line.ToString(CultureInfo.InvariantCulture)}", Fragment.Of(example.Markdown).File, example.Shared)))
        .ToDictionary(file => file.Item1, file => (file.Item2, file.Item3), StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, string> All { get; } = Files.ToDictionary(file => file.Key, file => file.Value.Text, StringComparer.Ordinal);

    /// <summary>The blocks that the file takes in.</summary>
    public static SharedFiles SharedOf(string name) => Files[name].Shared;

    public static Questionnaire Parse(string name)
    {
        var parsed = QuestionnaireFile.Parse(All[name], SharedOf(name));
        Assert.Empty(parsed.Diagnostics);
        return parsed.Questionnaire;
    }
}
