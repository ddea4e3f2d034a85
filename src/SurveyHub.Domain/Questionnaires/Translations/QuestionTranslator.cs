using System.Globalization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>Gives a question the words of its translation.</summary>
internal sealed class QuestionTranslator(TranslationFindings findings, InstructionComparer instructions, Question there, Question here)
{
    private static readonly LocalText Help = new("hjälptext", "help text");

    private readonly TableTranslator _tables = new(findings, instructions, there, here);

    public Question Translate()
    {
        instructions.Compare(there, here);
        if (there.Parts.Any(part => part is ProsePart) && !here.Parts.Any(part => part is ProsePart))
        {
            findings.Add(TranslationDiagnostics.NoWords, TranslationPlace.Of(here), ElementNames.Named(ElementNames.Question, here.Id.Value), Help);
        }

        return there with { Number = here.Number, Text = here.Text, Caption = here.Caption, Parts = Parts() };
    }

    private ValueList<QuestionPart> Parts()
    {
        var found = findings.Count;
        var fields = Fields();
        var (tables, matrices) = (new Queue<FieldTable>(here.Tables), new Queue<ChoiceMatrix>(here.Matrices));
        var parts = there.Parts.Where(part => part is not ProsePart).Select(part => part switch
        {
            FieldPart one => new FieldPart(fields.GetValueOrDefault(one.Field.Path, one.Field)),
            TablePart table when tables.TryDequeue(out var other) => new TablePart(_tables.Translate(table.Table, other)),
            MatrixPart matrix when matrices.TryDequeue(out var other) => new MatrixPart(_tables.Translate(matrix.Matrix, other)),
            _ => part,
        }).ToList();
        if (findings.Count == found && !Shape(there).SequenceEqual(Shape(here), StringComparer.Ordinal))
        {
            findings.Add(TranslationDiagnostics.OtherShape, TranslationPlace.Of(here), here.Id.Value, Described());
        }

        return Shape(there).SequenceEqual(Shape(here), StringComparer.Ordinal) ? WithHelp(parts) : parts.ToValueList();
    }

    /// <summary>The fields that stand by themselves, in the words of the translation; texts of options come with their options.</summary>
    private Dictionary<FieldPath, Field> Fields()
    {
        var matcher = new ElementMatcher<Field>(findings, ElementNames.Field, field => field.Path.ToString(), TranslationPlace.Of);
        var translated = new Dictionary<FieldPath, Field>();
        foreach (var (original, written) in matcher.Match(Single(there), Single(here), TranslationPlace.Of(here)))
        {
            if (written is not null)
            {
                var place = TranslationPlace.OfWords(written);
                instructions.CompareConditions(original.ShownIf, written.ShownIf, place, there);
                translated.Add(original.Path, new FieldTranslator(findings, here, place).Translate(original, written, written.Path.ToString()));
            }
        }

        foreach (var own in OwnTexts(here))
        {
            if (OwnTexts(there).FirstOrDefault(field => field.Path == own.Path) is { } original)
            {
                translated[own.Path] = new FieldTranslator(findings, here, TranslationPlace.OfWords(own)).Translate(original, own, "");
            }
        }

        return translated;
    }

    /// <summary>The help texts of the translation, where they stand in it: the rest follows in the same order.</summary>
    private ValueList<QuestionPart> WithHelp(List<QuestionPart> parts)
    {
        var next = 0;
        return here.Parts.Select(part => part is ProsePart ? part : parts[next++]).ToValueList();
    }

    private LocalText Described()
    {
        var (tables, matrices) = (there.Tables.Count().ToString(CultureInfo.InvariantCulture), there.Matrices.Count().ToString(CultureInfo.InvariantCulture));
        return there.Matrices.Any() || here.Matrices.Any()
            ? new LocalText($"{tables} tabeller med svarsfält och {matrices} med svarsalternativ, i den ordning som står där", $"{tables} tables of fields and {matrices} of options, in the order that stands there")
            : new LocalText($"{tables} tabeller, och svarsfälten i den ordning som står där", $"{tables} tables, and the fields in the order that stands there");
    }

    private static IEnumerable<string> Shape(Question question) => question.Parts.Where(part => part is not ProsePart)
        .Select(part => part is FieldPart one ? one.Field.Path.ToString() : part.GetType().Name);

    private static IEnumerable<Field> Single(Question question) => question.Parts.OfType<FieldPart>().Select(part => part.Field).Where(field => !field.IsOwnText());

    private static IEnumerable<Field> OwnTexts(Question question) => question.Parts.OfType<FieldPart>().Select(part => part.Field).Where(field => field.IsOwnText());
}
