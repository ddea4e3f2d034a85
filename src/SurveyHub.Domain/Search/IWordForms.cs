using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Search;

/// <summary>What is known of the words of a language. Safe for several threads.</summary>
public interface IWordForms
{
    Language Language { get; }

    /// <summary>What all forms of a word have in common: <i>vårdplats</i> for <i>vårdplatserna</i>. Not always a word itself.</summary>
    /// <param name="key">As <see cref="Word.KeyIn"/>.</param>
    string StemOf(string key);
}
