using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SurveyHub.Architecture.Tests.Assemblies;

/// <summary>
/// Reads from a built assembly which types name which: base types, members, attributes and every instruction. What the compiler
/// resolves without a trace is not seen: constants, <c>nameof</c>, and types given as arguments of attributes.
/// </summary>
public static class AssemblyReader
{
    public static AssemblyFacts Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var names = new TypeNames(metadata);
        var uses = metadata.TypeDefinitions
            .SelectMany(type => UsedBy(type, file, metadata, names).Select(used => new TypeUse(names.Of(type), used)))
            .Where(use => use.User != use.Used)
            .Distinct()
            .ToList();
        return new AssemblyFacts(
            names.Assembly,
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))],
            uses);
    }

    private static HashSet<TypeName> UsedBy(TypeDefinitionHandle handle, PEReader file, MetadataReader metadata, TypeNames names)
    {
        var collector = new TypeCollector(metadata, names);
        var type = metadata.GetTypeDefinition(handle);
        collector.Add(type.BaseType);
        collector.AddAttributes(type.GetCustomAttributes());
        collector.AddConstraints(type.GetGenericParameters());
        foreach (var implementation in type.GetInterfaceImplementations())
        {
            collector.Add(metadata.GetInterfaceImplementation(implementation).Interface);
        }

        foreach (var field in type.GetFields())
        {
            collector.Add(field);
            collector.AddAttributes(metadata.GetFieldDefinition(field).GetCustomAttributes());
        }

        foreach (var property in type.GetProperties())
        {
            collector.AddAttributes(metadata.GetPropertyDefinition(property).GetCustomAttributes());
        }

        foreach (var method in type.GetMethods())
        {
            AddMethod(collector, method, file, metadata);
        }

        return collector.Found;
    }

    private static void AddMethod(TypeCollector collector, MethodDefinitionHandle handle, PEReader file, MetadataReader metadata)
    {
        var method = metadata.GetMethodDefinition(handle);
        collector.Add(handle);
        collector.AddAttributes(method.GetCustomAttributes());
        collector.AddConstraints(method.GetGenericParameters());
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        collector.Add(body.LocalSignature);
        foreach (var region in body.ExceptionRegions)
        {
            collector.Add(region.CatchType);
        }

        foreach (var token in InstructionTokens.In(body.GetILReader()))
        {
            collector.Add(token);
        }
    }
}
