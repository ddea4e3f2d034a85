using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.SignIn;

namespace SurveyHub.Web.Features.Answering;

internal sealed class AccessRightConfiguration : IEntityTypeConfiguration<AccessRight>
{
    public void Configure(EntityTypeBuilder<AccessRight> builder)
    {
        builder.HasOwnKey(right => right.Id);
        builder.HasOne<Person>().WithMany().HasForeignKey(right => right.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(right => right.IssuedByPerson).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(right => right.IssuedByStaff).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(right => right.RevokedByPerson).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AccessRight>().WithMany().HasForeignKey(right => right.HandedOverTo).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Response>().WithMany().HasForeignKey(right => right.ResponseId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AccessTokenConfiguration : IEntityTypeConfiguration<AccessToken>
{
    public void Configure(EntityTypeBuilder<AccessToken> builder)
    {
        builder.HasOwnKey(token => token.Id);
        builder.Property(token => token.Hash).HasMaxLength(64);
        builder.HasOne<AccessRight>().WithMany().HasForeignKey(token => token.AccessRightId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(token => token.Hash).IsUnique();
    }
}
