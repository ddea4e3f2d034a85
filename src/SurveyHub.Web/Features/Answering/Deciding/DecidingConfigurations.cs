using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Answering.Deciding;

internal sealed class ApprovalConfiguration : IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.HasOwnKey(approval => approval.Id);
        builder.Property(approval => approval.Comment).HasMaxLength(Approval.MaxCommentLength);
        builder.HasOne<Response>().WithMany().HasForeignKey(approval => approval.ResponseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(approval => approval.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReopeningConfiguration : IEntityTypeConfiguration<Reopening>
{
    public void Configure(EntityTypeBuilder<Reopening> builder)
    {
        builder.HasOwnKey(reopening => reopening.Id);
        builder.Property(reopening => reopening.Reason).HasMaxLength(Reopening.MaxReasonLength);
        builder.HasOne<Response>().WithMany().HasForeignKey(reopening => reopening.ResponseId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(reopening => reopening.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(reopening => reopening.StaffUserId).OnDelete(DeleteBehavior.Restrict);
    }
}
