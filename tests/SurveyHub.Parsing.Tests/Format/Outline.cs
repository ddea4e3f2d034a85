using System.Globalization;
using System.Text;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Questionnaires.Checks;

namespace SurveyHub.Parsing.Tests.Format;

/// <summary>A questionnaire as an indented list, so that a test shows in few lines what a file was read as.</summary>
internal static class Outline
{
    public static string Of(Questionnaire questionnaire)
    {
        var text = new StringBuilder();
        var header = questionnaire.Header;
        Line(text, 0, $"{header.Id} \"{header.Title}\"{Of(" panel ", header.Panel)}{Of(" deadline ", header.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}");
        Prose(text, 1, questionnaire.Introduction);
        foreach (var section in questionnaire.Sections)
        {
            Line(text, 1, section.Id is null ? "section" : $"section {section.Id} \"{section.Title}\"{If(section.ShownIf)}");
            Prose(text, 2, section.Introduction);
            var block = (SharedBlock?)null;
            foreach (var question in section.Questions)
            {
                if (question.Block is { } shared && shared != block)
                {
                    Line(text, 2, $"shared {shared.Path} \"{shared.Title}\"");
                }

                block = question.Block;
                Line(text, 2, $"question {question.Id}{Of(" no. ", question.Number)} \"{question.Text}\"{If(question.ShownIf)}");
                foreach (var part in question.Parts)
                {
                    Part(text, questionnaire, part);
                }

                if (question.ReportedByRow || question.Caption is not null)
                {
                    Line(text, 3, $"reported{(question.ReportedByRow ? " by row" : "")}{(question.Caption is { } caption ? $" as \"{caption}\"" : "")}");
                }

                foreach (var name in question.EarlierNames)
                {
                    Line(text, 3, $"{(name.Part is { } part ? $"{part} " : "")}was {name.Name}{Of(" in ", name.Questionnaire)}");
                }

                foreach (var note in question.Notes)
                {
                    Line(text, 3, $"note{Of(" on ", note.Part)}: {note.Text}");
                }

                foreach (var check in question.Checks)
                {
                    Line(text, 3, $"check: {CheckWords.Of(questionnaire, question, check)}");
                    foreach (var line in check.Lines)
                    {
                        Line(text, 4, Of(check, line));
                    }
                }
            }
        }

