using SurveyHub.Web.Features.Authoring;

namespace SurveyHub.Web.Platform.Mail.Letters;

/// <summary>
/// What every letter of a wave says about the enquiry, as it was when the letter was queued: a letter that is sent again says the same. Only one that nobody has
/// tried to send yet follows the wave to another version of its questionnaire (<see cref="WaitingMails"/>).
/// </summary>
/// <param name="Version">The questionnaire that is attached.</param>
/// <param name="Title">The questionnaire's full title.</param>
/// <param name="ShortTitle">For subjects.</param>
/// <param name="About">The questionnaire's first paragraph, or null.</param>
/// <param name="Contact">Whom to ask, as the author wrote it; null leaves replying.</param>
/// <param name="Deadline">This organisation's last day to answer, in Stockholm.</param>
/// <param name="ClosesOn">The last day on which late answers are taken.</param>
public sealed record Enquiry(
    QuestionnaireVersionId Version,
    string Title,
    string ShortTitle,
    string? About,
    int QuestionCount,
    string? Contact,
    LetterSender Sender,
    DateOnly Deadline,
    DateOnly ClosesOn,
    CalendarEntry Calendar,
    bool IsTest)
{
    /// <summary>The same enquiry, asked in the words of another.</summary>
    public Enquiry InVersionOf(Enquiry other) => this with
    {
        Version = other.Version,
        Title = other.Title,
        ShortTitle = other.ShortTitle,
        About = other.About,
        QuestionCount = other.QuestionCount,
        Contact = other.Contact,
    };
}

/// <param name="Name">The name the letter comes from and is signed with.</param>
/// <param name="ReplyAddress">Where answers to it go.</param>
/// <param name="DiaryNumber">Our registry's number, or null.</param>
public sealed record LetterSender(string Name, string ReplyAddress, string? DiaryNumber);

/// <summary>What makes a calendar entry the same entry in every file (RFC 5545).</summary>
/// <param name="Sequence">A higher one replaces the entry of a lower one.</param>
public sealed record CalendarEntry(string Uid, int Sequence);
