using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Inlines;
using SurveyHub.Parsing.Questionnaires.Specs;
using SurveyHub.Parsing.Reports.Holes;
using SurveyHub.Parsing.Reports.Vocabulary;

namespace SurveyHub.Parsing.Reports.Blocks;

/// <summary>Reads what a table, a chart, a map or a list shows: the code at the end of its line.</summary>
internal sealed class BlockSpecReader(ReportContext context, SubjectReader subjects, SetReader sets)
{
    /// <summary>Null when it cannot be told what is meant, which is reported.</summary>
    public CaptionedDirective? Read(ReportInstructionKind kind, string caption, Identifier? id, Piece code)
    {
        if (!context.HasRoomForDirective(code.Offset) || DirectiveParts.Split(code, context) is not { } parts)
        {
            return null;
        }

        CaptionedDirective? directive = kind switch
        {
            ReportInstructionKind.Table => ReadTable(caption, id, parts),
            ReportInstructionKind.ThemeList => ReadThemeList(caption, id, parts),
            ReportInstructionKind.FreeText => ReadFreeText(caption, id, parts),
            ReportInstructionKind.Chart => ReadChart(caption, id, parts),
            ReportInstructionKind.Map => ReadMap(caption, id, parts),
            _ => null,
        };
        return directive is null ? null : directive with { Place = context.PlaceAt(code.Offset) };
    }

    private TableDirective? ReadTable(string caption, Identifier? id, List<SpecPart> parts)
    {
        var name = Name(ReportInstructionKind.Table);
        var use = SubjectUse.Any(name) with { IsSingle = false };
        var (columns, said) = ReadParts(parts, name, AllowedProperties.OfTable, use);
        if (columns.Count == 0)
        {
            return null;
        }

        if (said.Has(ReportProperty.Transposed) && columns.OfType<FieldSubject>().FirstOrDefault(IsRepeated) is { } repeated)
        {
            context.Report(ReportDiagnostics.TransposedRows, parts[0].Offset, repeated.ToString());
        }

        CheckSummaries(columns, said);
        return new TableDirective(caption, id, columns.ToValueList())
        {
            Order = said.Order ?? OrganisationOrder.Name,
            Summaries = said.Summaries.Select(one => one.Summary).ToValueList(),
            WithoutSummaries = said.Has(ReportProperty.NoSummaries),
            Rate = said.Rate,
            Earlier = said.Has(ReportProperty.Earlier),
            Only = said.Only,
            Transposed = said.Has(ReportProperty.Transposed),
        };
    }

    /// <summary>A row that none of the columns can have anything in is a mistake; of several columns those that fit are meant.</summary>
    private void CheckSummaries(List<Subject> columns, ReadProperties said)
    {
        var fields = columns.OfType<FieldSubject>().SelectMany(subject => context.Fields.Find(subject.Path)).ToList();
        foreach (var (summary, part) in columns.Exists(subject => subject is MeasureSubject) ? [] : said.Summaries.Where(asked => !fields.Exists(field => Fits(asked.Summary, field))))
        {
            var fitting = Enum.GetValues<Summary>().Where(other => fields.Exists(field => Fits(other, field))).Select(other => PropertyWords.Shown(PropertyReader.PropertyOf(other), context.Language)).ToList();
            context.Report(
                ReportDiagnostics.UnfitField, part.Offset, part.Text, fields[0].Path.ToString(), FittingWords.Name(fields[0].Type), fitting.Count == 0 ? "" : Suggestion.OneOf(fitting));
        }

        bool Fits(Summary summary, Field field) => summary.Fits(field.Type, context.Questionnaire.FindCalculated(field.Path) is not null);
    }

    private bool IsRepeated(FieldSubject subject) =>
        context.Fields.Find(subject.Path).Any(field => context.Questionnaire.IsRepeated(field.Path) || context.Questionnaire.IsInTemplate(field.Path));

    private ThemeListDirective? ReadThemeList(string caption, Identifier? id, List<SpecPart> parts)
    {
        var name = Name(ReportInstructionKind.ThemeList);
        var use = SubjectUse.Any(name) with { IsSingle = false, ShowsAnswers = true, TakesMeasure = false };
        var (fields, said) = ReadParts(parts, name, AllowedProperties.OfThemeList, use);
        return new ThemeListDirective(caption, id, fields.OfType<FieldSubject>().ToValueList(), said.Themes.ToValueList())
        {
            Quotes = said.Quotes ?? 0,
            ByCount = said.Has(ReportProperty.ByCount),
            Only = said.Only,
        };
    }

    private FreeTextDirective? ReadFreeText(string caption, Identifier? id, List<SpecPart> parts)
    {
        var name = Name(ReportInstructionKind.FreeText);
        var use = new SubjectUse(name, field => field.Type is TextType ? null : []) { IsSingle = false, ShowsAnswers = true, TakesMeasure = false };
        var (fields, said) = ReadParts(parts, name, AllowedProperties.OfFreeText, use);
        return fields.Count == 0 ? null : new FreeTextDirective(caption, id, fields.OfType<FieldSubject>().ToValueList())
        {
            Order = said.Order ?? OrganisationOrder.Name,
            Only = said.Only,
        };
    }

