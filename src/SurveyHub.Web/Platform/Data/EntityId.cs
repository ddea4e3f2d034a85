namespace SurveyHub.Web.Platform.Data;

/// <summary>
/// The key of one kind of entity, so that swapped arguments do not compile. New keys are version 7 GUIDs: they grow with time, which keeps
/// inserts at the end of an index on both engines.
/// </summary>
public interface IEntityId<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
