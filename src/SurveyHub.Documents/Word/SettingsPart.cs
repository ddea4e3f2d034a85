using SurveyHub.Documents.Markup;
using SurveyHub.Documents.Word.References;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word;

/// <summary>How Word treats the document. Nothing here makes it ask a question on opening.</summary>
internal static class SettingsPart
{
    public static void Write(MarkupWriter xml, Language language, bool hasFootnotes = false, bool hasEvenHeaders = false)
    {
        using (xml.Root("w:settings", "w"))
        {
            xml.Value("w:defaultTabStop", "720");
            xml.Flag("w:evenAndOddHeaders", hasEvenHeaders);
            xml.Value("w:characterSpacingControl", "doNotCompress");
            if (hasFootnotes)
            {
                FootnotePart.WriteSettings(xml);
            }

            using (xml.Element("w:compat"))
            {
                // Without it Word opens the file in the manner of 2007 and says so in the title bar.
                xml.Empty("w:compatSetting",
                    ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15"));
            }

            xml.Value("w:themeFontLang", language.Tag());

            // Numbers are Swedish in every language of a report.
            xml.Value("w:decimalSymbol", ",");
            xml.Value("w:listSeparator", ";");
        }
    }
}
