namespace SurveyHub.Architecture.Tests.Assemblies;

/// <summary>Every way to name a type is seen: this assembly is read, and <see cref="Uses{T}"/> in it names a type in each way.</summary>
public sealed class AssemblyReaderTests
{
    private static readonly IReadOnlyList<TypeUse> Found = AssemblyReader.Read(typeof(AssemblyReaderTests).Assembly.Location).Uses;

    [Theory]
    [InlineData(typeof(NamedBaseType))]
    [InlineData(typeof(INamedInterface))]
    [InlineData(typeof(NamedTypeAttribute))]
    [InlineData(typeof(NamedMemberAttribute))]
    [InlineData(typeof(NamedConstraint))]
    [InlineData(typeof(NamedFieldType))]
    [InlineData(typeof(NamedReturnType))]
    [InlineData(typeof(NamedArgument))]
    [InlineData(typeof(NamedArrayElement))]
    [InlineData(typeof(NamedTypeArgument))]
    [InlineData(typeof(NamedAwaited))]
    [InlineData(typeof(NamedCreated))]
    [InlineData(typeof(NamedStaticallyCalled))]
    [InlineData(typeof(NamedMethodArgument))]
    [InlineData(typeof(NamedTypeOf))]
    [InlineData(typeof(NamedInLambda))]
    [InlineData(typeof(NamedCaughtException))]
    public void AType_NamedInAnyWay_IsFound(Type type) => Assert.Contains(new TypeUse(Name("Uses`1"), Name(type.Name)), Found);

    [Fact]
    public void AType_NotNamed_IsNotFound() => Assert.DoesNotContain(new TypeUse(Name("Uses`1"), Name(nameof(NamedNowhere))), Found);

    [Fact]
    public void AnotherAssemblysType_IsFoundWithItsAssembly() =>
        Assert.Contains(new TypeUse(Name(nameof(AssemblyReaderTests)), new TypeName("xunit.v3.assert", "Xunit", "Assert")), Found);

    private static TypeName Name(string type) => new("SurveyHub.Architecture.Tests", "SurveyHub.Architecture.Tests.Assemblies", type);
}
