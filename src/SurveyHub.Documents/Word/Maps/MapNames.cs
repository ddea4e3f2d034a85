using System.Xml.Linq;
using SurveyHub.Documents.Markup;

namespace SurveyHub.Documents.Word.Maps;

/// <summary>
/// The namespaces of a group of shapes. They came after the standard, so that a map declares them itself and stands in alternate content, which programs that do
/// not know them pass over.
/// </summary>
internal static class MapNames
{
    public const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    public const string Group = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

    public static readonly XNamespace Wps = Shape;
    public static readonly XNamespace Wpg = Group;
    public static readonly XNamespace A = Namespaces.ByPrefix["a"];
    public static readonly XNamespace Wp = Namespaces.ByPrefix["wp"];
    public static readonly XNamespace W = Namespaces.Word;
    public static readonly XNamespace Mc = Namespaces.Compatibility;

    public static XAttribute[] Declarations =>
    [
        new(XNamespace.Xmlns + "wpg", Group), new(XNamespace.Xmlns + "wps", Shape), new(XNamespace.Xmlns + "a", A.NamespaceName), new(XNamespace.Xmlns + "w", W.NamespaceName),
    ];
}
