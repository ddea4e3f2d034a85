using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace SurveyHub.Web.Platform.Data;

/// <summary>
/// An entity whose table has only the indexes that are named. Every save writes to it and would pay for each index, while what its foreign keys
/// point at is never deleted, so that nothing looks there for what points back.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NamedIndexesOnlyAttribute : Attribute;

/// <summary>EF's rule that a foreign key has an index, but for entities with <see cref="NamedIndexesOnlyAttribute"/>.</summary>
internal sealed class ForeignKeyIndexes(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
{
    protected override IConventionIndex? CreateIndex(
        IReadOnlyList<IConventionProperty> properties, bool unique, IConventionEntityTypeBuilder entityTypeBuilder) =>
        Attribute.IsDefined(entityTypeBuilder.Metadata.ClrType, typeof(NamedIndexesOnlyAttribute))
            ? null
            : base.CreateIndex(properties, unique, entityTypeBuilder);
}
