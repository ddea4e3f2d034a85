using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SurveyHub.Web.Platform.Data.Conversions;

internal sealed class EntityIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Create(value))
    where TId : struct, IEntityId<TId>
{
    // An expression tree may not name a static abstract member; a method that does so it may call.
    private static TId Create(Guid value) => TId.From(value);
}
