using System.Text.RegularExpressions;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>Mistakes in how fields, options, instructions and tables are written.</summary>
internal static class FieldPlants
{
    public static IEnumerable<Plant> In(FileParts file) =>
    [
        .. file.Specs.SelectMany(Specs),
        .. file.FieldLines.SelectMany(FieldLines),
        .. file.Instructions.SelectMany(Instructions),
        .. file.Options.SelectMany(option => Options(option, file)),
        .. file.TableRows.SelectMany(TableRows),
        .. file.MatrixRows.SelectMany(MatrixRows),
        .. file.TableDelimiters.Select(d => Plant.At("strokes as dashes", d.Index, d.Length, d.Value.Replace('-', '–'), QuestionnaireDiagnostics.BrokenTable).Pointing(d.Index)),
    ];

    private static IEnumerable<Plant> Specs(Match spec)
    {
        var (start, end) = (spec.Index, spec.Index + spec.Length - 1);
        yield return Plant.At("deleted first backtick", start, 1, "", QuestionnaireDiagnostics.StrayBacktick).Pointing(end - 1);
        yield return Plant.At("deleted last backtick", end, 1, "", QuestionnaireDiagnostics.StrayBacktick).Pointing(start);
        if (spec.Groups["kind"].Value is not ("kryss" or "tick") && !spec.Value.Contains("obligatorisk", StringComparison.Ordinal) && !spec.Value.Contains("required", StringComparison.Ordinal))
        {
            yield return Plant.At("property twice", end, 0, ", obligatorisk, required", QuestionnaireDiagnostics.RepeatedProperty).Pointing(end + 16);
        }

        yield return Plant.At("unknown property", end, 0, ", blå", QuestionnaireDiagnostics.UnknownProperty).Pointing(end + 2);
        if (spec.Groups["kind"].Value is "heltal" or "whole number" or "decimaltal" or "decimal number" or "procent" or "percent")
        {
            var least = spec.Groups["property"].Captures.FirstOrDefault(p => p.Value.StartsWith("minst", StringComparison.Ordinal) || p.Value.StartsWith("at least", StringComparison.Ordinal));
            var most = spec.Groups["property"].Captures.FirstOrDefault(p => p.Value.StartsWith("högst", StringComparison.Ordinal) || p.Value.StartsWith("at most", StringComparison.Ordinal));
            yield return Plant.At("characters of a number", end, 0, ", högst 10 tecken", QuestionnaireDiagnostics.UnfitProperty).Pointing(end + 2);
            if (least is not null && most is null)
            {
                yield return Plant.At("least over most", end, 0, ", högst -3", QuestionnaireDiagnostics.EmptyRange).Pointing(end + 2);
            }
        }
        else
        {
            yield return Plant.At("least of something else", end, 0, ", minst 1", QuestionnaireDiagnostics.UnfitProperty).Pointing(end + 2);
        }
    }

    private static IEnumerable<Plant> FieldLines(Match line)
    {
        var (before, spec) = (line.Groups["before"], line.Groups["spec"]);
        yield return Plant.At("text after the field", spec.Index + spec.Length, 0, " tack", QuestionnaireDiagnostics.MisplacedSpec).Pointing(spec.Index);
        if (before.Length == 0)
        {
            yield return Plant.At("indented field", line.Index, 0, "    ", QuestionnaireDiagnostics.IndentedLine).Pointing(line.Index + 4);
            yield return Plant.At("field in acute accents", spec.Index, spec.Length, $"´{spec.Value.Trim('`')}´", QuestionnaireDiagnostics.BareSpec).Pointing(spec.Index + 1);
        }
        else if (!before.Value.StartsWith('*'))
        {
            yield return Plant.At("field first", line.Index, line.Length, $"{spec.Value} {before.Value.TrimEnd()}", QuestionnaireDiagnostics.MisplacedSpec).Pointing(line.Index);
            yield return Plant.At("field as list item", line.Index, 0, "- ", QuestionnaireDiagnostics.MisplacedSpec).Pointing(spec.Index + 2);
        }
    }

