using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.TestKit.Surveys;

/// <summary>
/// A questionnaire that a file can say, drawn from a seed. Ids and words come from small stocks, so that any two have much in common.
/// </summary>
public sealed class RandomQuestionnaire
{
    private readonly Random _random;
    private readonly RandomWords _words;
    private readonly RandomTypes _types;
    private readonly List<Field> _choices = [];
    private readonly Language _language;

    private RandomQuestionnaire(int seed)
    {
        _random = new Random(seed);
        _words = new RandomWords(_random);
        _types = new RandomTypes(_random, _words);
        _language = _words.Maybe() ? Language.Swedish : Language.English;
    }

    public static Questionnaire Of(int seed) => new RandomQuestionnaire(seed).Draw();

    private Questionnaire Draw()
    {
        var ids = new Stack<string>(_words.Shuffled(Enumerable.Range(1, 12).Select(i => $"q{i}")));
        var sections = new List<Section>();
        if (_words.Maybe())
        {
            sections.Add(new Section(null, null, Prose.Empty, Questions(ids)));
        }

        foreach (var id in _words.Some(["s1", "s2", "s3"]))
        {
            var shownIf = Condition();
            sections.Add(new Section(Identifier.Parse(id), _words.Label(), _words.Prose(), Questions(ids)) { ShownIf = shownIf });
        }

        return sections.Exists(section => section.Questions.Count > 0)
            ? new Questionnaire(Header(), _words.Prose(), sections.ToValueList())
            : new Questionnaire(Header(), _words.Prose(), [new Section(null, null, Prose.Empty, [Question("q1")])]);
    }

    private QuestionnaireHeader Header()
    {
        var title = _words.Label();
        return new QuestionnaireHeader(
            _words.OneOf("enkat-2024", "enkat-2025"),
            title,
            _words.Maybe() ? title : "Kort: titel # 1",
            _language,
            _words.OneOf(null, "regioner", "kommuner"),
            _words.Maybe() ? new DateOnly(2025, _random.Next(1, 13), 5) : null,
            _words.OneOf(null, "Anna Exempel, anna.exempel@example.org"),
            _words.OneOf(null, "enkat-2023", "enkat-2022"),
            _words.OneOf(null, "Exempelförbundet"));
    }

