using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Mail;

namespace SurveyHub.Web.Tests.Platform;

public sealed class OutboxMailTests
{
    private static readonly DateTimeOffset Now = new(2019, 5, 2, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Accept_ForgetsTheToken_AndEndsTheSending()
    {
        var mail = Mail();

        mail.Accept("250 OK", Now);

        Assert.Null(mail.ProtectedToken);
        Assert.Equal((MailState.Accepted, 1, Now), (mail.State, mail.Attempts, mail.AcceptedAt));
        Assert.Throws<InvalidOperationException>(() => mail.TryAgain("451 later", Now));
    }

    [Fact]
    public void TryAgain_KeepsTheTokenAndTheMessageId()
    {
        var mail = Mail();
        var id = mail.MessageId;

        mail.TryAgain("451 later", Now.AddMinutes(5));

        Assert.Equal((MailState.Pending, "secret", id), (mail.State, mail.ProtectedToken, mail.MessageId));
        Assert.Equal(Now.AddMinutes(5), mail.NextAttemptAt);
    }

    [Fact]
    public void Reject_CutsLongServerWords()
    {
        var mail = Mail();

        mail.Reject("550 " + new string('x', 5000));

        Assert.Equal(MailState.Rejected, mail.State);
        Assert.Equal(OutboxMail.MaxServerWords, mail.LastServerWords!.Length);
    }

    private static OutboxMail Mail() => new(
        new MailIdentity(MailKind.Invitation, WaveId.New(), "p", 0),
        new MailContent("Karin", "karin@example.org", "invitation", "{}"),
        "secret",
        "example.org",
        Now,
        Now);
}