    private ChartDirective? ReadChart(string caption, Identifier? id, List<SpecPart> parts)
    {
        var name = Name(ReportInstructionKind.Chart);
        var kind = parts.Select(part => PropertyReader.ChartOf(part.Text)).FirstOrDefault(found => found is not null);
        var use = new SubjectUse(kind is { } wanted ? PropertyWords.Of(wanted.Property).In(context.Language) : name, Possible)
        {
            IsSingle = false,
            ShowsAnswers = kind is not { Kind: ChartKind.Distribution },
        };
        var (shown, said) = ReadParts(parts, name, AllowedProperties.OfChart, use);
        subjects.CheckWaves(Compared(shown, said), parts[0]);
        return shown.Count == 0 ? null : new ChartDirective(caption, id, shown.ToValueList(), said.Chart)
        {
            Order = said.Order ?? OrganisationOrder.Name,
            Rate = said.Rate,
            Earlier = said.Has(ReportProperty.Earlier),
            Only = said.Only,
        };

        IReadOnlyList<string>? Possible(Field field)
        {
            var fitting = FittingWords.Charts(field.Type);
            return fitting.Count > 0 && (kind is not { } asked || fitting.Contains(asked.Kind)) ? null
                : [.. fitting.Select(other => PropertyWords.Of(PropertyReader.PropertyOf(other)).In(context.Language))];
        }
    }

    /// <summary>What a chart draws as it was in the wave before. Of several kinds of bars those that belong to a wave are drawn twice, and the others once.</summary>
    private static IEnumerable<Subject> Compared(List<Subject> shown, ReadProperties said) =>
        said.Chart == ChartKind.Change ? shown.Take(1)
        : said.Has(ReportProperty.Earlier) && (said.Chart == ChartKind.StackedShares || shown.Count == 1) ? shown
        : [];

    private MapDirective? ReadMap(string caption, Identifier? id, List<SpecPart> parts)
    {
        var name = Name(ReportInstructionKind.Map);
        var use = new SubjectUse(name, field => FittingWords.IsForMap(field.Type) ? null : []) { ShowsAnswers = true };
        var (shown, said) = ReadParts(parts, name, AllowedProperties.OfMap, use);
        if (said.Has(ReportProperty.Earlier))
        {
            subjects.CheckWaves(shown, parts[0]);
        }

        if (shown.Count > 1)
        {
            context.Report(ReportDiagnostics.OneSubjectOnly, parts[0].Offset, name);
        }

        if (shown is [FieldSubject { Path: var path }] && context.Fields.Find(path) is [{ Type: ChoiceType }])
        {
            CheckChoices(parts.Where(said.IsOfClasses));
        }

        return shown.Count == 0 ? null : new MapDirective(caption, id, shown[0])
        {
            Classes = said.Classes,
            Limits = said.Limits,
            Decimals = said.Decimals,
            Rate = said.Rate,
            Earlier = said.Has(ReportProperty.Earlier),
            Only = said.Only,
        };
    }

    // A choice makes its own classes.
    private void CheckChoices(IEnumerable<SpecPart> classes)
    {
        var fitting = AllowedProperties.OfMap.Where(property => !PropertyWords.AreOfClasses(property) && property != ReportProperty.Rate);
        foreach (var part in classes)
        {
            context.Report(
                ReportDiagnostics.UnfitProperty, part.Offset, part.Text, new LocalText("en karta över ett val", "a map of a choice"),
                Suggestion.OneOf([.. fitting.Select(property => PropertyWords.Shown(property, context.Language))]));
        }
    }

    /// <summary>What stands between the commas: subjects and properties. The first is a subject unless it can only be a property.</summary>
    private (List<Subject> Subjects, ReadProperties Said) ReadParts(List<SpecPart> parts, LocalText name, IReadOnlyList<ReportProperty> allowed, SubjectUse use)
    {
        var properties = new PropertyReader(context, subjects, sets, name, allowed, isNamed: true);
        var wanted = use with { Beside = properties.Spellings };
        var found = new List<Subject>();
        var hasSubject = false;
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            var isSubject = SubjectReader.IsLikely(part.Text) && (!PropertyReader.IsProperty(part) || (i == 0 && subjects.Exists(part)));
            if (!isSubject)
            {
                properties.Read(part);
                continue;
            }

            hasSubject = true;
            if (subjects.Read(part, wanted) is { } subject)
            {
                if (found.Contains(subject))
                {
                    context.Report(ReportDiagnostics.RepeatedProperty, part.Offset, part.Text);
                }
                else
                {
                    found.Add(subject);
                }
            }
        }

        if (!hasSubject && !allowed.Contains(ReportProperty.Theme))
        {
            context.Report(ReportDiagnostics.NothingToShow, parts[0].Offset, name);
        }

        if (properties.Result.RatePart is { } rate)
        {
            subjects.CheckRate(found, rate);
        }

        return (found, properties.Result);
    }

    private static LocalText Name(ReportInstructionKind kind) => new(InstructionWords.Openings[kind].Swedish, InstructionWords.Openings[kind].English);
}
