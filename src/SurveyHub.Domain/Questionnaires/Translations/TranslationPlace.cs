namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>What of a translation a finding is about; whoever has read the file knows where that stands.</summary>
/// <param name="Name">The id, the path of a field, or the setting.</param>
/// <param name="Question">The question that it stands in; null outside of questions.</param>
public sealed record TranslationPlace(TranslationPart Part, string Name, Identifier? Question = null)
{
    public static TranslationPlace File { get; } = new(TranslationPart.File, "");

    /// <summary>The path of the choice or the id of the column whose option it is; empty for everything else.</summary>
    public string Within { get; init; } = "";

    public static TranslationPlace Of(Section section) =>
        section.Id is { } id ? new(TranslationPart.Heading, id.Value) : section.Questions.Count > 0 ? Of(section.Questions[0]) : File;

    public static TranslationPlace Of(Question question) => new(TranslationPart.Heading, question.Id.Value, question.Id);

    /// <summary>Where a field stands.</summary>
    public static TranslationPlace Of(Field field) => new(TranslationPart.Field, field.Path.ToString(), field.Path.Question);

    /// <summary>Where it is said what a field takes.</summary>
    public static TranslationPlace OfWords(Field field) => new(TranslationPart.Words, field.Path.ToString(), field.Path.Question);

    public static TranslationPlace OfRow(Question question, Identifier row) => new(TranslationPart.Row, row.Value, question.Id);

    public static TranslationPlace OfColumn(Question question, Identifier column) => new(TranslationPart.Column, column.Value, question.Id);

    public static TranslationPlace OfOption(Question question, string field, Option option) => new(TranslationPart.Option, option.Id.Value, question.Id) { Within = field };

    public static TranslationPlace OfSetting(string setting) => new(TranslationPart.Setting, setting);
}

public enum TranslationPart
{
    File,
    Setting,
    Heading,
    Field,
    Words,
    Row,
    Column,
    Option,
}
