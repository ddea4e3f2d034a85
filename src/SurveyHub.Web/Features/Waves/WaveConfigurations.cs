using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Waves;

internal sealed class WaveConfiguration : IEntityTypeConfiguration<Wave>
{
    public void Configure(EntityTypeBuilder<Wave> builder)
    {
        builder.HasOwnKey(wave => wave.Id);
        builder.Property(wave => wave.Name).HasMaxLength(Wave.MaxNameLength);
        builder.Property(wave => wave.SenderName).HasMaxLength(Person.MaxNameLength);
        builder.Property(wave => wave.ReplyAddress).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(wave => wave.DiaryNumber).HasMaxLength(Wave.MaxDiaryNumberLength);
        builder.Property(wave => wave.Source).HasMaxLength(Wave.MaxSourceLength);
        builder.Property(wave => wave.FrozenPanelKey).HasMaxLength(Panel.MaxKeyLength);
        builder.Property(wave => wave.CalendarUid).HasMaxLength(300);
        builder.ComplexProperty(wave => wave.FrozenWords);
        builder.HasMany(wave => wave.Versions).WithOne().HasForeignKey(version => version.WaveId);
        builder.HasMany(wave => wave.SourceRevisions).WithOne().HasForeignKey(revision => revision.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Panel>().WithMany().HasForeignKey(wave => wave.PanelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Wave>().WithMany().HasForeignKey(wave => wave.EarlierWaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(wave => wave.CreatedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(wave => wave.ReleasedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WaveVersionConfiguration : IEntityTypeConfiguration<WaveVersion>
{
    public void Configure(EntityTypeBuilder<WaveVersion> builder)
    {
        builder.HasKey(version => new { version.WaveId, version.Ordinal });
        builder.HasOne<QuestionnaireVersion>().WithMany()
            .HasForeignKey(version => version.QuestionnaireVersionId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(version => version.Reason).HasMaxLength(WaveVersion.MaxReasonLength);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(version => version.AddedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SourceRevisionConfiguration : IEntityTypeConfiguration<SourceRevision>
{
    public void Configure(EntityTypeBuilder<SourceRevision> builder)
    {
        builder.HasKey(revision => new { revision.WaveId, revision.Revision });
        builder.Property(revision => revision.Revision).ValueGeneratedNever();
        builder.Property(revision => revision.Source).HasMaxLength(Wave.MaxSourceLength);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(revision => revision.SavedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WaveOrganisationConfiguration : IEntityTypeConfiguration<WaveOrganisation>
{
    public void Configure(EntityTypeBuilder<WaveOrganisation> builder)
    {
        builder.HasOwnKey(organisation => organisation.Id);
        builder.Property(organisation => organisation.ShortName).HasMaxLength(Organisation.MaxNameLength);
        builder.Property(organisation => organisation.OfficialName).HasMaxLength(Organisation.MaxNameLength);
        builder.Property(organisation => organisation.OfficialMailbox).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(organisation => organisation.ExtensionReason).HasMaxLength(WaveOrganisation.MaxReasonLength);
        builder.HasOne<Wave>().WithMany().HasForeignKey(o => o.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(o => o.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(o => o.ExtendedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(organisation => new { organisation.WaveId, organisation.Code }).IsUnique();
        builder.HasIndex(organisation => new { organisation.WaveId, organisation.OrganisationId }).IsUnique();
    }
}