    private static IEnumerable<Plant> Instructions(Match instruction)
    {
        var words = instruction.Value[1..instruction.Value.IndexOf(":*", StringComparison.Ordinal)];
        var end = instruction.Index + words.Length + 1;
        var isOptions = instruction.Groups["first"].Value is "Svarsalternativ" or "Options";
        var names = instruction.Groups["reference"].Value;
        yield return Plant.At("instruction without italics", instruction.Index, words.Length + 3, $"{words}:", QuestionnaireDiagnostics.BareInstruction).Pointing(instruction.Index);
        yield return Plant.At("instruction without colon", end, 1, "", QuestionnaireDiagnostics.BareInstruction).Naming(names);
        if (!isOptions)
        {
            yield return Plant.At("instruction in bold", instruction.Index, words.Length + 3, $"**{words}:**", QuestionnaireDiagnostics.BareInstruction).OnLineOf(instruction.Index);
        }
    }

    private static IEnumerable<Plant> Options(Match option, FileParts file)
    {
        var (line, box) = (option.Index, option.Groups["box"]);
        var open = box.Value[..1];
        var close = box.Value[^1..];
        string[] broken = [$"-{box.Value} ", $"{box.Value} ", $"– {box.Value} ", $"• {box.Value} ", $"- {open}{close} ", $"- {open}x{close} ", $"- {box.Value}", "- "];
        foreach (var start in broken)
        {
            yield return Plant.At("option marker broken", line, 3 + box.Length, start, QuestionnaireDiagnostics.BadOption);
        }

        if (line > 0 && file.Text[..(line - 1)].Split('\n')[^1].StartsWith("- ", StringComparison.Ordinal))
        {
            yield return Plant.At("option of the other kind", box.Index, box.Length, open == "(" ? "[ ]" : "( )", QuestionnaireDiagnostics.MixedOptions).Pointing(box.Index);
        }
    }

    private static IEnumerable<Plant> MatrixRows(Match row)
    {
        foreach (var box in row.Groups["box"].Captures.AsEnumerable())
        {
            var isRound = box.Value[0] == '(';
            yield return Plant.At("box of the other kind", box.Index, box.Length, isRound ? "[ ]" : "( )", MatrixDiagnostics.MixedBoxes).Pointing(box.Index);
            yield return Plant.At("no box", box.Index, box.Length, "   ", MatrixDiagnostics.EmptyBox).Pointing(box.Index);
            yield return Plant.At("crossed box", box.Index + 1, 1, "x", MatrixDiagnostics.NotABox).Pointing(box.Index);
            yield return Plant.At("box without a blank", box.Index + 1, 1, "", MatrixDiagnostics.NotABox).Pointing(box.Index);
            yield return Plant.At("text for a box", box.Index, box.Length, "ja ", MatrixDiagnostics.NotABox).Pointing(box.Index);
        }

        yield return Plant.At("box too many", row.Index + row.Length, 0, " ( ) |", QuestionnaireDiagnostics.WrongCellCount);
    }

    private static IEnumerable<Plant> TableRows(Match row)
    {
        var (cells, end) = (row.Groups["cells"], row.Index + row.Length);
        var last = row.Value.TrimEnd('|').LastIndexOf('|') + row.Index;
        yield return Plant.At("text in a cell", cells.Index + 1, 1, "3", QuestionnaireDiagnostics.FilledCell).Pointing(cells.Index + 1);
        yield return Plant.At("missing cell", last, end - 1 - last, "", QuestionnaireDiagnostics.WrongCellCount).OnLineOf(row.Index);
        yield return Plant.At("cell too many", end, 0, "  |", QuestionnaireDiagnostics.WrongCellCount);
        yield return Plant.At("bar in a label", row.Index + 2, 0, "A | ", QuestionnaireDiagnostics.WrongCellCount, QuestionnaireDiagnostics.MissingId).OnLineOf(row.Index);
    }
}
