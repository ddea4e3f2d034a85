using System.Text.RegularExpressions;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>Mistakes in headings, and things put in that a questionnaire cannot hold.</summary>
internal static class BlockPlants
{
    private static readonly (string Kind, string Text, int Place, DiagnosticDescriptor[] Expected)[] Intruders =
    [
        ("image", "![Karta](karta.png)", 0, [QuestionnaireDiagnostics.UnsupportedBlock]),
        ("HTML", "<div>Obs!</div>", 0, [QuestionnaireDiagnostics.UnsupportedBlock]),
        ("hidden comment", "<!-- Fråga Anna -->", 0, [QuestionnaireDiagnostics.UnsupportedBlock]),
        ("code block", "```\nheltal\n```", 0, [QuestionnaireDiagnostics.UnsupportedBlock]),
        ("code block never closed", "```", 0, [QuestionnaireDiagnostics.UnsupportedBlock]),
        ("indented code", "    x = 1", 4, [QuestionnaireDiagnostics.IndentedLine, QuestionnaireDiagnostics.NestedList]),
        ("quotation", "> Så sa de.", 0, [QuestionnaireDiagnostics.UnsupportedBlock]),
        ("rule", "---", 0, [QuestionnaireDiagnostics.UnsupportedBlock]),
        ("underlined heading", "Läs detta\n=========", 10, [QuestionnaireDiagnostics.UnderlinedHeading]),
        ("link definition", "[obs]: https://example.org", 0, [QuestionnaireDiagnostics.UnsupportedBlock]),
        ("link to a file", "Se [bilagan](bilaga.docx).", 3, [QuestionnaireDiagnostics.BadLink]),
        ("bullet from a word processor", "• Räkna alla.", 0, [QuestionnaireDiagnostics.OddBullet]),
        ("nested list", "- Räkna\n    - alla", 12, [QuestionnaireDiagnostics.NestedList]),
        ("empty item", "- Räkna\n-", 8, [QuestionnaireDiagnostics.EmptyItem]),
        ("word between backticks", "Skriv `ja` här.", 6, [QuestionnaireDiagnostics.MisplacedSpec]),
        ("unknown instruction", "*Obs:* räkna alla", 1, [QuestionnaireDiagnostics.UnknownInstruction]),
        ("control character", "Räkna\u0007 alla.", 5, [QuestionnaireDiagnostics.NotText]),
        ("title again", "# Titel", 0, [QuestionnaireDiagnostics.MisplacedTitle]),
        ("heading too deep", "####### Läs detta", 0, [QuestionnaireDiagnostics.HeadingTooDeep]),
    ];

    public static IEnumerable<Plant> In(FileParts file) =>
    [
        .. file.Gaps.SelectMany(gap => Intruders.Where(i => i.Kind != "title again" || IsBeforeHeading(file, gap)).Select(i =>
            Plant.At(i.Kind, gap, 0, $"\n{i.Text}\n", i.Expected).Pointing(gap + 1 + i.Place))),
        .. file.Headings.SelectMany(Headings),
        .. file.TableRows.Where(row => IsLastOfTable(file, row)).Select(row =>
            Plant.At("text against a table", row.Index + row.Length, 0, "\nRäkna alla.", QuestionnaireDiagnostics.TextAfterTable).Pointing(row.Index + row.Length + 1)),
    ];

    private static IEnumerable<Plant> Headings(Match heading)
    {
        var (marks, text) = (heading.Groups["marks"], heading.Groups["text"]);
        yield return Plant.At("heading without blank", text.Index - 1, 1, "", QuestionnaireDiagnostics.HeadingWithoutSpace).Pointing(heading.Index);
        if (marks.Length > 1)
        {
            yield return Plant.At("heading too deep", marks.Index, marks.Length, "####", QuestionnaireDiagnostics.HeadingTooDeep).Pointing(heading.Index);
            yield return Plant.At("heading without text", text.Index, text.Length, "", QuestionnaireDiagnostics.NoText).OnLineOf(heading.Index);
        }

        if (marks.Length == 3)
        {
            yield return Plant.At("question without field", heading.Index, 0, "### Tom fråga {#tom}\n\n", QuestionnaireDiagnostics.NoField).Pointing(heading.Index + 4);
        }
    }

    private static bool IsBeforeHeading(FileParts file, int gap) => file.Text[gap..].TrimStart('\n').StartsWith('#');

    private static bool IsLastOfTable(FileParts file, Match row) => file.Text[(row.Index + row.Length)..].TrimStart('\n') is var rest
        && (rest.Length == 0 || file.Text[row.Index + row.Length + 1] == '\n');
}
