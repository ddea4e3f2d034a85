using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Answering.People;

internal sealed class QuestionCommentConfiguration : IEntityTypeConfiguration<QuestionComment>
{
    public void Configure(EntityTypeBuilder<QuestionComment> builder)
    {
        builder.HasOwnKey(comment => comment.Id);
        builder.Property(comment => comment.Text).HasMaxLength(QuestionComment.MaxLength);
        builder.HasOne<Response>().WithMany().HasForeignKey(comment => comment.ResponseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(comment => comment.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SettledConflictConfiguration : IEntityTypeConfiguration<SettledConflict>
{
    public void Configure(EntityTypeBuilder<SettledConflict> builder)
    {
        builder.HasKey(settled => settled.Sequence);
        builder.Property(settled => settled.Sequence).ValueGeneratedNever();
        builder.HasOne<AnswerEvent>().WithOne().HasForeignKey<SettledConflict>(s => s.Sequence).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Response>().WithMany().HasForeignKey(settled => settled.ResponseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(settled => settled.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
