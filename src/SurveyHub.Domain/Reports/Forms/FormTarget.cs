using System.Security.Cryptography;
using System.Text;
using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Domain.Reports.Forms;

/// <summary>What a control of a blank form is for: a field, one option or step of a field, or something about those who answer.</summary>
/// <param name="Path">Null for what is about those who answer.</param>
/// <param name="Option">The id of an option, or the number of a step of a scale; null where the control holds the whole answer.</param>
/// <param name="About">"name", "telephone" …; null for a field.</param>
public sealed record FormTarget(FieldPath? Path, string? Option, string? About)
{
    private const int KeyDigits = 24;

    /// <summary>
    /// How a file names it: letters and digits only, and far below the 64 characters that Word keeps of a tag. Made of nothing but what it stands
    /// for, so that it is the same in every version and language of a questionnaire.
    /// </summary>
    public string Key { get; } = KeyOf($"{Path}\n{Option}\n{About}");

    public static FormTarget Of(Field field) => new(field.Path, null, null);

    public static FormTarget Of(Field field, string option) => new(field.Path, option, null);

    public static FormTarget Of(string about) => new(null, null, about);

    private static string KeyOf(string content) => $"sh{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..KeyDigits]}";
}