    private ValueList<Question> Questions(Stack<string> ids) =>
        Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Question(ids.Pop())).ToValueList();

    private Question Question(string id)
    {
        var question = Identifier.Parse(id);
        var text = _words.Label();
        var fields = new Stack<string>(_words.Shuffled(["f1", "f2", "f3", "f4"]));
        var columns = new Stack<string>(_words.Shuffled(["c1", "c2", "c3", "c4", "c5"]));
        var rows = new Stack<string>(_words.Shuffled(["r1", "r2", "r3", "r4", "r5", "r6"]));
        var parts = new List<QuestionPart>();
        var shownIf = Condition();
        if (_words.Maybe())
        {
            AddProse(parts);
        }

        var hasOwn = false;
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            switch (_random.Next(4))
            {
                case 0 when !hasOwn:
                    hasOwn = true;
                    AddField(parts, FieldPath.Of(question), text);
                    break;
                case 1 when rows.Count > 2 && columns.Count > 2:
                    parts.Add(new TablePart(Table(question, rows, columns)));
                    break;
                default:
                    AddField(parts, FieldPath.Of(question, Identifier.Parse(fields.Pop())), _words.Label());
                    break;
            }

            if (_words.Maybe())
            {
                AddProse(parts);
            }
        }

        var drawn = new Question(question, _words.OneOf(null, "1", "2 b", "10"), text, parts.ToValueList());
        return drawn with { ShownIf = shownIf, Checks = new RandomChecks(_words, drawn).Draw() };
    }

    private void AddProse(List<QuestionPart> parts)
    {
        var prose = _words.Prose();
        if (!prose.IsEmpty && parts.LastOrDefault() is not ProsePart)
        {
            parts.Add(new ProsePart(prose));
        }
    }

    private void AddField(List<QuestionPart> parts, FieldPath path, string label)
    {
        var type = _types.Draw(mayHaveOwnText: true);
        var field = new Field(path, label, type, Demands(type), Condition(), Reporting(type));
        parts.Add(new FieldPart(field));
        if (type is ChoiceType choice)
        {
            _choices.Add(field);
            parts.AddRange(choice.Options.Where(option => option.HasOwnText).Select(option => new FieldPart(OwnText(field, option))));
        }
    }

    /// <summary>Of which an author can say no more than that it is short and has to be there.</summary>
    private Field OwnText(Field choice, Option option) => new(
        OwnTexts.PathOf(choice.Path, option.Id),
        option.Name,
        new TextType(false, _words.OneOf(TextType.DefaultShort, 80)),
        new FieldDemands(_words.Maybe(), false, false, false, false),
        new Condition(choice.Path, [option.Id]),
        FieldReporting.None);

    private FieldTable Table(Identifier question, Stack<string> rows, Stack<string> columns)
    {
        var corner = _words.Label();
        var deciding = _choices.Find(choice => RowIds(choice).Any());
        var follows = deciding is not null && _words.Maybe() ? RowIds(deciding).ToHashSet(StringComparer.Ordinal) : null;
        var drawn = Enumerable.Range(0, _random.Next(1, 4)).Where(_ => columns.Count > 0).Select(index =>
        {
            var type = _types.Draw(mayHaveOwnText: false);
            var column = new TableColumn(Identifier.Parse(columns.Pop()), _words.Label(), index > 0 && type is CheckType && _words.Maybe());
            return (Column: column, Type: type, Demands: Demands(type), Reporting: Reporting(type));
        }).ToList();
        var lines = Enumerable.Range(0, _random.Next(1, 4)).Where(_ => rows.Count > 0).Select(_ =>
        {
            var (id, label) = (Identifier.Parse(rows.Pop()), _words.Label());
            var cells = drawn.Select(column => new Field(
                FieldPath.Of(question, id, column.Column.Id), $"{label}, {column.Column.Heading}", column.Type, column.Demands, null, column.Reporting));
            return new TableRow(id, label, cells.ToValueList());
        }).ToList();
        if (follows is not null && lines.TrueForAll(line => follows.Contains(line.Id.Value)))
        {
            lines = lines.ConvertAll(line => line with { ShownIf = new Condition(deciding!.Path, [line.Id]) });
        }

        // The last may repeat, where nothing is asked by an option or reported of one answer from each.
        if (lines.TrueForAll(line => line.ShownIf is null) && drawn.TrueForAll(column => column.Reporting is { Rate: null, Chart: false }) && _words.Maybe())
        {
            lines[^1] = lines[^1] with { Repeats = _words.OneOf(new Repetition(), new Repetition(0, 50), new Repetition(2), new Repetition(1, 5)) };
        }

        _choices.AddRange(lines.Where(line => line.Repeats is null).SelectMany(line => line.Cells).Where(cell => cell.Type is ChoiceType));
        return new FieldTable(corner, drawn.Select(column => column.Column).ToValueList(), lines.ToValueList());
    }

    /// <summary>The options that a row can be called after.</summary>
    private static IEnumerable<string> RowIds(Field choice) =>
        ((ChoiceType)choice.Type).Options.Select(option => option.Id.Value).Where(id => id.StartsWith('r'));

    private FieldDemands Demands(FieldType type)
    {
        if (type is CheckType)
        {
            return FieldDemands.Default;
        }

        var allowsMissing = _words.Mostly();
        return new FieldDemands(_words.Maybe(), type is NumberType && _words.Maybe(), _words.Maybe(), allowsMissing, allowsMissing && _words.Maybe());
    }

    private Condition? Condition()
    {
        if (_choices.Count == 0 || _words.Mostly())
        {
            return null;
        }

        var field = _choices[_random.Next(_choices.Count)];
        var options = ((ChoiceType)field.Type).Options;
        return new Condition(field.Path, _words.Some([.. options.Skip(1).Select(option => option.Id)]).Append(options[0].Id).ToValueList());
    }

    private FieldReporting Reporting(FieldType type) => type switch
    {
        NumberType => new(
            _words.Maybe(), _words.Maybe(), _words.Maybe(), _words.Maybe(), _words.Maybe() ? new Rate(_words.OneOf(1, 10_000), new FactKey(Identifier.Parse("folk-16"), 2024)) : null, _words.Maybe()),
        DateType => new(Range: _words.Maybe()),
        AmountType or ScaleType => new(Mean: _words.Maybe(), Median: _words.Maybe(), Range: _words.Maybe()),
        _ => FieldReporting.None,
    };
}
