using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>How far somebody has come, in numbers and in words: beside the form, and after each save.</summary>
/// <param name="Text">"12 av 30 svarsfält ifyllda".</param>
/// <param name="Sections">"3 av 7" for each, in the order of the page.</param>
public sealed record FormProgress(string Text, int Answered, int Asked, IReadOnlyList<string> Sections)
{
    public static FormProgress Of(LinkVisit visit)
    {
        var parts = visit.Sections.Select(section => visit.Sheet.CompletionOf(section.Questions)).ToList();
        var all = parts.Aggregate(default(Completion), Completion.Add);
        return new FormProgress(Words(AnsweringTexts.OfFields, all), all.Answered, all.Asked, [.. parts.Select(part => Words(AnsweringTexts.Of, part))]);

        string Words(ScreenText text, Completion part) =>
            text.Format(visit.Language, SwedishNumber.Format(part.Answered), SwedishNumber.Format(part.Asked));
    }
}
