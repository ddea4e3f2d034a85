using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace SurveyHub.Domain.Diagnostics;

/// <summary>Finds the kinds of mistakes that a class declares, so that no list of them can miss one.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>In the order of their codes. Public static fields only; slow, and meant for those who want all of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> DeclaredBy([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type catalogue) =>
    [
        .. catalogue.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];
}
