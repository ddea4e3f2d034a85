using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Forms;

/// <summary>What stands on paper for a field: its label, what may be written, and its controls.</summary>
internal sealed class FormFields(Questionnaire questionnaire)
{
    /// <summary>A short text that may be longer takes two lines.</summary>
    private const int LongestLine = 200;

    private readonly FormTexts _texts = new(questionnaire.Header.Language);

    private Language Language => questionnaire.Header.Language;

    /// <summary>A field that stands by itself.</summary>
    public FormFieldBlock Block(Question question, Field field)
    {
        var label = field.Label == question.Text ? "" : field.Label;
        var condition = ConditionWords.Of(questionnaire, field);
        var instruction = SwedishWords.Capital(FieldWords.Describe(field, Language, namesOptions: false));
        if (field.Type is FileType)
        {
            return new FormFieldBlock(condition is null ? label : $"{condition}: {label}".TrimEnd(), $"{instruction}. {_texts.AttachOnTheWeb}", []);
        }

        return field.Type is CheckType
            ? new FormFieldBlock(condition is null ? "" : $"{condition}:", instruction, [Tick(field, null, label.Length == 0 ? _texts.Yes : label)])
            : new FormFieldBlock(condition is null ? label : $"{condition}: {label}".TrimEnd(), instruction, Controls(field), field.Type is ScaleType);
    }

    /// <summary>What is worked out: no control, but room for whoever does it by hand.</summary>
    public BlankFieldBlock Block(Question question, CalculatedField value)
    {
        var label = value.Label == question.Text ? "" : value.Label;
        var condition = ConditionWords.Of(questionnaire, value.ShownIf, question);
        return new BlankFieldBlock(
            condition is null ? label : $"{condition}: {label}".TrimEnd(), SwedishWords.Capital(FormulaWords.Calculated(questionnaire, question, null, value.Calculation.Formula, Language)), 1);
    }

    /// <summary>The controls of a field that stands by itself: one, or one for every option or step.</summary>
    public ValueList<FormControl> Controls(Field field) => field.Type switch
    {
        TextType { Long: true } text => [Writing(field, WritingKind.Lines, LinesOf(text), _texts.WriteHere)],
        TextType text => [Writing(field, WritingKind.Line, text.Format == TextFormat.Any && text.MaxLength > LongestLine ? 2 : 1, _texts.WriteHere)],
        NumberType number => [Writing(field, WritingKind.Brief, 1, _texts.WriteNumber, number.Unit)],
        DateType { Precision: DatePrecision.Day } => [Writing(field, WritingKind.Day, 1, DateHint(DatePrecision.Day))],
        DateType date => [Writing(field, WritingKind.Brief, 1, DateHint(date.Precision))],
        AmountType => [Writing(field, WritingKind.Lines, 2, _texts.WriteAmount)],
        ChoiceType choice => [.. choice.Options.SelectMany(option => Option(field, option))],
        ScaleType scale => [.. scale.Steps.Select(step => Tick(field, Number(step), AnswerText.StepName(scale, step)))],
        CheckType => [Tick(field, null, "")],
        // No paper holds a file.
        FileType => [],
        _ => throw new NotSupportedException($"{field.Type.GetType().Name} has no place in a blank form."),
    };

    /// <summary>An option of a row of a matrix: its name stands above.</summary>
    public ValueList<FormControl> Box(Field field, Option option) => [new TickControl(FormTarget.Of(field, option.Id.Value), $"{option.Name}: {Title(field)}", "")];

    /// <summary>A choice of one as a list to choose from; null where two options read the same, which no list may hold.</summary>
    public ListControl? List(Field field)
    {
        FormChoice[] choices = field.Type switch
        {
            ChoiceType { Many: false, Options: var options } => [.. options.Select(option => new FormChoice(option.Id.Value, option.Name))],
            ScaleType scale => [.. scale.Steps.Select(step => new FormChoice(Number(step), AnswerText.StepName(scale, step)))],
            _ => [],
        };
        var isClear = choices.Length > 1 && choices.DistinctBy(choice => choice.Text).Count() == choices.Length;
        return isClear ? new ListControl(FormTarget.Of(field), Title(field), _texts.Choose, choices.ToValueList()) : null;
    }

    private static string Number(int step) => step.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int LinesOf(TextType text) => text.MaxLength switch
    {
        <= 500 => 3,
        <= 1_500 => 4,
        <= 4_000 => 6,
        _ => 9,
    };

    private IEnumerable<FormControl> Option(Field field, Option option)
    {
        yield return Tick(field, option.Id.Value, option.Text);
        if (questionnaire.OwnTextOf(field, option) is { } own)
        {
            yield return Writing(own, WritingKind.Line, 1, _texts.WriteHere);
        }
    }

    private WritingControl Writing(Field field, WritingKind kind, int lines, string hint, string? unit = null) =>
        new(FormTarget.Of(field), Title(field), kind, lines, hint, unit);

    private TickControl Tick(Field field, string? option, string text) => option is null
        ? new TickControl(FormTarget.Of(field), Title(field), text)
        : new TickControl(FormTarget.Of(field, option), $"{text} ({Title(field)})", text);

    /// <summary>
    /// What tells it from its neighbours comes first, since programs shorten long titles: "Antal leverantörer: MMR 1 (Fråga 2)".
    /// </summary>
    private string Title(Field field)
    {
        var question = questionnaire.QuestionOf(field);
        var place = question.Number is { } number ? Language.Choose($"Fråga {number}", $"Question {number}") : FieldTitles.Short(question.Text);
        return CheckNames.CellAt(question, field.Path) is var (row, column)
            ? $"{column.Heading}: {row.Title} ({place})"
            : FieldTitles.LabelOf(question, field) is { } label ? $"{label} ({place})" : question.NumberedText;
    }

    /// <summary>How a day, month or year is written, letter by letter: "åååå-mm-dd".</summary>
    private string DateHint(DatePrecision precision) => precision switch
    {
        DatePrecision.Day => _texts.Say("åååå-mm-dd", "yyyy-mm-dd"),
        DatePrecision.Month => _texts.Say("åååå-mm", "yyyy-mm"),
        DatePrecision.Year => _texts.Say("åååå", "yyyy"),
    };
}
