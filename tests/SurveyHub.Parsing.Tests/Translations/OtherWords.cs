using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Parsing.Tests.Translations;

/// <summary>A questionnaire as its translation would have it: every word another one, and nothing else.</summary>
internal static class OtherWords
{
    public static Questionnaire Of(Questionnaire original)
    {
        var header = original.Header;
        return original.WithFields(field => field with { Label = Other(field.Label), Type = Of(field.Type) }) with
        {
            Header = header with
            {
                Title = Other(header.Title),
                ShortTitle = Other(header.ShortTitle),
                Language = header.Language == Language.Swedish ? Language.English : Language.Swedish,
                TranslationOf = header.Language,
            },
            Introduction = Of(original.Introduction),
            Sections = original.WithFields(field => field with { Label = Other(field.Label), Type = Of(field.Type) }).Sections.Select(Of).ToValueList(),
        };
    }

    private static string Other(string text) => $"{text} ö";

    private static Section Of(Section section) => section with
    {
        Title = section.Title is { } title ? Other(title) : null,
        Introduction = Of(section.Introduction),
        Questions = section.Questions.Select(question => question with
        {
            Text = Other(question.Text),
            Number = question.Number is null ? null : "7",
            Caption = question.Caption is { } caption ? Other(caption) : null,
            Parts = question.Parts.Select(Of).ToValueList(),
        }).ToValueList(),
    };

    private static QuestionPart Of(QuestionPart part) => part switch
    {
        ProsePart prose => new ProsePart(Of(prose.Prose)),
        TablePart { Table: var table } => new TablePart(table with
        {
            Corner = Other(table.Corner),
            Columns = table.Columns.Select(column => column with { Heading = Other(column.Heading) }).ToValueList(),
            Rows = table.Rows.Select(row => row with { Label = Other(row.Label) }).ToValueList(),
        }),
        MatrixPart { Matrix: var matrix } => new MatrixPart(matrix with { Corner = Other(matrix.Corner), Choice = (ChoiceType)Of(matrix.Choice) }),
        _ => part,
    };

    private static FieldType Of(FieldType type) => type switch
    {
        ChoiceType choice => choice with { Options = choice.Options.Select(option => option with { Text = Other(option.Text) }).ToValueList() },
        ScaleType scale => scale with { FromWords = scale.FromWords is { } from ? Other(from) : null, ToWords = scale.ToWords is { } to ? Other(to) : null },
        _ => type,
    };

    private static Prose Of(Prose prose) => new(prose.Blocks.Select(block => block is ProseParagraph paragraph
        ? new ProseParagraph(paragraph.Runs.Select(run => run with { Text = Other(run.Text) }).ToValueList())
        : block).ToValueList());
}
