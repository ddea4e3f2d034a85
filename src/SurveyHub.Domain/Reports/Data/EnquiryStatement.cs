using System.Globalization;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>What a file of answers is of, said in every one of them: a file that has been mailed on has nothing beside it.</summary>
/// <param name="Wave">Null when it is not known.</param>
/// <param name="AsOf">The time of the newest submission in it; null when no time is known.</param>
/// <param name="Answered">How many of those asked have answered.</param>
public sealed record EnquiryStatement(QuestionnaireHeader Header, string? Wave, DateTimeOffset? AsOf, int Answered, int Asked, bool IsTest)
{
    /// <inheritdoc cref="SurveyAnswers.Source"/>
    public string? Source { get; init; }

    /// <summary>In UTC, as programs write times; null when no time is known.</summary>
    public string? Instant => AsOf?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static EnquiryStatement Of(SurveyAnswers answers) => new(
        answers.Questionnaire.Header,
        answers.Wave,
        answers.AsOf,
        answers.Panel.Organisations.Count(organisation => !answers.For(organisation.Code).IsSilent),
        answers.Panel.Organisations.Count,
        answers.IsTest)
    {
        Source = answers.Source,
    };

    /// <summary>In one line for people; the base is said beside it.</summary>
    public string Line(Language language)
    {
        var time = AsOf is { } asOf ? StockholmTime.Local(asOf).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : null;
        string?[] parts =
        [
            IsTest ? language.Choose("Provsvar, inga riktiga svar.", "Test answers, not real ones.") : null,
            language.Choose($"Enkät: {Header.Id}.", $"Enquiry: {Header.Id}."),
            Wave is null ? null : language.Choose($"Omgång: {Wave}.", $"Wave: {Wave}."),
            time is null ? null : language.Choose($"Svaren som de stod {time}.", $"The answers as they stood {time}."),
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}
