namespace SurveyHub.Architecture.Tests.Assemblies;

/// <summary>Names one type in each way there is, for <see cref="AssemblyReaderTests"/>.</summary>
[NamedTypeAttribute]
internal sealed class Uses<T> : NamedBaseType, INamedInterface
    where T : NamedConstraint
{
    private NamedFieldType? _field;

    [NamedMemberAttribute]
    public static NamedReturnType? Members(NamedArgument? argument, NamedArrayElement[] array, List<NamedTypeArgument> list) =>
        argument is null && array.Length == list.Count ? null : new NamedReturnType();

    public async Task<object> BodiesAsync()
    {
        try
        {
            _field = new NamedFieldType();
            Func<object> lambda = () => new NamedInLambda();
            return await Task.FromResult<NamedAwaited>(new()) is { } awaited && NamedStaticallyCalled.Call()
                ? new object[] { new NamedCreated(), typeof(NamedTypeOf), Generic<NamedMethodArgument>(), lambda(), awaited, _field }
                : this;
        }
        catch (NamedCaughtException)
        {
            return this;
        }
    }

    private static string Generic<TArgument>() => typeof(TArgument).Name;
}

internal class NamedBaseType;

internal interface INamedInterface;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class NamedTypeAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method)]
internal sealed class NamedMemberAttribute : Attribute;

internal abstract class NamedConstraint;

internal sealed class NamedFieldType;

internal sealed class NamedReturnType;

internal sealed class NamedArgument;

internal sealed class NamedArrayElement;

internal sealed class NamedTypeArgument;

internal sealed class NamedAwaited;

internal sealed class NamedCreated;

internal sealed class NamedTypeOf;

internal sealed class NamedMethodArgument;

internal sealed class NamedInLambda;

internal sealed class NamedNowhere;

internal sealed class NamedCaughtException : Exception;

internal static class NamedStaticallyCalled
{
    public static bool Call() => true;
}
