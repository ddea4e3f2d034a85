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

internal sealed class QuestionnaireVersionFileConfiguration : IEntityTypeConfiguration<QuestionnaireVersionFile>
{
    public void Configure(EntityTypeBuilder<QuestionnaireVersionFile> builder)
    {
        builder.HasKey(file => new { file.VersionId, file.Name });
        builder.Property(file => file.Name).HasMaxLength(QuestionnaireVersionFile.MaxNameLength);
        builder.HasOne<QuestionnaireVersion>().WithMany(version => version.Files).HasForeignKey(file => file.VersionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TranslationRevisionConfiguration : IEntityTypeConfiguration<TranslationRevision>
{
    public void Configure(EntityTypeBuilder<TranslationRevision> builder)
    {
        builder.HasKey(revision => new { revision.QuestionnaireId, revision.Language, revision.Revision });
        builder.Property(revision => revision.QuestionnaireId).HasMaxLength(QuestionnaireDraft.MaxIdLength);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(revision => revision.SavedBy).OnDelete(DeleteBehavior.Restrict);
    }
}
