using System.Globalization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>Gives a question the words of its translation.</summary>
internal sealed class QuestionTranslator(
    TranslationFindings findings, InstructionComparer instructions, (Questionnaire In, Question Question) there, (Questionnaire In, Question Question) here)
{
    private static readonly LocalText Help = new("hjälptext", "help text");

    private readonly Question _there = there.Question;
    private readonly Question _here = here.Question;
    private readonly CalculationTranslator _calculations = new(findings, there, here);
    private readonly TableTranslator _tables = new(findings, instructions, there, here);

    public Question Translate()
    {
        instructions.Compare(_there, _here);
        if (_there.Parts.Any(part => part is ProsePart) && !_here.Parts.Any(part => part is ProsePart))
        {
            findings.Add(TranslationDiagnostics.NoWords, TranslationPlace.Of(_here), ElementNames.Named(ElementNames.Question, _here.Id.Value), Help);
        }

        return _there with { Number = _here.Number, Text = _here.Text, Caption = _here.Caption, Parts = Parts(), Notes = _here.Notes.Count > 0 ? _here.Notes : _there.Notes };
    }

    private ValueList<QuestionPart> Parts()
    {
        var found = findings.Count;
        var fields = Fields();
        var calculated = _calculations.Translate();
        var (tables, matrices) = (new Queue<FieldTable>(_here.Tables), new Queue<ChoiceMatrix>(_here.Matrices));
        var parts = _there.Parts.Where(part => part is not ProsePart).Select(part => part switch
        {
            FieldPart one => new FieldPart(fields.GetValueOrDefault(one.Field.Path, one.Field)),
            CalculatedPart { Value: var value } => new CalculatedPart(calculated.GetValueOrDefault(value.Path, value)),
            TablePart table when tables.TryDequeue(out var other) => new TablePart(_tables.Translate(table.Table, other)),
            MatrixPart matrix when matrices.TryDequeue(out var other) => new MatrixPart(_tables.Translate(matrix.Matrix, other)),
            _ => part,
        }).ToList();
        if (findings.Count == found && !Shape(_there).SequenceEqual(Shape(_here), StringComparer.Ordinal))
        {
            findings.Add(TranslationDiagnostics.OtherShape, TranslationPlace.Of(_here), _here.Id.Value, Described());
        }

        return Shape(_there).SequenceEqual(Shape(_here), StringComparer.Ordinal) ? WithHelp(parts) : parts.ToValueList();
    }

    /// <summary>The fields that stand by themselves, in the words of the translation; texts of options come with their options.</summary>
    private Dictionary<FieldPath, Field> Fields()
    {
        var matcher = new ElementMatcher<Field>(findings, ElementNames.Field, field => field.Path.ToString(), TranslationPlace.Of);
        var translated = new Dictionary<FieldPath, Field>();
        foreach (var (original, written) in matcher.Match(Single(_there), Single(_here), TranslationPlace.Of(_here)))
        {
            if (written is not null)
            {
                var place = TranslationPlace.OfWords(written);
                instructions.CompareConditions(original.ShownIf, written.ShownIf, place, _there);
                translated.Add(original.Path, new FieldTranslator(findings, _here, place).Translate(original, written, written.Path.ToString()));
            }
        }

        foreach (var own in OwnTexts(_here))
        {
            if (OwnTexts(_there).FirstOrDefault(field => field.Path == own.Path) is { } original)
            {
                translated[own.Path] = new FieldTranslator(findings, _here, TranslationPlace.OfWords(own)).Translate(original, own, "");
            }
        }

        return translated;
    }

    /// <summary>The help texts of the translation, where they stand in it: the rest follows in the same order.</summary>
    private ValueList<QuestionPart> WithHelp(List<QuestionPart> parts)
    {
        var next = 0;
        return _here.Parts.Select(part => part is ProsePart ? part : parts[next++]).ToValueList();
    }

    private LocalText Described()
    {
        var (tables, matrices) = (_there.Tables.Count.ToString(CultureInfo.InvariantCulture), _there.Matrices.Count().ToString(CultureInfo.InvariantCulture));
        return _there.Matrices.Any() || _here.Matrices.Any()
            ? new LocalText($"{tables} tabeller med svarsfält och {matrices} med svarsalternativ, i den ordning som står där", $"{tables} tables of fields and {matrices} of options, in the order that stands there")
            : new LocalText($"{tables} tabeller, och svarsfälten i den ordning som står där", $"{tables} tables, and the fields in the order that stands there");
    }

    private static IEnumerable<string> Shape(Question question) => question.Parts.Where(part => part is not ProsePart)
        .Select(part => part switch { FieldPart one => one.Field.Path.ToString(), CalculatedPart one => one.Value.Path.ToString(), _ => part.GetType().Name });

    private static IEnumerable<Field> Single(Question question) => question.Parts.OfType<FieldPart>().Select(part => part.Field).Where(field => !field.IsOwnText());

    private static IEnumerable<Field> OwnTexts(Question question) => question.Parts.OfType<FieldPart>().Select(part => part.Field).Where(field => field.IsOwnText());
}
