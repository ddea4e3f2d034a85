using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>
/// A report to begin with: every question in its order with how many have answered it, what can be said of its answers in sentences, its table, its charts and
/// its texts. It can be read as it is; a writer then adds, moves and takes away.
/// </summary>
public sealed class StartingReport
{
    /// <summary>More options than this are a table and not sentences.</summary>
    private const int MostSentences = 6;

    private readonly Questionnaire _asked;
    private readonly Questionnaire _questionnaire;
    private readonly ReportTexts _texts;
    private readonly HashSet<Identifier> _ids = [];

    private StartingReport(Questionnaire questionnaire)
    {
        _asked = questionnaire;
        _questionnaire = CalculatedFields.In(questionnaire.AsShown);
        _texts = new ReportTexts(questionnaire.Header.Language, Panels.PanelWords.Default);
    }

    /// <summary>The facts that the report names, which its file may then speak of.</summary>
    public static IEnumerable<FactKey> FactsIn(Questionnaire questionnaire) =>
        questionnaire.AsShown.Plain.Fields.Select(field => field.Reporting.Rate).Concat(questionnaire.Calculated.Select(value => value.Reporting.Rate)).OfType<Rate>().Select(rate => rate.Fact).Distinct();

    /// <param name="measures">Each gets a table before the appendix, to be moved to where it belongs.</param>
    public static ReportTemplate For(Questionnaire questionnaire, ValueList<Measure> measures) => new(
        new TemplateHeader(questionnaire.Header.Id, null, questionnaire.Header.Language), [.. new StartingReport(questionnaire).Build(measures)]);

    private IEnumerable<TemplateBlock> Build(ValueList<Measure> measures)
    {
        yield return Part(new ContentsDirective(ListedThing.Headings));
        yield return new TemplateHeading(2, _texts.Say("Om enkäten", "About the questionnaire"), null);
        yield return Paragraph(_texts.Say("Enkäten är besvarad av ", "The questionnaire is answered by "), new BaseDirective(null), ".");
        yield return Part(new ResponsesDirective(ValueList<ResponseStatus>.Empty));
        foreach (var section in _questionnaire.Sections)
        {
            var level = section.Title is null ? 2 : 3;
            if (section.Title is { } title)
            {
                yield return new TemplateHeading(2, title, IdOf(section.Id));
            }

            foreach (var block in section.Questions.SelectMany(question => Of(question, level)))
            {
                yield return block;
            }
        }

        if (measures.Count > 0)
        {
            yield return new TemplateHeading(2, _texts.Say("Uppgifter från andra källor", "Data from other sources"), null);
        }

        foreach (var measure in measures)
        {
            yield return Part(new TableDirective(measure.Heading, NewId("tabell", "table"), [new MeasureSubject(measure.Key)]));
        }

        yield return new TemplateHeading(2, _texts.Appendix, null);
        yield return Part(new QuestionnaireDirective());
    }

    /// <summary>So that the report can refer to it; a section may be called as a question is, and then only the first has it.</summary>
    private Identifier? IdOf(Identifier? id) => id is { } named && _ids.Add(named) ? named : null;

    /// <summary>The next that nothing is called yet.</summary>
    private Identifier NewId(string swedish, string english)
    {
        for (var number = 1; ; number++)
        {
            var id = Identifier.Parse($"{_texts.Say(swedish, english)}-{number}");
            if (_ids.Add(id))
            {
                return id;
            }
        }
    }

    private IEnumerable<TemplateBlock> Of(Question question, int level)
    {
        var shown = question.Fields.Where(field => field.Visibility != Visibility.Withheld && !field.IsOwnText()).ToList();
        if (shown.Count == 0)
        {
            yield break;
        }

        yield return new TemplateHeading(level, question.NumberedText, IdOf(question.Id));
        yield return Paragraph(BaseWords(question), new BaseDirective(new FieldSubject(FieldPath.Of(question.Id))), ".");
        foreach (var block in shown.Where(field => field.Visibility == Visibility.Open && !_questionnaire.IsRepeated(field.Path)).SelectMany(field => Sentences(question, field)))
        {
            yield return block;
        }

        foreach (var block in Tables(question, shown))
        {
            yield return block;
        }
    }

    /// <summary>Of several fields the base is how many have answered any of them; of a single one how many have data, where that is another thing.</summary>
    private string BaseWords(Question question) => question.Fields.Count(field => _asked.FindCalculated(field.Path) is null) > 1
        ? _texts.Say("Frågan är besvarad av ", "The question is answered by ")
        : _texts.Say("Uppgift finns från ", "There is data from ");

