using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Platform.Mail;

internal sealed class OutboxMailConfiguration : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.HasOwnKey(mail => mail.Id);
        builder.Property(mail => mail.RecipientKey).HasMaxLength(64);
        builder.Property(mail => mail.RecipientName).HasMaxLength(200);
        builder.Property(mail => mail.Address).HasMaxLength(254);
        builder.Property(mail => mail.Template).HasMaxLength(64);
        builder.Property(mail => mail.MessageId).HasMaxLength(300);
        builder.Property(mail => mail.ClaimedBy).HasMaxLength(100);
        builder.Property(mail => mail.LastServerWords).HasMaxLength(OutboxMail.MaxServerWords);
        builder.HasOne<Wave>().WithMany().HasForeignKey(mail => mail.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(mail => new { mail.WaveId, mail.RecipientKey, mail.Kind, mail.Ordinal }).IsUnique();
        builder.HasIndex(mail => mail.MessageId).IsUnique();
        // What the relay asks for: what is pending and due.
        builder.HasIndex(mail => new { mail.State, mail.NextAttemptAt });
    }
}
