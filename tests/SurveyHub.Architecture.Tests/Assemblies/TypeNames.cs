using System.Reflection.Metadata;

namespace SurveyHub.Architecture.Tests.Assemblies;

/// <summary>Names the types of an assembly's metadata; a nested type goes by the outermost one around it.</summary>
internal sealed class TypeNames(MetadataReader metadata)
{
    public string Assembly { get; } = metadata.GetString(metadata.GetAssemblyDefinition().Name);

    public TypeName Of(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? Of(outer)
            : new TypeName(Assembly, metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    public TypeName Of(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Of((TypeReferenceHandle)type.ResolutionScope)
            : new TypeName(AssemblyOf(type.ResolutionScope), metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    private string AssemblyOf(EntityHandle scope) => scope.Kind == HandleKind.AssemblyReference
        ? metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)
        : Assembly;
}
