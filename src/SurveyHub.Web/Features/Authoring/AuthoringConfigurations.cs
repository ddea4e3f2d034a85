using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Parsing.Text;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Authoring;

internal sealed class QuestionnaireDraftConfiguration : IEntityTypeConfiguration<QuestionnaireDraft>
{
    public void Configure(EntityTypeBuilder<QuestionnaireDraft> builder)
    {
        builder.HasKey(draft => draft.QuestionnaireId);
        builder.Property(draft => draft.QuestionnaireId).HasMaxLength(QuestionnaireDraft.MaxIdLength);
        builder.Property(draft => draft.Revision).IsConcurrencyToken();
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(draft => draft.UpdatedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DraftRevisionConfiguration : IEntityTypeConfiguration<DraftRevision>
{
    public void Configure(EntityTypeBuilder<DraftRevision> builder)
    {
        builder.HasKey(revision => new { revision.QuestionnaireId, revision.Revision });
        builder.Property(revision => revision.QuestionnaireId).HasMaxLength(QuestionnaireDraft.MaxIdLength);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(revision => revision.SavedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class QuestionnaireVersionConfiguration : IEntityTypeConfiguration<QuestionnaireVersion>
{
    public void Configure(EntityTypeBuilder<QuestionnaireVersion> builder)
    {
        builder.HasOwnKey(version => version.Id);
        builder.Property(version => version.QuestionnaireId).HasMaxLength(QuestionnaireDraft.MaxIdLength);
        builder.Property(version => version.ContentHash).HasMaxLength(ContentHash.Length);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(version => version.PublishedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(version => new { version.QuestionnaireId, version.Number }).IsUnique();
        builder.HasIndex(version => new { version.QuestionnaireId, version.ContentHash }).IsUnique();
    }
}
