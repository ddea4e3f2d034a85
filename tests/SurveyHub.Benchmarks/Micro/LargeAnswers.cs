using System.Globalization;
using SurveyHub.Domain;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Benchmarks.Micro;

/// <summary>Answers of any number of organisations to any number of questions with one field each, numbers and texts in turn.</summary>
internal static class LargeAnswers
{
    private static readonly DateTimeOffset Submitted = new(2019, 5, 22, 12, 0, 0, TimeSpan.Zero);

    public static SurveyAnswers Make(int organisations, int fields)
    {
        var lines = Enumerable.Range(1, fields).Select(i => i % 3 == 0
            ? $"\n### {i}. Vilken behandling? {{#f{i}}}\n\n`kort text`\n"
            : $"\n### {i}. Hur många? {{#f{i}}}\n\n`heltal, minst 0`\n\n*Redovisas:* summa\n");
        var questionnaire = QuestionnaireFile.Parse($"---\ntitel: Många svar\nid: manga\n---\n{string.Concat(lines)}").Questionnaire;
        var members = Enumerable.Range(1, organisations)
            .Select(i => Name(i))
            .Select(name => new Organisation(OrganisationCode.Parse(name), $"Vårdgivare {name}", $"Vårdgivaren {name} AB", [], []))
            .ToValueList();
        var panel = new Panel("vardgivare", PanelWords.Default, [], members);
        var responses = members.Select((member, index) => Answer(member.Code, index, questionnaire)).ToValueList();
        return new SurveyAnswers(questionnaire, panel, responses);
    }

    private static Response Answer(OrganisationCode code, int index, Questionnaire questionnaire)
    {
        var answers = questionnaire.Fields.Select((field, i) =>
        {
            var raw = field.Type is NumberType ? ((index * 31 + i * 7) % 1000).ToString(CultureInfo.InvariantCulture) : $"Behandling i grupp nr {index % 40}";
            return new Answer(field.Path, null, AnswerKind.Value, raw, AnswerReader.Read(field.Type, raw).Value, null, null);
        });
        return new Response(code, false, Submitted, false, false, null, null, answers.ToValueList());
    }

    private static string Name(int number) => number.ToString("D5", CultureInfo.InvariantCulture);
}
