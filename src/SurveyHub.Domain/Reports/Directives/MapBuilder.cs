using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Maps of the regions. Whoever has no value is drawn as what that comes from, never as the least.</summary>
internal sealed class MapBuilder(TemplateContext context)
{
    private ReportTexts Texts => context.Texts;

    /// <summary>Nothing where there is nothing to draw, which is told.</summary>
    public IEnumerable<ReportBlock> Build(MapDirective directive)
    {
        if (context.Compiling.Participants.FirstOrDefault(one => !MapRegions.Names.ContainsKey(one.Organisation.Code)) is { } stranger)
        {
            context.Report(CompilingDiagnostics.NoMap, directive.Place, context.Compiling.Answers.Panel.Id, stranger.Organisation.ShortName);
            yield break;
        }

        var (among, told) = (context.Of(directive.Only), context.Told);
        if (new MapValues(context, directive, among).Find() is not { } draft)
        {
            if (context.Told == told)
            {
                context.Report(CompilingDiagnostics.NothingToDraw, directive.Place, directive.Caption);
            }

            yield break;
        }

        yield return Finish(directive, directive.Earlier && context.Input.Answers.Earlier is { } earlier ? draft with { ValueTitle = $"{draft.ValueTitle}, {earlier.When}" } : draft, among);
    }

    private MapBlock Finish(MapDirective directive, MapDraft draft, CompilingContext among)
    {
        var absent = Absent(directive, draft, among);
        var kinds = absent.Values.Distinct().Order().ToList();
        var areas = Ordered().Select(region => draft.Values.TryGetValue(region.Code, out var value)
            ? new MapArea(region.Code, region.Name, value.Shown, value.Class)
            : new MapArea(region.Code, region.Name, Said(absent[region.Code]), draft.Labels.Count + kinds.IndexOf(absent[region.Code]))).ToValueList();
        var classes = draft.Labels.Select(label => (draft.Kind, Label: label)).Concat(kinds.Select(kind => (Kind: kind, Label: Said(kind))))
            .Select((one, place) => new MapClass(one.Kind, one.Label, Members(areas.Count(area => area.Class == place)))).ToValueList();
        var basis = FigureBase.Of(context, draft.Values.Count, among);
        var keys = (directive.Subject is MeasureSubject { Key: var key } ? [key] : Array.Empty<FactKey>()).Concat(directive.Rate?.Fact is { } fact ? [fact] : []);
        string?[] worth = [directive.Earlier ? context.Input.Answers.Earlier?.Said : null];
        var sources = FactWords.Said(context.Compiling.Answers.Panel, keys, context.Language).Concat(worth.OfType<string>()).Select(source => new TableNote(null, source));
        return new MapBlock(context.Compiling.NextFigure(), directive.Caption, draft.ValueTitle, classes, areas, Described(draft, classes, areas))
        {
            Notes = [new TableNote(null, draft.Rule is { } rule ? $"{basis} {rule}" : basis), .. sources],
        };
    }

    private IEnumerable<(OrganisationCode Code, string Name)> Ordered()
    {
        var names = context.Compiling.Participants.ToDictionary(one => one.Organisation.Code, one => one.Organisation.ShortName);
        return MapRegions.Names.Select(region => (region.Key, names.GetValueOrDefault(region.Key, region.Value))).OrderBy(region => region.Item2, SwedishOrder.Instance);
    }

    private Dictionary<OrganisationCode, MapClassKind> Absent(MapDirective directive, MapDraft draft, CompilingContext among)
    {
        var asked = among.Participants.ToDictionary(one => one.Organisation.Code);
        var field = context.FieldOf(directive.Subject);
        return MapRegions.Names.Keys.Where(code => !draft.Values.ContainsKey(code)).ToDictionary(code => code, code =>
            !asked.TryGetValue(code, out var participant) ? MapClassKind.Outside
            : field is null || directive.Earlier ? MapClassKind.Missing
            : KindOf(field, participant, among));
    }

    private static MapClassKind KindOf(Field field, Participant participant, CompilingContext among) => participant.Response.IsSilent ? MapClassKind.Silent
        : !among.IsAsked(field, participant) ? MapClassKind.NotAsked
        : participant.Response.Find(field.Path)?.Kind switch
        {
            AnswerKind.PartlyKnown => MapClassKind.PartlyKnown,
            AnswerKind.NotApplicable => MapClassKind.NotApplicable,
            null or AnswerKind.Cleared => MapClassKind.Blank,
            // What could not be read, and a rate of what is not known, are missing as well.
            _ => MapClassKind.Missing,
        };

    private string Said(MapClassKind kind) => kind switch
    {
        MapClassKind.PartlyKnown => Texts.PartlyKnown,
        MapClassKind.Missing => Texts.Missing,
        MapClassKind.NotApplicable => Texts.NotApplicable,
        MapClassKind.Blank => Texts.Say("Inget svar på frågan", "No answer to the question"),
        MapClassKind.NotAsked => Texts.Say("Frågan ställdes inte", "The question was not asked"),
        MapClassKind.Silent => Texts.NotAnswered,
        MapClassKind.Outside => Texts.Say("Ingår inte", "Not included"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private string Members(int count) => $"{SwedishNumber.Format(count)}\u00A0{(count == 1 ? Texts.Words.Singular : Texts.Words.Plural)}";

    private string Described(MapDraft draft, ValueList<MapClass> classes, ValueList<MapArea> areas)
    {
        var told = classes.Select((one, place) => (one.Label, Names: areas.Where(area => area.Class == place).Select(area => area.Name).ToList())).Where(one => one.Names.Count > 0)
            .Select(one => $"{one.Label}: {Texts.List(one.Names)}.");
        return $"{Texts.Say($"Karta över Sveriges regioner, fyllda efter {ReportTexts.Small(draft.ValueTitle)}.", $"Map of Sweden's regions, filled by {ReportTexts.Small(draft.ValueTitle)}.")} {string.Join(' ', told)}";
    }
}
