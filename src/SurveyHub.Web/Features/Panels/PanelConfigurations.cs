using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Platform.Data;

namespace SurveyHub.Web.Features.Panels;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.HasOwnKey(organisation => organisation.Id);
        builder.Property(organisation => organisation.ShortName).HasMaxLength(Organisation.MaxNameLength);
        builder.Property(organisation => organisation.OfficialName).HasMaxLength(Organisation.MaxNameLength);
        builder.Property(organisation => organisation.OfficialMailbox).HasMaxLength(EmailAddress.MaxLength);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(o => o.PredecessorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PanelConfiguration : IEntityTypeConfiguration<Panel>
{
    public void Configure(EntityTypeBuilder<Panel> builder)
    {
        builder.HasOwnKey(panel => panel.Id);
        builder.Property(panel => panel.Key).HasMaxLength(Panel.MaxKeyLength);
        builder.ComplexProperty(panel => panel.Words);
        builder.HasIndex(panel => panel.Key).IsUnique();
    }
}

internal sealed class PanelMemberConfiguration : IEntityTypeConfiguration<PanelMember>
{
    public void Configure(EntityTypeBuilder<PanelMember> builder)
    {
        builder.HasKey(member => new { member.PanelId, member.OrganisationId });
        builder.HasOne<Panel>().WithMany().HasForeignKey(member => member.PanelId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(member => member.OrganisationId);
        builder.HasIndex(member => new { member.PanelId, member.Code }).IsUnique();
    }
}

internal sealed class FactDefinitionConfiguration : IEntityTypeConfiguration<FactDefinition>
{
    public void Configure(EntityTypeBuilder<FactDefinition> builder) =>
        builder.HasKey(definition => new { definition.Name, definition.Year });
}

internal sealed class OrganisationFactConfiguration : IEntityTypeConfiguration<OrganisationFact>
{
    public void Configure(EntityTypeBuilder<OrganisationFact> builder)
    {
        builder.HasKey(fact => new { fact.OrganisationId, fact.Name, fact.Year });
        builder.Property(fact => fact.Value).HasPrecision(28, 8);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(fact => fact.OrganisationId);
        builder.HasOne<FactDefinition>().WithMany().HasForeignKey(fact => new { fact.Name, fact.Year }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.HasOwnKey(person => person.Id);
        builder.Property(person => person.Name).HasMaxLength(Person.MaxNameLength);
        builder.Property(person => person.Email).HasMaxLength(EmailAddress.MaxLength);
    }
}

internal sealed class OrganisationContactConfiguration : IEntityTypeConfiguration<OrganisationContact>
{
    public void Configure(EntityTypeBuilder<OrganisationContact> builder)
    {
        builder.HasKey(contact => new { contact.OrganisationId, contact.PersonId });
        builder.HasOne<Organisation>().WithMany().HasForeignKey(contact => contact.OrganisationId);
        builder.HasOne<Person>().WithMany().HasForeignKey(contact => contact.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
