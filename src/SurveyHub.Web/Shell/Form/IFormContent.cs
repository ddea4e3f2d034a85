using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>What a form is drawn from.</summary>
public interface IFormContent
{
    Questionnaire Questionnaire { get; }

    /// <summary>Of the words around the author's own.</summary>
    Language Language { get; }

    /// <summary>The tag of <see cref="Language"/> where it is another than the author's; else null, since it need not be said.</summary>
    string? WordsLang => Language == Questionnaire.Header.Language ? null : Language.Tag();

    /// <summary>The author's where it is another than that of the words around it; else null.</summary>
    string? AuthorLang => Language == Questionnaire.Header.Language ? null : Questionnaire.Header.Language.Tag();

    /// <summary>What the rules of the questionnaire add up, in their order.</summary>
    IReadOnlyList<SumView> Sums { get; }

    /// <summary>Of a field of the questionnaire.</summary>
    FieldView View(Field field);

    /// <summary>Of a number that is worked out; null for a place where there is none.</summary>
    CalculatedView? Calculated(FieldPath path);

    /// <summary>Of a field in which nothing stands: the script shows it when it adds a row.</summary>
    FieldView Blank(Field field) => new(field, Language, FieldInput.Empty, null, [], null, null) { WordsLang = WordsLang };

    /// <summary>Whether a field is put to whoever answers, in view of what is answered; where nobody does, all are.</summary>
    bool IsAsked(Field field) => true;

    /// <summary>Whether nothing of what rests on a condition is asked, so that it need not be seen.</summary>
    bool IsUnasked(Condition? condition, IEnumerable<Field> fields) => condition is not null && !fields.Any(IsAsked);

    /// <summary>
    /// The page is sent as a whole, and the browser is not told of changes piece by piece, as that of the staff is. Then what is the same for everybody
    /// can be kept (<see cref="KeptField"/>, <see cref="KeptQuestion"/>).
    /// </summary>
    bool IsSentWhole => false;

    /// <summary>A place in a question where what is drawn goes by what is answered, or by who looks.</summary>
    /// <param name="draw">Goes by nothing but the content that it is given, and the questionnaire: it is kept, and called for every page.</param>
    RenderFragment? Place(Func<IFormContent, RenderFragment?> draw) => draw(this);

    /// <summary>What stands below a question's fields; null for nothing.</summary>
    RenderFragment? Below(Question question) => null;
}
