using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Form;

/// <param name="Text">"3 av 7", or that it is done.</param>
/// <param name="IsComplete">All that is asked in it is answered, and nothing is wrong.</param>
/// <param name="IsUnasked">It rests on a condition that is not met.</param>
public sealed record SectionProgress(string Text, bool IsComplete, bool IsUnasked);

/// <summary>How far somebody has come, in numbers and in words: beside the form, and after each save.</summary>
/// <param name="Text">"12 av 30 svarsfält ifyllda".</param>
/// <param name="Sections">Of each, in the order of the page.</param>
/// <param name="Missing">The path of the first field that is asked and not answered; null when there is none.</param>
/// <param name="Unasked">The paths of the fields that are not asked, and of what is not calculated, separated by spaces: of the others the script sees itself whether they are answered.</param>
public sealed record FormProgress(
    string Text, int Answered, int Asked, IReadOnlyList<SectionProgress> Sections, string? Missing, string Unasked)
{
    public static FormProgress Of(LinkVisit visit)
    {
        var parts = visit.Sections.Select(section => visit.Sheet.CompletionOf(section.Questions)).ToList();
        var wrong = parts.Exists(IsAnswered) ? visit.Sheet.Findings().Select(finding => finding.Field.Path.Question).ToHashSet() : [];
        var all = parts.Aggregate(default(Completion), Completion.Add);
        var missing = visit.Fields.FirstOrDefault(field => field.Type is not CheckType && visit.Sheet.IsDue(field) && visit.Sheet.Find(field.Path) is null);
        var unasked = (visit.Questionnaire.HasConditions ? visit.Fields : []).Where(field => !visit.Sheet.IsAsked(field)).Select(field => field.Path)
            .Concat(visit.Questionnaire.Calculated.Where(value => !visit.Sheet.IsShown(value)).Select(value => value.Path));
        return new FormProgress(
            all.Asked == 0 ? WritingTexts.NothingDemanded.In(visit.Language) : Words(AnsweringTexts.OfFields, all), all.Answered, all.Asked, [.. visit.Sections.Zip(parts, Of)], missing?.Path.ToString(),
            string.Join(' ', unasked));

        SectionProgress Of(Section section, Completion part)
        {
            var isComplete = IsAnswered(part) && !section.Questions.Any(question => wrong.Contains(question.Id));
            // Where there are only boxes to tick, and rows of which there need not be any.
            var text = part.Asked == 0 ? WritingTexts.NothingDemanded.In(visit.Language) : Words(isComplete ? WritingTexts.Complete : AnsweringTexts.Of, part);
            return new SectionProgress(text, isComplete,
                section.ShownIf is not null && !section.Questions.SelectMany(question => question.Fields).Any(visit.Sheet.IsAsked));
        }

        string Words(ScreenText text, Completion part) =>
            text.Format(visit.Language, SwedishNumber.Format(part.Answered), SwedishNumber.Format(part.Asked));
    }

    private static bool IsAnswered(Completion part) => part.Asked > 0 && part.Answered == part.Asked;
}
