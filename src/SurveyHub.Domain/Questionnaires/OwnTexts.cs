namespace SurveyHub.Domain.Questionnaires;

/// <summary>
/// The texts that belong to an option: "Annat, nämligen: …". Each is a field of its own at the path of the choice and the id of the option, asked
/// when the option is chosen, so that log, files and history treat it as any other. Only what draws or prints a choice knows that they belong together.
/// </summary>
public static class OwnTexts
{
    /// <summary>The ids of such options: reserved, so that the path of the text can be nothing else's.</summary>
    public static readonly IReadOnlySet<string> Ids = new HashSet<string>(StringComparer.Ordinal) { "annat", "other" };

    /// <summary>Where the text of an option stands.</summary>
    public static FieldPath PathOf(FieldPath choice, Identifier option) => FieldPath.Parse($"{choice}.{option}");

    /// <summary>The text of an option; null for an option without one.</summary>
    public static Field? OwnTextOf(this Questionnaire questionnaire, Field choice, Option option) =>
        option.HasOwnText ? questionnaire.Find(PathOf(choice.Path, option.Id)) : null;

    /// <summary>Whether a field is the text of an option, which is drawn and printed with it.</summary>
    public static bool IsOwnText(this Field field) =>
        field is { Type: TextType, ShownIf: { Options: [var option] } condition }
        && Ids.Contains(option.Value)
        && field.Path == PathOf(condition.Field, option);
}
