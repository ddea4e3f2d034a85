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

    public static Questionnaire Of(int seed) => RandomVisibility.WithoutHiddenWishes(new RandomQuestionnaire(seed).Draw());

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
            switch (_random.Next(5))
            {
                case 0 when !hasOwn:
                    hasOwn = true;
                    AddField(parts, FieldPath.Of(question), text);
                    break;
                case 1 when rows.Count > 2 && columns.Count > 2:
                    parts.Add(new TablePart(Table(question, rows, columns)));
                    break;
                case 2 when rows.Count > 2:
                    parts.Add(new MatrixPart(Matrix(question, rows)));
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

        var drawn = new RandomCalculations(_words, new Question(question, _words.OneOf(null, "1", "2 b", "10"), text, parts.ToValueList())).Draw();
        return drawn with
        {
            ShownIf = shownIf,
            Checks = new RandomChecks(_words, drawn).Draw(),
            Caption = _words.Maybe() ? _words.Label() : null,
            ReportedByRow = drawn.Tables.Any() && _words.Maybe(),
            EarlierNames = EarlierNames(drawn),
            Notes = Notes(drawn),
        };
    }

    private ValueList<StaffNote> Notes(Question question)
    {
        var part = question.Tables is [var only, ..] ? only.Columns[0].Id : (Identifier?)null;
        return _words.Mostly() ? [] : [new StaffNote(null, _words.Label()), new StaffNote(part, _words.Label())];
    }

    private ValueList<EarlierName> EarlierNames(Question question)
    {
        List<EarlierName> names = [];
        if (_words.Maybe())
        {
            names.Add(new EarlierName(null, FieldPath.Parse(_words.OneOf("q1", "g1")), _words.OneOf(null, "enkat-2023")));
            names.Add(new EarlierName(null, FieldPath.Parse("g2"), "enkat-2022"));
        }

        if (question.Parts.OfType<FieldPart>().Select(part => part.Field.Path.ToString().Split('.')).FirstOrDefault(path => path.Length == 2) is { } single && _words.Maybe())
        {
            names.Add(new EarlierName(Identifier.Parse(single[1]), FieldPath.Parse(_words.OneOf("g3", "g4.f1", "g5.r1.c1")), _words.OneOf(null, "enkat-2021")));
        }

        if (question.Tables is [var table, ..] && _words.Maybe())
        {
            names.Add(new EarlierName(table.Rows[0].Id, FieldPath.Parse("r7"), null));
            names.Add(new EarlierName(table.Columns[0].Id, FieldPath.Parse("c7"), "enkat-2023"));
        }

        return names.ToValueList();
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
        var (demands, condition) = (Demands(type), Condition());
        var visibility = Visibility(type);
        var field = new Field(path, label, type, demands, condition, Reporting(type, visibility)) { Visibility = visibility };
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
        FieldReporting.None)
    {
        Visibility = choice.Visibility.OfOwnText(),
    };

    private FieldTable Table(Identifier question, Stack<string> rows, Stack<string> columns)
    {
        var corner = _words.Label();
        var deciding = Deciding();
        var drawn = Enumerable.Range(0, _random.Next(1, 4)).Where(_ => columns.Count > 0).Select(index =>
        {
            var type = _types.Draw(mayHaveOwnText: false);
            var column = new TableColumn(Identifier.Parse(columns.Pop()), _words.Label(), index > 0 && type is CheckType && _words.Maybe());
            var visibility = Visibility(type);
            return (Column: column, Type: type, Demands: Demands(type), Reporting: Reporting(type, visibility), Visibility: visibility);
        }).ToList();
        var lines = Enumerable.Range(0, _random.Next(1, 4)).Where(_ => rows.Count > 0).Select(_ =>
        {
            var (id, label) = (Identifier.Parse(rows.Pop()), _words.Label());
            var cells = drawn.Select(column => new Field(
                FieldPath.Of(question, id, column.Column.Id), $"{label}, {column.Column.Heading}", column.Type, column.Demands, null, column.Reporting)
            {
                Visibility = column.Visibility,
            });
            return new TableRow(id, label, cells.ToValueList());
        }).ToList();
        if (IsFollowed(deciding, lines.Select(line => line.Id)))
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

    private ChoiceMatrix Matrix(Identifier question, Stack<string> rows)
    {
        var corner = _words.OneOf("", _words.Label());
        var deciding = Deciding();
        var choice = _types.Choice(mayHaveOwnText: false);
        var demands = Demands(choice);
        var visibility = Visibility(choice);
        var lines = Enumerable.Range(0, _random.Next(1, 4)).Where(_ => rows.Count > 0).Select(_ => Identifier.Parse(rows.Pop()))
            .Select(id => new MatrixRow(id, new Field(FieldPath.Of(question, id), _words.Label(), choice, demands, null, FieldReporting.None) { Visibility = visibility }))
            .ToList();
        if (IsFollowed(deciding, lines.Select(line => line.Id)))
        {
            lines = lines.ConvertAll(line => line with { ShownIf = new Condition(deciding!.Path, [line.Id]) });
        }

        _choices.AddRange(lines.Select(line => line.Field));
        return new ChoiceMatrix(corner, choice, lines.ToValueList());
    }

    /// <summary>The choice that the rows of a table or matrix follow, if they can.</summary>
    private Field? Deciding() => _words.Maybe() ? _choices.Find(choice => RowIds(choice).Any()) : null;

    private static bool IsFollowed(Field? deciding, IEnumerable<Identifier> rows) =>
        deciding is not null && rows.All(row => RowIds(deciding).Contains(row.Value, StringComparer.Ordinal));

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

    private Visibility Visibility(FieldType type) => _words.Mostly()
        ? SurveyHub.Domain.Questionnaires.Visibility.Open
        : type is TextType or DateType or FileType || _words.Maybe() ? SurveyHub.Domain.Questionnaires.Visibility.Withheld : SurveyHub.Domain.Questionnaires.Visibility.Aggregated;

    private FieldReporting Reporting(FieldType type, Visibility visibility) => visibility switch
    {
        SurveyHub.Domain.Questionnaires.Visibility.Open => Reporting(type),
        SurveyHub.Domain.Questionnaires.Visibility.Aggregated => Reporting(type) with { Range = false, Chart = false },
        _ => FieldReporting.None,
    };

    private FieldReporting Reporting(FieldType type) => type switch
    {
        NumberType => new(
            _words.Maybe(), _words.Maybe(), _words.Maybe(), _words.Maybe(), _words.Maybe() ? new Rate(_words.OneOf(1, 10_000), new FactKey(Identifier.Parse("folk-16"), 2024)) : null, _words.Maybe()),
        DateType => new(Range: _words.Maybe()),
        AmountType or ScaleType => new(Mean: _words.Maybe(), Median: _words.Maybe(), Range: _words.Maybe()),
        _ => FieldReporting.None,
    };
}
