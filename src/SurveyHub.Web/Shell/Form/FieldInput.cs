namespace SurveyHub.Web.Shell.Form;

/// <summary>What stands in a field's controls: drawn from what is saved, or posted. Two that are equal mean that the person changed nothing.</summary>
/// <param name="Value">The text; ids of options joined by semicolons; "ja" for a ticked box.</param>
/// <param name="Status">One of the words of <see cref="FieldNames"/>, or empty.</param>
/// <param name="Comment">A reason when a status is chosen, else a comment.</param>
public sealed record FieldInput(string Value, string Status, string Comment)
{
    public const string Ticked = "ja";

    public static FieldInput Empty { get; } = new("", "", "");
}
