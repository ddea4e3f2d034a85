using System.Security.Cryptography;
using System.Text;
using SurveyHub.Domain.Reports.Templates;
using SurveyHub.Domain.Reports.Templates.Directives;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Directives;

/// <summary>Names derived pieces. A key is of the directive alone, so that the same directive has the same key in every file and wherever it stands.</summary>
internal static class Marking
{
    /// <summary>Of the name that people see, in characters.</summary>
    private const int LongestName = 120;

    /// <summary>Hexadecimal digits, of 64: two directives of a report will not have the same.</summary>
    private const int KeyDigits = 20;

    public static DerivedMark Of(InlineDirective directive, TemplateContext context)
    {
        var text = context.Print(directive);
        return new DerivedMark(KeyOf(text), NameOf(Defined(text, context)), text);
    }

    public static DerivedMark Of(TemplateBlock block, string name, TemplateContext context)
    {
        var text = context.Input.Words.Print(block, context.Language);
        return new DerivedMark(KeyOf(text), NameOf(name), text);
    }

    /// <summary>Named by its condition.</summary>
    public static DerivedMark Of(ConditionalBlock condition, TemplateContext context)
    {
        var text = context.Input.Words.Print(condition, context.Language);
        return new DerivedMark(KeyOf(text), NameOf(Defined(text[..text.IndexOf(":*", StringComparison.Ordinal)].TrimStart('*'), context)), text);
    }

    private static string KeyOf(string directive) => $"s{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(directive)))[..KeyDigits]}";

    private static string NameOf(string text) => SwedishWords.Capital(TextCut.Shown(text, LongestName));

    /// <summary>With what a fact is where the directive has its key, "folkmangd-16-67 2017": the name is read by people who have never seen the key.</summary>
    private static string Defined(string text, TemplateContext context)
    {
        var panel = context.Input.Answers.Panel;
        return panel.Facts.Aggregate(text, (named, fact) => panel.FindMeasure(fact.Key)?.Heading is { } heading ? named.Replace(fact.Key.ToString(), heading, StringComparison.Ordinal)
            : fact.Definition.Trim() is { Length: > 0 } definition ? named.Replace(fact.Key.ToString(), definition, StringComparison.Ordinal)
            : named);
    }
}
