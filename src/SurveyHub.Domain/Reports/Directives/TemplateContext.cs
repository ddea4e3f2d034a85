using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Amounts;
using SurveyHub.Domain.Text;
using SurveyHub.Domain.Wordings;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>What the parts that compile a template share: the answers, the words, who is meant, and what has been found wrong.</summary>
internal sealed class TemplateContext
{
    private readonly DiagnosticBag _found = new();
    private readonly HashSet<(string Code, string About)> _said = [];

    private readonly Lazy<IReadOnlyList<PlacedWording>> _unused;

    public TemplateContext(TemplateHeader header, ReportInput input)
    {
        (Header, Input) = (header, input);
        Compiling = new CompilingContext(input.Answers, header.Language);
        Fields = new NamedFields(Compiling.Answers.Questionnaire);
        Sets = new SetDivider(this);
        _unused = new(() => [.. input.Answers.PlacedWordings().Where(placed => placed.Fit != WordingFit.Fits)]);
    }

    /// <summary>What has decided over more than one piece.</summary>
    public List<DerivedRun> Conditions { get; } = [];

    public TemplateHeader Header { get; }

    public ReportInput Input { get; }

    public CompilingContext Compiling { get; }

    public ReportTexts Texts => Compiling.Texts;

    public Language Language => Header.Language;

    /// <summary>Each field as open as it is in the end, and with what is calculated among them.</summary>
    public NamedFields Fields { get; }

    public SetDivider Sets { get; }

    public AggregateGuard Guard { get; } = new();

    public ValueList<Diagnostic> Diagnostics => _found.ToSorted();

    /// <summary>How many mistakes have been told, to see whether something has told one.</summary>
    public int Told { get; private set; }

    public string Print(InlineDirective directive) => Input.Words.Print(directive, Language);

    /// <summary>For messages: without what came from the settings and from where it stands.</summary>
    public LocalText Said(InlineDirective directive) => Print((directive is SetDirective set ? set with { Order = null } : directive) with { Capital = false });

    /// <summary>The answers of some only, or of everybody.</summary>
    public CompilingContext Of(OrganisationSet? only) => only is null ? Compiling : Compiling.Among(Sets.In(only));

    /// <summary>The only field that a subject names; null for what is known from elsewhere.</summary>
    public Field? FieldOf(Subject subject) => subject is FieldSubject { Path: var path } ? Fields.Find(path)[0] : null;

    /// <summary>What a measure or fact is called; of a field its path.</summary>
    public string NameOf(Subject subject) => subject is MeasureSubject { Key: var key } ? FactWords.Heading(Compiling.Answers.Panel, key) : subject.ToString()!;

    public void Report(DiagnosticDescriptor descriptor, SourcePlace place, params ReadOnlySpan<LocalText> arguments)
    {
        Told++;
        _found.Add(descriptor, place.Position, null, arguments);
    }

    /// <summary>Once, however often the report speaks of it.</summary>
    public void ReportOnce(DiagnosticDescriptor descriptor, string about, SourcePlace place, params ReadOnlySpan<LocalText> arguments)
    {
        Told++;
        if (_said.Add((descriptor.Code, about)))
        {
            _found.Add(descriptor, place.Position, null, arguments);
        }
    }

    /// <summary>Tells of words of analysts that are not used, since the answers are others by now. The answers stand.</summary>
    public void TellStale(IEnumerable<Field> fields, IEnumerable<Participant> among, SourcePlace place)
    {
        var (paths, codes) = (fields.Select(field => field.Path).ToHashSet(), among.Select(participant => participant.Organisation).DistinctBy(one => one.Code).ToDictionary(one => one.Code));
        foreach (var placed in _unused.Value.Where(placed => paths.Contains(placed.Wording.Field.WithoutRow) && codes.ContainsKey(placed.Wording.Organisation)))
        {
            var wording = placed.Wording;
            var told = CompilingDiagnostics.Unused(placed.Fit, wording, codes[wording.Organisation], place.Position);
            ReportOnce(told.Descriptor, $"{wording.Organisation} {wording.Field}", place, [.. told.Arguments]);
        }
    }

    /// <summary>Tells of words that the questionnaire leaves amounts out by and nobody has written in that question: misspelt, they would leave out nothing.</summary>
    public void TellUncounted(IEnumerable<Field> fields, SourcePlace place)
    {
        foreach (var question in fields.Where(field => field.Reporting.Uncounted.Count > 0).GroupBy(field => field.Path.Question))
        {
            var asked = Fields.OfQuestion(FieldPath.Of(question.Key));
            if (!asked.Any(field => Compiling.Participants.Any(one => one.Response.AllIn(field).Any(answer => answer.Value is AmountValue))))
            {
                // Nobody has answered yet.
                continue;
            }

            var written = AmountNotes.Labels(Compiling, asked);
            foreach (var word in question.SelectMany(field => field.Reporting.Uncounted).Distinct().Where(word => !written.Any(label => AmountLabel.Says(label, word))))
            {
                var there = written.Count == 0 ? new LocalText("inga ord alls", "no word at all") : WordLists.List(written);
                ReportOnce(CompilingDiagnostics.NothingUncounted, $"{question.Key} {word}", place, word, question.Key.Value, there);
            }
        }
    }

    /// <summary>For messages: short names in the order of tables.</summary>
    public static LocalText Names(IEnumerable<Organisation> organisations)
    {
        var names = organisations.Select(organisation => organisation.ShortName).Order(SwedishOrder.Instance).ToList();
        return WordLists.List(names);
    }

    /// <summary>
    /// In the order in which a sentence lists them: by code where a directive does not say it. The setting of the file has been put into every directive that can say it;
    /// what cannot must not depend on it, since a piece of a Word file carries its directive with it and no settings.
    /// </summary>
    public static IReadOnlyList<Organisation> Ordered(IEnumerable<Organisation> organisations, OrganisationOrder? order) => order == OrganisationOrder.Name
        ? [.. organisations.OrderBy(one => one.ShortName, SwedishOrder.Instance).ThenBy(one => one.Code)]
        : [.. organisations.OrderBy(one => one.Code)];
}
