using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;

namespace SurveyHub.Parsing.Tests.Reports;

/// <summary>Draws directives that can be written about the sample questionnaire.</summary>
internal sealed class RandomDirectives(Random random)
{
    private static readonly string[] Numbers = ["antal", "utbud.a.egna", "utbud.b.samtliga", "enheter.enhet.platser"];
    private static readonly string[] Fields = ["antal", "andel", "belopp", "betyg", "start", "val", "yrken", "kryss", "utbud", "utbud.egna", "utbud.a", "enheter.namn"];
    private static readonly string[] Words = ["drygt hundra", "ett, två", "nästan alla", "12 av 20"];

    public bool Maybe(int oneIn = 2) => random.Next(oneIn) == 0;

    public T OneOf<T>(params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    public T OneOf<T>()
        where T : struct, Enum =>
        OneOf<T>(Enum.GetValues<T>());

    public InlineDirective Inline(IReadOnlyList<Identifier> ids)
    {
        InlineDirective directive = random.Next(5) switch
        {
            0 => Number(),
            1 => new BaseDirective(Maybe() ? null : Field(Fields)) { ShareOf = Maybe() ? Measure().Key : null, Style = OneOf<NumberStyle>() },
            2 => new AnswerDirective(Field(Numbers), OneOf("09", "Gotland", "Västra Götaland")) { Rate = Rate(), Earlier = Maybe(), Decimals = Decimals() },
            3 when ids.Count > 0 => new ReferenceDirective(ids[random.Next(ids.Count)]),
            _ => InSet(),
        };
        var isText = directive is not ReferenceDirective && Maybe(4);
        return directive with { Capital = Maybe(4), Override = isText ? new TextOverride(OneOf(Words), OneOf(Words)) : null };
    }

    public CaptionedDirective Captioned(string caption, Identifier? id)
    {
        CaptionedDirective directive = random.Next(5) switch
        {
            0 => Table(caption, id),
            1 => new ThemeListDirective(caption, id, Maybe() ? [Field(["varfor", "val"])] : [], Maybe() ? [Samples.Id("ko"), Samples.Id("efterfragan")] : []) { Quotes = random.Next(3), ByCount = Maybe() },
            2 => new FreeTextDirective(caption, id, [Field(["varfor", "enheter.enhet.namn"])]) { Order = OneOf(OrganisationOrder.Code, OrganisationOrder.Name) },
            3 => Chart(caption, id),
            _ => Map(caption, id),
        };
        return directive with { Only = Maybe(3) ? Set(2) : null };
    }

    private MapDirective Map(string caption, Identifier? id)
    {
        Subject subject = Maybe(4) ? Measure() : Field(["antal", "utbud.a.samtliga"]);
        return new MapDirective(caption, id, subject)
        {
            Classes = Maybe() ? random.Next(2, 8) : null,
            Limits = OneOf(Enum.GetValues<ClassLimits>()),
            Rate = Rate(),
            Earlier = IsOfWave(subject) && Maybe(),
        };
    }

    /// <summary>What belongs to no wave is compared with none.</summary>
    private static bool IsOfWave(Subject subject) => subject is not MeasureSubject;

    public BlockDirective Part() => random.Next(4) switch
    {
        0 => new ResponsesDirective([.. Enum.GetValues<ResponseStatus>().Where(_ => Maybe())]),
        1 => new ContentsDirective(OneOf<ListedThing>()),
        2 => new QuestionnaireDirective(),
        _ => new LandscapeDirective(),
    };

    public ReportTest Test()
    {
        var quantity = OneOf<Quantity>();
        return new ReportTest(quantity, quantity is Quantity.AtLeast or Quantity.AtMost or Quantity.Exactly ? OneOf(0, 1, 12, 1_400, 20_000) : 0, Set(2));
    }

    private NumberDirective Number()
    {
        var kind = OneOf<NumberKind>();
        var isPlain = kind is not (NumberKind.Change or NumberKind.Range);
        Subject subject = kind != NumberKind.Change && Maybe(4) ? Measure() : Field(Numbers);
        return new NumberDirective(kind, subject)
        {
            Rate = Rate(),
            Only = Maybe(4) ? Set(2) : null,
            Earlier = kind != NumberKind.Change && IsOfWave(subject) && Maybe(4),
            WithBase = Maybe(),
            Decimals = Decimals(),
            Style = isPlain ? OneOf<NumberStyle>() : NumberStyle.Usual,
        };
    }

    private SetDirective InSet()
    {
        var kind = OneOf<SetKind>();
        var isOther = kind is SetKind.Others or SetKind.NoneOfTheOthers;
        var sets = Enumerable.Range(0, isOther ? random.Next(1, 4) : 1).Select(_ => Set(3));
        return new SetDirective(kind, sets.ToValueList())
        {
            Order = kind == SetKind.Which ? OneOf<OrganisationOrder?>(null, OrganisationOrder.Code, OrganisationOrder.Name) : null,
            NamesOnly = kind is SetKind.Which or SetKind.Count && Maybe(),
            WithBase = !isOther && Maybe(),
            Decimals = kind == SetKind.Share ? Decimals() : null,
            Style = kind is SetKind.Count or SetKind.Others ? OneOf<NumberStyle>() : NumberStyle.Usual,
        };
    }

    private OrganisationSet Set(int depth) => depth > 0 && Maybe(4) ? new AmongSet(Simple(), Set(depth - 1)) : Simple();

    private SimpleSet Simple() => random.Next(6) switch
    {
        0 => new EverybodySet(),
        1 => new ThemeSet(Samples.Id(OneOf("ko", "efterfragan", "resurser-minskar"))),
        2 => new DataSet(Maybe(4) ? Measure() : Field(Fields), Maybe()),
        3 => new ConcernedSet(Field(Fields)),
        4 => new ConditionSet(new TemplateCondition(OneOf("val är ja", "val är ja eller nej och antal är minst 5", "antal saknas"))),
        _ => new StatusSet(OneOf<ResponseStatus>()),
    };

    private TableDirective Table(string caption, Identifier? id)
    {
        ValueList<Subject> columns = Maybe() ? [Field(["utbud"]), Measure()] : [Field(["antal", "val"]), Field(["utbud.egna"])];
        var heading = columns[0].ToString() == "utbud" ? Field(["utbud.a.egna"]) : columns[0];
        var isBare = Maybe(4);
        return new TableDirective(caption, id, columns)
        {
            Order = OneOf<OrganisationOrder>(),
            Summaries = isBare ? [] : [.. Enum.GetValues<Summary>().Where(_ => Maybe()).OrderBy(_ => random.Next())],
            WithoutSummaries = isBare,
            Rate = Rate(),
            Earlier = Maybe(),
            Transposed = Maybe(),
            Headings = Maybe() ? [new ColumnHeading(heading, "MMR 1, kr")] : [],
        };
    }

    private ChartDirective Chart(string caption, Identifier? id)
    {
        var (subject, kind) = OneOf<(Subject, ChartKind?)>(
            (Field(["antal"]), ChartKind.Bars), (Field(["val", "yrken"]), ChartKind.Distribution), (Measure(), ChartKind.Bars), (Field(["antal"]), ChartKind.Change), (Field(["utbud"]), ChartKind.StackedShares), (Field(["kryss", "betyg"]), null));
        return new ChartDirective(caption, id, [subject], kind) { Order = OneOf<OrganisationOrder>(), Earlier = IsOfWave(subject) && Maybe() };
    }

    private RateOf? Rate() => Maybe(3) ? new RateOf(OneOf(1, 1_000, 10_000, 1_000_000), Maybe() ? null : Measure().Key) : null;

    private int? Decimals() => Maybe(3) ? random.Next(7) : null;

    private static MeasureSubject Measure() => new(Samples.Key("folkmangd-16-67", 2017));

    private FieldSubject Field(string[] paths) => new(FieldPath.Parse(paths[random.Next(paths.Length)]));
}
