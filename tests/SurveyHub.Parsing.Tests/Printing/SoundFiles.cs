using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tests.Format;
using SurveyHub.Parsing.Tests.Planting;
using SurveyHub.TestKit;
using SurveyHub.TestKit.Surveys;

namespace SurveyHub.Parsing.Tests.Printing;

/// <summary>Every file without mistakes that the repository has: those of tests, the enquiries in <c>surveys</c>, and the examples of FORMAT.md.</summary>
internal static class SoundFiles
{
    public static IReadOnlyDictionary<string, string> All { get; } = ValidFiles.All
        .Append(new("payment shares", TestSurveys.PaymentShares))
        .Concat(Directory.GetFiles(Repository.PathOf("surveys"), "*.md").Select(file => new KeyValuePair<string, string>(Path.GetFileName(file), File.ReadAllText(file))))
        .Concat(FormatExample.In(File.ReadAllText(Repository.PathOf("src", "SurveyHub.Parsing", "FORMAT.md")))
            .Where(example => example.Kind == "outline")
            .Select(example => new KeyValuePair<string, string>(
                $"FORMAT.md line {example.Line.ToString(CultureInfo.InvariantCulture)}", Fragment.Of(example.Markdown).File)))
        .ToDictionary(StringComparer.Ordinal);

    public static Questionnaire Parse(string name)
    {
        var parsed = QuestionnaireFile.Parse(All[name]);
        Assert.Empty(parsed.Diagnostics);
        return parsed.Questionnaire;
    }
}
