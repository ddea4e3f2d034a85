namespace SurveyHub.Architecture.Tests.Assemblies;

/// <summary>One type of ours names another, anywhere in its signatures or code.</summary>
/// <param name="User">Ours; for nested and generated types the outermost one.</param>
public sealed record TypeUse(TypeName User, TypeName Used);

/// <param name="Assembly">Where it is defined, by simple name.</param>
/// <param name="Namespace">Empty for the global one.</param>
public sealed record TypeName(string Assembly, string Namespace, string Name)
{
    /// <summary>It lies in this namespace or one below.</summary>
    public bool IsWithin(string @namespace) =>
        Namespace == @namespace || Namespace.StartsWith(@namespace + ".", StringComparison.Ordinal);

    public override string ToString() => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}

/// <summary>What a built assembly depends on.</summary>
/// <param name="References">Simple names of the assemblies it names.</param>
public sealed record AssemblyFacts(string Name, IReadOnlyList<string> References, IReadOnlyList<TypeUse> Uses);
