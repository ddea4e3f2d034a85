using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Parsing.Tests.Silence;

/// <summary>A run of text that somebody who reads the form, the report or the staff's notes sees.</summary>
internal sealed record ShownText(string Text, bool Bold = false, bool Italic = false, string? Link = null)
{
    /// <summary>All that a questionnaire shows, in no order.</summary>
    public static IReadOnlyList<ShownText> In(Questionnaire questionnaire) =>
    [
        .. Names(questionnaire.Header.Title, questionnaire.Header.ShortTitle, questionnaire.Header.Contact),
        .. In(questionnaire.Introduction),
        .. questionnaire.Sections.SelectMany(section => Names(section.Title).Concat(In(section.Introduction)).Concat(section.Questions.SelectMany(In))),
    ];

    /// <summary>Whether this stands in the other with its look, to which what is around it may have added.</summary>
    public bool IsWithin(ShownText other) =>
        other.Text.Contains(Text, StringComparison.Ordinal) && (!Bold || other.Bold) && (!Italic || other.Italic) && (Link is null || Link == other.Link);

    private static IEnumerable<ShownText> In(Question question) =>
        Names([question.Number, question.Text, question.Caption, .. question.Notes.Select(note => note.Text)]).Concat(question.Parts.SelectMany(part => part switch
        {
            ProsePart prose => In(prose.Prose),
            FieldPart one => In(one.Field),
            TablePart { Table: var table } =>
                Names([table.Corner, .. table.Columns.Select(c => c.Heading), .. table.Rows.Select(r => r.Label)]).Concat(table.Cells.SelectMany(In)),
            MatrixPart { Matrix: var matrix } => Names([matrix.Corner, .. matrix.Choice.Options.Select(option => option.Text)]).Concat(matrix.Fields.SelectMany(In)),
            _ => throw new InvalidOperationException(part.ToString()),
        }));

    private static IEnumerable<ShownText> In(Field field) => Names([field.Label, .. field.Reporting.Uncounted, .. field.Type switch
    {
        ChoiceType choice => choice.Options.Select(o => o.Text),
        NumberType { Unit: { } unit } => [unit],
        ScaleType scale => new[] { scale.FromWords, scale.ToWords }.OfType<string>(),
        _ => Enumerable.Empty<string>(),
    }]);

    private static IEnumerable<ShownText> In(Prose prose) => prose.Blocks
        .SelectMany(block => block switch
        {
            ProseParagraph paragraph => [paragraph],
            ProseList list => list.Items.AsEnumerable(),
            _ => throw new InvalidOperationException(block.ToString()),
        })
        .SelectMany(paragraph => paragraph.Runs)
        .Select(run => new ShownText(run.Text, run.Bold, run.Italic, run.Link));

    private static IEnumerable<ShownText> Names(params IEnumerable<string?> names) => names.OfType<string>().Select(name => new ShownText(name));
}
