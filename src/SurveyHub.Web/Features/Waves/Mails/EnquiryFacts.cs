using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Features.Waves.Mails;

/// <summary>What letters say about a wave.</summary>
internal static class EnquiryFacts
{
    /// <param name="wave">With its versions.</param>
    /// <param name="questionnaire">The version now answered.</param>
    /// <param name="organisation">Whose deadline it is; null before the release, when all have the wave's.</param>
    public static Enquiry Of(Wave wave, Questionnaire questionnaire, WaveOrganisation? organisation = null)
    {
        var header = questionnaire.Header;
        var deadline = organisation?.DeadlineIn(wave) ?? wave.Deadline;
        return new Enquiry(
            wave.CurrentVersion,
            header.Title,
            header.ShortTitle,
            FirstParagraph(questionnaire.Introduction),
            questionnaire.Questions.Count,
            header.Contact,
            new LetterSender(wave.SenderName, wave.ReplyAddress, wave.DiaryNumber),
            deadline,
            deadline > wave.ClosesOn ? deadline : wave.ClosesOn,
            new CalendarEntry(wave.CalendarUid, organisation?.CalendarSequence ?? 0),
            wave.IsTest);
    }

    private static string? FirstParagraph(Prose prose) =>
        prose.Blocks.OfType<ProseParagraph>().FirstOrDefault() is { } paragraph
            ? string.Concat(paragraph.Runs.Select(run => run.Text))
            : null;
}
