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
}
