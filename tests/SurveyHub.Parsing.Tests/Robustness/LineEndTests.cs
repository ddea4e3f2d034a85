using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Tests.Planting;

namespace SurveyHub.Parsing.Tests.Robustness;

/// <summary>What editors and systems do to a file without anybody asking changes nothing.</summary>
public sealed class LineEndTests
{
    internal static readonly IReadOnlyDictionary<string, Func<string, string>> Habits = new Dictionary<string, Func<string, string>>(StringComparer.Ordinal)
    {
        ["CRLF"] = text => text.Replace("\n", "\r\n", StringComparison.Ordinal),
        ["CR"] = text => text.Replace('\n', '\r'),
        ["byte order mark"] = text => $"\uFEFF{text}",
        ["trailing blanks"] = text => text.Replace("\n", "  \n", StringComparison.Ordinal),
        ["trailing tab"] = text => text.Replace("\n", "\t\n", StringComparison.Ordinal),
        ["tabs for blanks"] = text => text[..text.IndexOf("\n---\n", StringComparison.Ordinal)] + text[text.IndexOf("\n---\n", StringComparison.Ordinal)..].Replace(' ', '\t'),
        ["no last line end"] = text => text.TrimEnd('\n'),
        ["many last line ends"] = text => $"{text}\n\n\n",
        ["bullets as asterisks"] = text => text.Replace("\n- ", "\n* ", StringComparison.Ordinal),
        ["empty lines doubled"] = text => text.Replace("\n\n", "\n\n\n", StringComparison.Ordinal),
        ["soft hyphens"] = text => text.Replace("{#", "\u00AD{#", StringComparison.Ordinal),
    };

    public static MatrixTheoryData<string, string> Cases => new(ValidFiles.All.Keys, Habits.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Habit_GivesTheSameQuestionnaire(string file, string habit)
    {
        var plain = QuestionnaireFile.Parse(ValidFiles.All[file]);

        var changed = QuestionnaireFile.Parse(Habits[habit](ValidFiles.All[file]));

        Assert.Empty(changed.Diagnostics);
        Assert.Equal<Questionnaire>(plain.Questionnaire, changed.Questionnaire);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Place_CountsLinesAndUtf16Units(string lineEnd)
    {
        string[] lines = ["---", "titel: Åäö 😀", "id: enkat", "---", "", "### Är det så? 😀 {#sa}", "", "En 😀 före `ja` efter.", "", "`heltl`"];

        var found = QuestionnaireFile.Parse(string.Join(lineEnd, lines)).Diagnostics;

        Assert.Equal([new TextPosition(8, 12), new TextPosition(10, 2)], found.Select(d => d.Position));
    }

    [Fact]
    public void Place_CountsInvisibleCharactersThatAreReadPast()
    {
        var found = QuestionnaireFile.Parse("---\ntitel: Enkät\nid: enkat\n---\n\n### Fr\u00ADå\u200Bga {#fraga}\n\n`hel\u00ADtal, mi\u00ADnst O`").Diagnostics;

        Assert.Equal(new TextPosition(8, 11), Assert.Single(found).Position);
    }
}
