using SurveyHub.Domain.Measures;
using SurveyHub.Domain.Panels;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>
/// All answers as data for other programs: what the files for statisticians are written from. What may not be shown of each is not in it, and what
/// may be shown in aggregate only is there as the report shows it.
/// </summary>
/// <param name="Fields">The code book: those whose answers are shown, one by one or together, in the order of the questionnaire.</param>
/// <param name="Organisations">Everybody who was asked, by code. Made as they are read.</param>
/// <param name="Aggregates">What is shown of answers that are not shown one by one.</param>
public sealed record SurveyData(
    EnquiryStatement Enquiry,
    ValueList<FactDefinition> Facts,
    ValueList<CodeBookField> Fields,
    IEnumerable<OrganisationAnswers> Organisations,
    ValueList<AggregateData> Aggregates)
{
    /// <summary>Which of the facts are measures from other sources, and what they are.</summary>
    public ValueList<Measure> Measures { get; init; } = [];
}

/// <param name="Answers">To every open field in its order; of a row that the respondent adds one for each of its rows.</param>
public sealed record OrganisationAnswers(Organisation Organisation, Response Response, ValueList<FieldAnswer> Answers);

/// <summary>What an organisation said in a field, or that it said nothing there.</summary>
/// <param name="Answer">Null when there is none.</param>
/// <param name="Row">Which of the rows that it added, or null.</param>
/// <param name="IsAsked">False where the question was not put to it.</param>
public sealed record FieldAnswer(CodeBookField Field, RecordedKind Kind, Answer? Answer, RowKey? Row, bool IsAsked);

public sealed record AggregateData(Question Question, TableBlock Table);