    private IEnumerable<TemplateBlock> Tables(Question question, List<Field> shown)
    {
        var caption = question.Caption ?? question.Text;
        foreach (var (name, columns) in Groups(question, shown))
        {
            yield return Part(new TableDirective(name is null ? caption : Named(question, name), NewId("tabell", "table"), columns));
        }

        foreach (var field in shown.Where(field => field is { Reporting.Chart: true, Visibility: Visibility.Open }))
        {
            yield return Part(new ChartDirective(field.Label == question.Text ? caption : field.Label, NewId("figur", "figure"), [new FieldSubject(field.Path)], ChartKind.Bars)
            {
                Rate = field is { Type.IsDivisible: true, Reporting.Rate: { } rate } ? new RateOf(rate.Per, rate.Fact) : null,
                Order = OrganisationOrder.Value,
            });
        }

        foreach (var field in shown.Where(field => FreeTexts.Takes(field) && field.Visibility == Visibility.Open && !_questionnaire.IsRepeated(field.Path)))
        {
            yield return Part(new FreeTextDirective(field.Label == question.Text ? caption : field.Label, NewId("tabell", "table"), [new FieldSubject(field.Path)]));
        }
    }

    /// <summary>A caption for one of several tables, which points to the question where that has no caption of its own.</summary>
    private string Named(Question question, string part) =>
        question.Caption is { } caption ? $"{caption}: {ReportTexts.Small(part)}"
        : question.Number is { } number ? _texts.Say($"{part} (fråga {number})", $"{part} (question {number})")
        : part;

    /// <summary>A table of the question's own fields, one of each matrix, and of a table of fields one for each column, or row; with what tells it from the others.</summary>
    private static IEnumerable<(string? Name, ValueList<Subject> Columns)> Groups(Question question, List<Field> shown)
    {
        var own = question.Parts.OfType<FieldPart>().Select(part => part.Field).Where(field => shown.Contains(field) && !FreeTexts.Takes(field)).ToList();
        if (own.Count > 0)
        {
            yield return (null, [.. own.Select(field => (Subject)new FieldSubject(field.Path))]);
        }

        foreach (var matrix in question.Matrices.Where(matrix => matrix.Fields.All(shown.Contains)))
        {
            yield return (null, [.. matrix.Fields.Select(field => (Subject)new FieldSubject(field.Path))]);
        }

        foreach (var table in question.Tables)
        {
            var rows = table.Rows.Where(row => question.ReportedByRow || row.IsTemplate).Select(row => (row.Label, row.Id, Cells: row.Cells.AsEnumerable()));
            var columns = question.ReportedByRow ? [] : Enumerable.Range(0, table.Columns.Count).Where(index => !table.Columns[index].Parenthetical)
                .Select(index => (Label: table.Columns[index].Heading, table.Columns[index].Id, Cells: table.Rows.Where(row => !row.IsTemplate).Select(row => row.Cells[index])));
            var parts = rows.Concat(columns).Select(part => (part.Label, part.Id, Cells: part.Cells.ToList())).Where(part => part.Cells.Exists(shown.Contains)).ToList();
            foreach (var (label, id, cells) in parts)
            {
                // A row or column with something in it that is not reported cannot be named as a whole.
                yield return (parts.Count == 1 ? null : label, cells.TrueForAll(shown.Contains)
                    ? [new FieldSubject(FieldPath.Of(question.Id, id))]
                    : [.. cells.Where(shown.Contains).Select(cell => (Subject)new FieldSubject(cell.Path))]);
            }
        }
    }

    /// <summary>Who has chosen what, and sums; each only where there is something to say.</summary>
    private IEnumerable<TemplateBlock> Sentences(Question question, Field field)
    {
        var about = field.Label == question.Text ? null : field.Label;
        if (field.Type is ChoiceType choice && choice.Options.Count <= MostSentences)
        {
            foreach (var option in choice.Options)
            {
                var set = new ConditionSet(new TemplateCondition(_texts.Say($"{field.Path} är {option.Id}", $"{field.Path} is {option.Id}")));
                yield return If(set, Lead(about is null ? option.Name : $"{about}, {ReportTexts.Small(option.Name)}", new SetDirective(SetKind.Which, [set])));
            }
        }

        if (field is { Type: NumberType { Unit: not "%" }, Reporting.Total: true })
        {
            var subject = new FieldSubject(field.Path);
            var total = _texts.Say("summa", "total");
            yield return If(
                new DataSet(subject, HasData: true),
                Lead(about is null ? SwedishWords.Capital(total) : $"{about}, {total}", new NumberDirective(NumberKind.Total, subject) { WithBase = true }));
        }
    }

    private static TemplateParagraph Lead(string lead, InlineDirective directive) => new([new TextRun($"{lead}:") { Bold = true }, new TextRun(" "), new HoleRun(directive), new TextRun(".")]);

    private static ConditionalBlock If(OrganisationSet set, TemplateParagraph paragraph) => new(new ReportTest(Quantity.Some, 0, set), paragraph);

    private static TemplateParagraph Paragraph(string before, InlineDirective directive, string after) => new([new TextRun(before), new HoleRun(directive), new TextRun(after)]);

    private static DirectiveBlock Part(BlockDirective directive) => new(directive);
}
