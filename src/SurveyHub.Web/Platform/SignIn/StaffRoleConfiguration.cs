using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SurveyHub.Web.Platform.SignIn;

/// <summary>The roles are part of the schema: they come with the migration, so that no start has to look for them.</summary>
internal sealed class StaffRoleConfiguration : IEntityTypeConfiguration<IdentityRole<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityRole<Guid>> builder) => builder.HasData(StaffRole.All.Select(role =>
        new IdentityRole<Guid>
        {
            Id = role.Id,
            Name = role.Key,
            NormalizedName = role.Key.ToUpperInvariant(),
            ConcurrencyStamp = role.Key,
        }));
}
