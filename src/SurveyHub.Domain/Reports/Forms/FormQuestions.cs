using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;

namespace SurveyHub.Domain.Reports.Forms;

/// <summary>Sections and questions of a blank form, each with its help, conditions and rules in words before what is to be filled in.</summary>
internal sealed class FormQuestions(Questionnaire questionnaire)
{
    private readonly FormFields _fields = new(questionnaire);
    private readonly FormTexts _texts = new(questionnaire.Header.Language);

    public IEnumerable<ReportBlock> Build(ValueList<Section> sections)
    {
        foreach (var section in sections)
        {
            yield return section.Title is { } title ? new HeadingBlock(1, title, $"avsnitt-{section.Id}") : new HeadingBlock(1, _texts.QuestionsTitle, "fragor");

            foreach (var block in When(section.ShownIf, null).Concat(Prose(section.Introduction)).Concat(section.Questions.SelectMany(Of)))
            {
                yield return block;
            }
        }

        yield return ParagraphBlock.Of(ParagraphStyle.Body, _texts.Thanks);
    }

    internal static IEnumerable<ReportBlock> Prose(Prose prose) => prose.Blocks.Select(block => block switch
    {
        ProseParagraph paragraph => (ReportBlock)ParagraphBlock.Of(ParagraphStyle.Body, paragraph.Runs),
        ProseList list => new ListBlock(list.Ordered, list.Items.Select(item => ParagraphBlock.Of(ParagraphStyle.Body, item.Runs)).ToValueList()),
        _ => throw new ArgumentOutOfRangeException(nameof(prose)),
    });

    private IEnumerable<ReportBlock> Of(Question question)
    {
        yield return new HeadingBlock(2, question.NumberedText, $"fraga-{question.Id}");
        foreach (var block in When(question.ShownIf, question))
        {
            yield return block;
        }

        // After the help, before there is anything to fill in.
        var help = question.Parts.TakeWhile(part => part is ProsePart).ToList();
        var rules = question.Checks.Select(check => ParagraphBlock.Of(ParagraphStyle.Body, CheckWords.Of(questionnaire, question, check)));
        foreach (var block in help.SelectMany(part => Of(question, part)).Concat(rules).Concat(question.Parts.Skip(help.Count).SelectMany(part => Of(question, part))))
        {
            yield return block;
        }
    }

    /// <summary>The one place that knows every kind of part: a new kind is a line here.</summary>
    private IEnumerable<ReportBlock> Of(Question question, QuestionPart part) => part switch
    {
        ProsePart prose => Prose(prose.Prose),
        FieldPart { Field: var field } => field.IsOwnText() ? [] : [_fields.Block(question, field)],
        CalculatedPart { Value: var value } => [_fields.Block(question, value)],
        TablePart { Table: var table } => new FormTables(questionnaire, _fields).Build(question, table),
        MatrixPart { Matrix: var matrix } => new FormTables(questionnaire, _fields).Build(question, matrix),
        _ => throw new NotSupportedException($"{part.GetType().Name} has no place in a blank form."),
    };

    /// <summary>"Om ni svarar ”Ja” på fråga 6:", below the heading of what is asked of some only.</summary>
    private IEnumerable<ReportBlock> When(Condition? condition, Question? seenFrom) =>
        ConditionWords.Of(questionnaire, condition, seenFrom) is { } words ? [Condition($"{words}:")] : [];

    internal static ParagraphBlock Condition(string words) => new(ParagraphStyle.Body, [new ProseRun(words, Italic: true)]);
}
