using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SurveyHub.Web.Platform.Data;

internal static class EntityTypeBuilderExtensions
{
    /// <summary>
    /// A key that the entity draws itself when it is made. EF must know, or it takes a new child of a loaded parent for a changed one.
    /// </summary>
    public static void HasOwnKey<TEntity, TId>(this EntityTypeBuilder<TEntity> builder, Expression<Func<TEntity, TId>> key)
        where TEntity : class
        where TId : struct, IEntityId<TId>
    {
        var name = ((MemberExpression)key.Body).Member.Name;
        builder.HasKey(name);
        builder.Property(key).ValueGeneratedNever();
    }
}
