using SurveyHub.Domain.Reports.Directives;
using SurveyHub.Domain.Reports.Templates;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>Parts a paragraph into its sentences, holes and all.</summary>
internal static class SentenceSplitter
{
    public static IEnumerable<IReadOnlyList<TemplateRun>> Split(IEnumerable<TemplateRun> paragraph)
    {
        List<TemplateRun> sentence = [];
        foreach (var run in paragraph)
        {
            if (run is not TextRun text)
            {
                sentence.Add(run);
                continue;
            }

            var start = 0;
            for (var i = 1; i <= text.Text.Length; i++)
            {
                if (SentenceStart.IsAfter(text.Text[start..i], before: false))
                {
                    sentence.Add(text with { Text = text.Text[start..i] });
                    yield return sentence;
                    (sentence, start) = ([], i);
                }
            }

            if (start < text.Text.Length)
            {
                sentence.Add(text with { Text = text.Text[start..] });
            }
        }

        yield return sentence;
    }
}
