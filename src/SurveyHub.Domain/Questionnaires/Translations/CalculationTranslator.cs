using SurveyHub.Domain.Questionnaires.Calculations;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>
/// Gives what is calculated the words of its translation. How it is calculated stands between its backticks, as the kind of a field does, and has to be
/// what the original says.
/// </summary>
internal sealed class CalculationTranslator(TranslationFindings findings, (Questionnaire In, Question Question) there, (Questionnaire In, Question Question) here)
{
    /// <summary>Those that stand by themselves, in the words of the translation.</summary>
    public IReadOnlyDictionary<FieldPath, CalculatedField> Translate() => new ElementMatcher<CalculatedField>(findings, ElementNames.Calculated, value => value.Path.ToString(), PlaceOf)
        .Match(Single(there.Question), Single(here.Question), TranslationPlace.Of(here.Question))
        .Where(pair => pair.Written is not null)
        .ToDictionary(pair => pair.Original.Path, pair => pair.Original with
        {
            Label = pair.Written!.Label,
            Calculation = Translate(pair.Original.Calculation, pair.Written.Calculation, PlaceOf(pair.Written), null, null),
        });

    /// <param name="written">What the translation has of the table.</param>
    public ValueList<CalculatedColumn> Columns(FieldTable original, FieldTable written) => Match(
        ElementNames.Column, original.CalculatedColumns, written.CalculatedColumns, column => column.Id, TranslationPlace.OfColumn,
        (column, other, place) => column with { Heading = other.Heading, Calculation = Translate(column.Calculation, other.Calculation, place, original, written) });

    /// <inheritdoc cref="Columns"/>
    public ValueList<CalculatedRow> Rows(FieldTable original, FieldTable written) => Match(
        ElementNames.Row, original.CalculatedRows, written.CalculatedRows, row => row.Id, TranslationPlace.OfRow,
        (row, other, place) => row with { Label = other.Label, Calculation = Translate(row.Calculation, other.Calculation, place, original, written) });

    private ValueList<T> Match<T>(
        LocalText what, ValueList<T> original, ValueList<T> written, Func<T, Identifier> id, Func<Question, Identifier, TranslationPlace> place, Func<T, T, TranslationPlace, T> translate)
        where T : class =>
        new ElementMatcher<T>(findings, what, item => id(item).Value, item => place(here.Question, id(item)))
            .Match(original, written, TranslationPlace.Of(here.Question))
            .Select(pair => pair.Written is { } other ? translate(pair.Original, other, place(here.Question, id(other))) : pair.Original)
            .ToValueList();

    private Calculation Translate(Calculation original, Calculation written, TranslationPlace place, FieldTable? table, FieldTable? writtenTable)
    {
        if (written.Formula != original.Formula)
        {
            findings.Add(TranslationDiagnostics.OtherCalculation, place, Words(here, writtenTable, written), Words(there, table, original));
        }

        if (written.Decimals is { } decimals && decimals != original.Decimals)
        {
            findings.Add(TranslationDiagnostics.OtherProperty, place, Decimals(decimals), original.Decimals is { } said ? ElementNames.Quoted(Decimals(said)) : FieldTranslator.Nothing);
        }

        return original with { Unit = written.Unit ?? original.Unit };
    }

    private static LocalText Words((Questionnaire In, Question Question) side, FieldTable? table, Calculation calculation) => new(
        FormulaWords.Of(side.In, side.Question, table, calculation.Formula, Language.Swedish), FormulaWords.Of(side.In, side.Question, table, calculation.Formula, Language.English));

    private static LocalText Decimals(int decimals) => new($"{SwedishNumber.Format(decimals)} decimaler", $"{SwedishNumber.Format(decimals)} decimals");

    private static IEnumerable<CalculatedField> Single(Question question) => question.Parts.OfType<CalculatedPart>().Select(part => part.Value);

    private static TranslationPlace PlaceOf(CalculatedField value) => new(TranslationPart.Field, value.Path.ToString(), value.Path.Question);
}
