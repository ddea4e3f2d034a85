using SurveyHub.Domain.Questionnaires;

namespace SurveyHub.Web.Shell.Form;

/// <summary>How a browser helps with writing a text that has a look of its own.</summary>
/// <param name="Type">Of the control.</param>
/// <param name="Keyboard">Of a phone.</param>
/// <param name="Autocomplete">What may be offered.</param>
internal sealed record EntryHelp(string Type, string Keyboard, string Autocomplete)
{
    // No type of which a browser holds its own opinion: it would keep a wrong address from being saved, and write a right one otherwise than it was typed.
    public static EntryHelp Of(TextFormat format) => format switch
    {
        TextFormat.EmailAddress => new("text", "email", "email"),
        TextFormat.PhoneNumber => new("tel", "tel", "tel"),
        TextFormat.WebAddress => new("text", "url", "url"),
        TextFormat.Any => new("text", "text", "off"),
    };
}
