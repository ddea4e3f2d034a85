using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>Gives a table of fields, or a matrix, the words of its translation.</summary>
internal sealed class TableTranslator(
    TranslationFindings findings, InstructionComparer instructions, (Questionnaire In, Question Question) there, (Questionnaire In, Question Question) here)
{
    private static readonly LocalText Brackets = new("inom parentes", "in brackets");
    private static readonly LocalText Nothing = new("inget om det", "nothing of it");
    private static readonly LocalText Once = new("att raden står en gång", "that the row stands once");

    private readonly Question _there = there.Question;
    private readonly Question _here = here.Question;
    private readonly CalculationTranslator _calculations = new(findings, there, here);

    private TranslationPlace Around => TranslationPlace.Of(_here);

    public FieldTable Translate(FieldTable original, FieldTable written)
    {
        var columns = new ElementMatcher<TableColumn>(findings, ElementNames.Column, column => column.Id.Value, column => TranslationPlace.OfColumn(_here, column.Id))
            .Match(original.Columns, written.Columns, Around);
        var rows = Rows<TableRow>(row => row.Id).Match(original.Rows, written.Rows, Around);
        foreach (var (column, found) in columns.Where(pair => pair.Written is { Parenthetical: true } && !pair.Original.Parenthetical))
        {
            findings.Add(TranslationDiagnostics.OtherProperty, TranslationPlace.OfColumn(_here, column.Id), Brackets, Nothing);
        }

        return original with
        {
            Corner = written.Corner,
            Columns = columns.Select(pair => pair.Original with { Heading = pair.Written?.Heading ?? pair.Original.Heading }).ToValueList(),
            Rows = rows.Select(pair => pair.Written is { } row ? Translate(pair.Original, row, columns) : pair.Original).ToValueList(),
            CalculatedColumns = _calculations.Columns(original, written),
            CalculatedRows = _calculations.Rows(original, written),
        };
    }

    public ChoiceMatrix Translate(ChoiceMatrix original, ChoiceMatrix written)
    {
        var rows = Rows<MatrixRow>(row => row.Id).Match(original.Rows, written.Rows, Around);
        // What is said in the corner holds for every row: what is wrong with it is said once, of the first.
        var translator = new FieldTranslator(findings, _here, TranslationPlace.OfWords(written.Rows[0].Field));
        var choice = translator.Translate(original.Rows[0].Field, written.Rows[0].Field, _here.Id.Value).Type as ChoiceType ?? original.Choice;
        return original with
        {
            Corner = written.Corner,
            Choice = choice,
            Rows = rows.Select(pair => pair.Written is { } row ? Translate(pair.Original, row, choice) : pair.Original).ToValueList(),
        };
    }

    private TableRow Translate(TableRow original, TableRow written, IReadOnlyList<(TableColumn Original, TableColumn? Written)> columns)
    {
        var place = TranslationPlace.OfRow(_here, written.Id);
        instructions.CompareConditions(original.ShownIf, written.ShownIf, place, _there);
        CompareRepetition(original.Repeats, written.Repeats, place);
        var cells = columns.Zip(original.Cells, (column, cell) =>
            column.Written is not null && written.Cells.FirstOrDefault(other => other.Path == cell.Path) is { } found
                ? new FieldTranslator(findings, _here, TranslationPlace.OfColumn(_here, column.Original.Id)).Translate(cell, found, $"{_here.Id}.{column.Original.Id}")
                : cell);
        return original with { Label = written.Label, Cells = cells.ToValueList() };
    }

    private MatrixRow Translate(MatrixRow original, MatrixRow written, ChoiceType choice)
    {
        instructions.CompareConditions(original.ShownIf, written.ShownIf, TranslationPlace.OfRow(_here, written.Id), _there);
        return original with { Field = original.Field with { Label = written.Label, Type = choice } };
    }

    /// <summary>That a row repeats may be left out as everything that carries no words; how often may be too.</summary>
    private void CompareRepetition(Repetition? original, Repetition? written, TranslationPlace place)
    {
        if (written is null)
        {
            return;
        }

        if (original is null)
        {
            findings.Add(TranslationDiagnostics.OtherProperty, place, new LocalText("fler rader", "more rows"), Once);
        }
        else if ((written.Least != 0 && written.Least != original.Least) || (written.Most != Repetition.UsualMost && written.Most != original.Most))
        {
            findings.Add(TranslationDiagnostics.OtherProperty, place, Words(written), ElementNames.Quoted(Words(original)));
        }
    }

    private static LocalText Words(Repetition repetition)
    {
        var (least, most) = (SwedishNumber.Format(repetition.Least), SwedishNumber.Format(repetition.Most));
        return new LocalText($"minst {least}, högst {most}", $"at least {least}, at most {most}");
    }

    private ElementMatcher<T> Rows<T>(Func<T, Identifier> id)
        where T : class =>
        new(findings, ElementNames.Row, row => id(row).Value, row => TranslationPlace.OfRow(_here, id(row)));
}
