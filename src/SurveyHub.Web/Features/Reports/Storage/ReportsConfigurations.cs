using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Reports.Storage;

internal sealed class ReportRevisionConfiguration : IEntityTypeConfiguration<ReportRevision>
{
    public void Configure(EntityTypeBuilder<ReportRevision> builder)
    {
        builder.HasKey(report => new { report.WaveId, report.Revision });
        builder.HasOne<Wave>().WithMany().HasForeignKey(report => report.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(report => report.SavedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StoredTemplateConfiguration : IEntityTypeConfiguration<StoredTemplate>
{
    public void Configure(EntityTypeBuilder<StoredTemplate> builder)
    {
        builder.HasOwnKey(template => template.Id);
        builder.Property(template => template.Name).HasMaxLength(StoredTemplate.MaxName);
        builder.HasOne<Wave>().WithMany().HasForeignKey(template => template.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(template => template.UploadedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
