using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Domain.Wordings;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Following.Synonyms;

internal sealed class SynonymRevisionConfiguration : IEntityTypeConfiguration<SynonymRevision>
{
    public void Configure(EntityTypeBuilder<SynonymRevision> builder)
    {
        builder.HasKey(list => list.Revision);
        builder.Property(list => list.Revision).ValueGeneratedNever();
        builder.Property(list => list.Text).HasMaxLength(SynonymRevision.MaxText);
        builder.Property(list => list.SignedBy).HasMaxLength(AnalystWording.LongestName);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(list => list.SavedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
