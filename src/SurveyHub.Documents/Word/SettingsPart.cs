using SurveyHub.Documents.Markup;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word;

/// <summary>How Word treats the document. Nothing here makes it ask a question on opening.</summary>
internal static class SettingsPart
{
    public static void Write(MarkupWriter xml, Language language)
    {
        using (xml.Root("w:settings", "w"))
        {
            xml.Empty("w:defaultTabStop", ("w:val", "720"));
            xml.Empty("w:characterSpacingControl", ("w:val", "doNotCompress"));
            using (xml.Element("w:compat"))
            {
                // Without it Word opens the file in the manner of 2007 and says so in the title bar.
                xml.Empty("w:compatSetting",
                    ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15"));
            }

            xml.Empty("w:themeFontLang", ("w:val", language.Tag()));

            // Numbers are Swedish in every language of a report.
            xml.Empty("w:decimalSymbol", ("w:val", ","));
            xml.Empty("w:listSeparator", ("w:val", ";"));
        }
    }
}
