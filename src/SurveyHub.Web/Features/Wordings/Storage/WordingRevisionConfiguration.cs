using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Themes;
using SurveyHub.Domain.Wordings;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Wordings.Storage;

internal sealed class WordingRevisionConfiguration : IEntityTypeConfiguration<WordingRevision>
{
    public void Configure(EntityTypeBuilder<WordingRevision> builder)
    {
        builder.HasKey(wording => new { wording.WaveId, wording.Organisation, wording.Field, wording.RowKey, wording.Revision });
        builder.Property(wording => wording.RowKey).HasMaxLength(RowKey.MaxLength);
        builder.Property(wording => wording.Text).HasMaxLength(AnalystWording.MaxLength);
        builder.Property(wording => wording.AnswerMark).HasMaxLength(TextMark.Length);
        builder.Property(wording => wording.Said).HasMaxLength(WordingRevision.MaxSaid);
        builder.Property(wording => wording.SignedBy).HasMaxLength(AnalystWording.LongestName);
        builder.Ignore(wording => wording.Path);
        builder.HasOne<Wave>().WithMany().HasForeignKey(wording => wording.WaveId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(wording => wording.SavedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
