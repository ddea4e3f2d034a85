using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Themes.Storage;

internal sealed class CodeBookRevisionConfiguration : IEntityTypeConfiguration<CodeBookRevision>
{
    public void Configure(EntityTypeBuilder<CodeBookRevision> builder)
    {
        builder.HasKey(book => new { book.WaveId, book.Revision });
        builder.HasOne<Wave>().WithMany().HasForeignKey(book => book.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(book => book.SavedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MarkedPassageConfiguration : IEntityTypeConfiguration<MarkedPassage>
{
    public void Configure(EntityTypeBuilder<MarkedPassage> builder)
    {
        builder.HasOwnKey(passage => passage.Id);
        builder.Property(passage => passage.RowKey).HasMaxLength(RowKey.MaxLength);
        builder.Property(passage => passage.Before).HasMaxLength(Passage.Context);
        builder.Property(passage => passage.After).HasMaxLength(Passage.Context);
        builder.Property(passage => passage.Text).HasMaxLength(TextMark.Length);
        builder.Property(passage => passage.SignedBy).HasMaxLength(MarkedPassage.MaxSignature);
        builder.Property(passage => passage.RemovedAt).IsConcurrencyToken();
        // Two who mark the same at once have marked it once.
        builder.HasIndex(passage => new { passage.WaveId, passage.Organisation, passage.Field, passage.RowKey, passage.Part, passage.Text, passage.Start, passage.Length, passage.Theme })
            .IsUnique().HasFilter("\"RemovedAt\" IS NULL").HasDatabaseName("IX_MarkedPassages_Place");
        builder.HasOne<Wave>().WithMany().HasForeignKey(passage => passage.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(passage => passage.MarkedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(passage => passage.RemovedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FinishedReadingConfiguration : IEntityTypeConfiguration<FinishedReading>
{
    public void Configure(EntityTypeBuilder<FinishedReading> builder)
    {
        builder.HasOwnKey(reading => reading.Id);
        builder.Property(reading => reading.RowKey).HasMaxLength(RowKey.MaxLength);
        builder.Property(reading => reading.Text).HasMaxLength(TextMark.Length);
        builder.Property(reading => reading.SignedBy).HasMaxLength(MarkedPassage.MaxSignature);
        builder.Property(reading => reading.RemovedAt).IsConcurrencyToken();
        builder.HasIndex(reading => new { reading.WaveId, reading.Organisation });
        builder.HasOne<Wave>().WithMany().HasForeignKey(reading => reading.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(reading => reading.ReadBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(reading => reading.RemovedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
