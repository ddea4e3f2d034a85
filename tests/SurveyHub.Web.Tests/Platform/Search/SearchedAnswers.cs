using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Search;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;
using SurveyHub.Web.Platform.Search;

namespace SurveyHub.Web.Tests.Platform.Search;

/// <summary>Answers that organisations called A, B, C … have given, to be searched.</summary>
internal static class SearchedAnswers
{
    public static Questionnaire Questionnaire { get; } = QuestionnaireFile.Parse("""
        ---
        titel: Prov
        id: prov
        språk: sv
        ---

        # Prov

        ### 1. Hur är det? {#laget}

        `fritext, högst 100 000 tecken`

        ### 2. Hur många? {#antal}

        `heltal, minst 0`

        ### 3. Vad betalar ni? {#belopp}

        `belopp, per patient`

        ### 4. Vad får ingen veta? {#hemligt}

        `fritext, högst 4 000 tecken, redovisas inte`

        ### 5. Har ni brister? {#brister}

        Svaret redovisas bara tillsammans med andras.

        `välj ett, redovisas sammantaget`

        - ( ) Ja {#ja}
        - ( ) Nej {#nej}

        *Om brister är ja:* Vilka? {#vilka} `kort text`

        ### 6. Vad mer? {#mer}

        `kort text`
        """).Questionnaire!;

    /// <summary>Each organisation, from A on, has answered the first question with one of the texts.</summary>
    public static AnswerIndex Of(params string[] texts) => Index(texts.Select(text => new[] { Says("laget", text) }).ToArray());

    public static AnswerIndex Index(params Answer[][] responses) => AnswerIndex.Of(Answers(responses), WordForms.Of(Language.Swedish));

    public static SurveyAnswers Answers(params Answer[][] responses) => new(
        Questionnaire,
        new Panel("p", PanelWords.Default, [], [.. responses.Select((_, i) => new Organisation(Code(i), Code(i).Value, Code(i).Value, [], []))]),
        [.. responses.Select((answers, i) => new Response(Code(i), false, null, false, false, null, null, answers.ToValueList()))]);

    public static Answer Says(string path, string raw, string? comment = null)
    {
        var field = Questionnaire.Find(FieldPath.Parse(path))!;
        return new Answer(field.Path, null, AnswerKind.Value, raw, AnswerReader.Read(field.Type, raw).Value, null, comment);
    }

    public static SearchResult Find(this AnswerIndex index, string text) => index.Find(SearchQuery.Read(text), HealthCareSynonyms.In(Language.Swedish));

    /// <summary>"A1 B3": who is found in which question.</summary>
    public static string Written(this SearchResult result) => string.Join(' ', result.Hits().Select(hit => $"{hit.Organisation.Code}{hit.Question.Number}"));

    /// <summary>The texts of the hits, with the marked words in brackets.</summary>
    public static string Marked(this SearchResult result) => string.Join(" | ", result.Hits().SelectMany(hit => hit.Passages()).Select(passage =>
        string.Concat(passage.Text.Stretches.Select(stretch => stretch.Kind == StretchKind.Marked ? $"[{stretch.Text}]" : stretch.Text))));

    private static OrganisationCode Code(int index) => OrganisationCode.Parse($"{(char)('A' + index)}");
}