        return text.ToString().TrimEnd();
    }

    private static void Part(StringBuilder text, Questionnaire questionnaire, QuestionPart part)
    {
        switch (part)
        {
            case ProsePart prose:
                Prose(text, 3, prose.Prose);
                break;
            case FieldPart one:
                Field(text, 3, one.Field);
                break;
            case CalculatedPart { Value: var value }:
                CalculatedOutline.Write(text, 3, questionnaire.FindCalculated(value.Path)!);
                break;
            case TablePart { Table: var table }:
                Line(text, 3, $"table \"{table.Corner}\"");
                foreach (var slot in table.RowOrder())
                {
                    if (slot.Asked is not { } row)
                    {
                        CalculatedOutline.WriteRow(text, questionnaire, slot.Id, table);
                        continue;
                    }

                    if (row.Repeats is { } repeats)
                    {
                        Line(text, 4, $"row {row.Id}: {repeats.Least} to {repeats.Most}");
                    }

                    foreach (var cell in row.Cells)
                    {
                        Field(text, 4, cell, row.ShownIf);
                    }

                    CalculatedOutline.WriteRow(text, questionnaire, row.Id, table);
                }

                break;
            case MatrixPart { Matrix: var matrix }:
                Line(text, 3, $"matrix \"{matrix.Corner}\" {Type(matrix.Choice)}");
                foreach (var row in matrix.Rows)
                {
                    Field(text, 4, row.Field, row.ShownIf);
                }

                break;
        }
    }

    internal static string If(Condition? condition) => condition is null ? "" : $" if {condition.Field} in {string.Join('/', condition.Options)}";

    private static void Field(StringBuilder text, int level, Field field, Condition? ofRow = null)
    {
        var demands = field.Demands;
        string[] notes =
        [
            demands.Required ? "required" : "",
            demands.AllowsPartlyKnown ? "partly" : "",
            demands.AllowsNotApplicable ? "not-applicable" : "",
            demands.AllowsMissing ? "" : "not-missing",
            demands.NeedsReason ? "reason" : "",
            field.Visibility switch { Visibility.Open => "", Visibility.Aggregated => "aggregated", Visibility.Withheld => "withheld" },
            If(ofRow ?? field.ShownIf).TrimStart(),
            Reporting(field.Reporting),
        ];
        Line(text, level, $"{field.Path}: {Type(field.Type)} \"{field.Label}\"{string.Concat(notes.Where(n => n.Length > 0).Select(n => $" {n}"))}");
    }

    private static string Type(FieldType type) => type switch
    {
        TextType { Format: TextFormat.EmailAddress } => "e-mail",
        TextType { Format: TextFormat.PhoneNumber } => "phone",
        TextType { Format: TextFormat.WebAddress } => "web address",
        TextType { Long: true } text => $"long text ≤{text.MaxLength}",
        TextType text => $"short text ≤{text.MaxLength}",
        NumberType number => $"number .{number.Decimals}{Of(" ≥", number.Min)}{Of(" ≤", number.Max)}{Of(" ", number.Unit)}",
        AmountType amount => $"amount{Of(" ", amount.DefaultBasis)}",
        ChoiceType choice => $"{(choice.Many ? "several" : "one")} of {string.Join('/', choice.Options.Select(o => $"{o.Id}{(o.HasOwnText ? "…" : "")}{(o.ExcludesOthers ? "!" : "")}"))}",
        DateType date => $"{date.Precision.ToString().ToLowerInvariant()}{Of(" ≥", Iso(date.Earliest))}{Of(" ≤", Iso(date.Latest))}",
        ScaleType scale => $"scale {scale.From}–{scale.To}{Of(" ", scale.FromWords)}{Of(" … ", scale.ToWords)}",
        CheckType => "tick",
        FileType file => $"file ≤{file.MaxMegabytes} MB{(file.Kinds.Count == 0 ? "" : $" {string.Join('/', file.Kinds.Select(kind => kind.Extension()))}")}",
        _ => throw new InvalidOperationException(type.ToString()),
    };

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Reporting(FieldReporting reporting)
    {
        string[] words =
        [
            reporting.Total ? "total" : "",
            reporting.Mean ? "mean" : "",
            reporting.Median ? "median" : "",
            reporting.Range ? "range" : "",
            reporting.Rate is { } rate ? $"per {rate.Per} {rate.Fact}" : "",
            reporting.Chart ? "chart" : "",
            .. reporting.Uncounted.Select(label => $"without {label}"),
        ];
        var said = words.Where(w => w.Length > 0).ToList();
        return said.Count == 0 ? "" : $"reported({string.Join(", ", said)})";
    }

    private static string Of(Check check, CheckLine line)
    {
        var verb = check.Severity == Severity.Error ? "must" : "should";
        var parts = string.Join(" + ", line.Parts);
        return check switch
        {
            ComparisonCheck comparison => string.Create(
                CultureInfo.InvariantCulture,
                $"{verb} {parts} {Sign(comparison.Relation)} {line.Whole?.ToString() ?? comparison.Target?.ToString(CultureInfo.InvariantCulture)}{(comparison.EmptyIsZero ? ", empty 0" : "")}"),
            ChangeCheck change => $"{verb} {parts} ±{change.Percent.ToString(CultureInfo.InvariantCulture)} %",
            _ => throw new InvalidOperationException(check.ToString()),
        };
    }

    private static string Sign(Relation relation) => relation switch
    {
        Relation.Equal => "=",
        Relation.AtMost => "≤",
        Relation.LessThan => "<",
        Relation.AtLeast => "≥",
        Relation.MoreThan => ">",
    };

    private static void Prose(StringBuilder text, int level, Prose prose)
    {
        foreach (var block in prose.Blocks)
        {
            Line(text, level, block switch
            {
                ProseParagraph paragraph => Runs(paragraph),
                ProseList list => $"{(list.Ordered ? "1." : "-")} {string.Join(" | ", list.Items.Select(Runs))}",
                _ => throw new InvalidOperationException(block.ToString()),
            });
        }
    }

    private static string Runs(ProseParagraph paragraph) => string.Concat(paragraph.Runs.Select(run =>
    {
        var text = run.Bold ? $"**{run.Text}**" : run.Italic ? $"*{run.Text}*" : run.Text;
        return run.Link is null ? text : $"[{text}]({run.Link})";
    }));

    private static string Of(string before, object? value) =>
        value is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{before}{value}");

    internal static void Line(StringBuilder text, int level, string content) => text.Append(' ', level * 2).Append(content).Append('\n');
}
