namespace SurveyHub.Web.Features.Waves;

/// <summary>What a person decides about a wave before it is released.</summary>
/// <param name="Name">For lists and screens; respondents see the questionnaire's title.</param>
/// <param name="OpensOn">The first day invitations are sent and answers taken, in Stockholm.</param>
/// <param name="Deadline">The last day to answer; it lasts until midnight in Stockholm.</param>
/// <param name="ClosesOn">The last day on which late answers are taken.</param>
/// <param name="SenderName">The name mails come from.</param>
/// <param name="ReplyAddress">Where answers to mails go.</param>
/// <param name="DiaryNumber">Our registry's number, shown in subjects and receipts; null when there is none yet.</param>
public sealed record WavePlan(
    string Name, DateOnly OpensOn, DateOnly Deadline, DateOnly ClosesOn, string SenderName, string ReplyAddress, string? DiaryNumber)
{
    public bool DaysAreInOrder => OpensOn <= Deadline && Deadline <= ClosesOn;
}
