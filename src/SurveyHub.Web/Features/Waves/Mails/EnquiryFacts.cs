using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <summary>What letters say about a wave.</summary>
internal static class EnquiryFacts
{
    /// <param name="organisation">Whose deadline it is; null before the release, when all have the wave's.</param>
    public static Enquiry Of(Wave wave, QuestionnaireVersionId version, Questionnaire questionnaire, WaveOrganisation? organisation = null)
    {
        var header = questionnaire.Header;
        var deadline = organisation?.DeadlineIn(wave) ?? wave.Deadline;
        // An organisation's own day takes the place of the common entry; the next move of the common one has a later time stamp.
        var sequence = wave.CalendarSequence + (deadline == wave.Deadline ? 0 : 1);
        return new Enquiry(
            version,
            header.Title,
            header.ShortTitle,
            FirstParagraph(questionnaire.Introduction),
            questionnaire.Questions.Count(),
            header.Contact,
            new LetterSender(wave.SenderName, wave.ReplyAddress, wave.DiaryNumber),
            deadline,
            deadline > wave.ClosesOn ? deadline : wave.ClosesOn,
            new CalendarEntry(wave.CalendarUid, sequence),
            wave.IsTest);
    }

    private static string? FirstParagraph(Prose prose) =>
        prose.Blocks.OfType<ProseParagraph>().FirstOrDefault() is { } paragraph
            ? string.Concat(paragraph.Runs.Select(run => run.Text))
            : null;
}
