using System.CommandLine;
using SurveyHub.Domain.Text;

namespace SurveyHub.Cli;

/// <summary>The language of messages: Swedish, as those who write the files are Swedish officials, unless asked otherwise.</summary>
internal static class LanguageOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--language")
        {
            Description = "The language of messages: sv or en.",
            DefaultValueFactory = _ => "sv",
        };
        option.AcceptOnlyFromAmong("sv", "en");
        return option;
    }

    public static Language Parse(string? value) => value == "en" ? Language.English : Language.Swedish;

    /// <summary>The language that was asked for; null when none was.</summary>
    public static Language? Asked(ParseResult result, Option<string> option) =>
        result.GetResult(option) is { Implicit: false } ? Parse(result.GetValue(option)) : null;

    /// <summary>For commands whose result has the words of the questionnaire.</summary>
    public static Option<string> CreateForWords()
    {
        var option = Create();
        option.Description = "The language of messages, and of the words where there is a translation beside the questionnaire: sv or en.";
        return option;
    }
}
