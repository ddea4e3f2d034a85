using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Domain.Wordings;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Measures.Storage;

internal sealed class MeasureRevisionConfiguration : IEntityTypeConfiguration<MeasureRevision>
{
    private const int LongestText = 1000;

    public void Configure(EntityTypeBuilder<MeasureRevision> builder)
    {
        builder.HasKey(measure => new { measure.WaveId, measure.Name, measure.Year, measure.Revision });
        builder.Property(measure => measure.Heading).HasMaxLength(LongestText);
        builder.Property(measure => measure.Unit).HasMaxLength(LongestText);
        builder.Property(measure => measure.Definition).HasMaxLength(LongestText);
        builder.Property(measure => measure.Source).HasMaxLength(LongestText);
        builder.Property(measure => measure.SignedBy).HasMaxLength(AnalystWording.LongestName);
        builder.Ignore(measure => measure.Key);
        builder.HasOne<Wave>().WithMany().HasForeignKey(measure => measure.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(measure => measure.SavedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
