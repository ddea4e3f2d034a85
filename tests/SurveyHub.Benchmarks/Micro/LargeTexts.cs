using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Benchmarks.Micro;

/// <summary>Free texts of any number of organisations, of words that Swedish health care is made of: a few of them common, many of them rare, the same ones each time.</summary>
internal static class LargeTexts
{
    private const int WordsInText = 20;

    private static readonly string[] Firsts =
        ["vård", "hälso", "smärt", "primärvårds", "patient", "region", "läkar", "barn", "ungdoms", "akut", "kommun", "rehab", "psykiatri", "kompetens", "personal", "uppföljnings"];

    private static readonly string[] Lasts =
        ["plats", "val", "central", "behandling", "mottagning", "kostnad", "avtal", "team", "enhet", "utbildning", "samordnare", "plan", "kedja", "behov", "brist", "resurs"];

    private static readonly string[] Endings = ["", "en", "er", "erna", "s", "et", "ar", "arna"];

    private static readonly string[] Common = ["och", "i", "vi", "har", "på", "vård", "för", "det", "patienter", "saknas", "ökar", "inte", "med", "fritt"];

    public static SurveyAnswers Make(int organisations, int fields)
    {
        var lines = Enumerable.Range(1, fields).Select(i => $"\n### {i}. Hur är det? {{#f{i}}}\n\n`fritext, högst 4 000 tecken`\n");
        var questionnaire = QuestionnaireFile.Parse($"---\ntitel: Många texter\nid: manga\n---\n{string.Concat(lines)}").Questionnaire;
        var members = Enumerable.Range(1, organisations)
            .Select(i => i.ToString("D5", CultureInfo.InvariantCulture))
            .Select(code => new Organisation(OrganisationCode.Parse(code), $"Vårdgivare {code}", $"Vårdgivaren {code} AB", [], []))
            .ToValueList();
        var random = new Random(1);
        var responses = members.Select(member => new Response(
            member.Code, false, null, false, false, null, null, questionnaire.Fields.Select(field => Answer(field, random)).ToValueList()));
        return new SurveyAnswers(questionnaire, new Panel("vardgivare", PanelWords.Default, [], members), responses.ToValueList());
    }

    private static Answer Answer(Field field, Random random)
    {
        var text = string.Join(' ', Enumerable.Range(0, WordsInText).Select(_ => Word(random)));
        return new Answer(field.Path, null, AnswerKind.Value, text, new TextValue(text), null, null);
    }

    private static string Word(Random random) => random.Next(10) switch
    {
        < 5 => Common[random.Next(Common.Length)],
        // Words that stand once or twice, as names and figures do.
        5 => $"ort{random.Next(50_000).ToString(CultureInfo.InvariantCulture)}",
        _ => $"{Firsts[random.Next(Firsts.Length)]}{Lasts[random.Next(Lasts.Length)]}{Endings[random.Next(Endings.Length)]}",
    };
}
