using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Reports.PerOrganisation;

/// <summary>What one organisation answered, a piece for each question.</summary>
internal sealed class QuestionPieces(CompilingContext context, OwnThemes themes, PartReader reader)
{
    private readonly Dictionary<(FieldPath Field, Rate? Rate), StandingTable?> _standings = [];

    private ReportTexts Texts => context.Texts;

    public IEnumerable<PartPiece> Of(Participant participant)
    {
        var questionnaire = context.Answers.Questionnaire.WithRows(participant.Response.Answers.Where(answer => answer.IsAnswered).Select(answer => answer.Path));
        return questionnaire.Questions.Select(question => Piece(questionnaire, question, participant));
    }

    private PartPiece Piece(Questionnaire questionnaire, Question question, Participant participant)
    {
        var fields = new PartFields(question, Texts).Where(pair => IsShown(pair.Field)).ToList();
        var asked = fields.Where(pair => context.IsAsked(pair.Field, participant)).ToList();
        var answers = asked.SelectMany(pair => Answers(questionnaire, pair.Field, pair.Label, participant)).ToValueList();
        var remark = (answers.Count, fields.Count, asked.Count) switch
        {
            ( > 0, _, _) => null,
            (_, 0, _) when question.Fields.Any(field => !IsShown(field)) => Texts.Say("Svaren på frågan redovisas inte för var och en.", "The answers to the question are not reported for each."),
            (_, > 0, 0) => Texts.Say("Frågan ställdes inte.", "The question was not asked."),
            // Of the others it would be said that there is none.
            _ when question.Fields.Any(field => !IsShown(field)) => Texts.Say("På frågan finns inget svar som redovisas för var och en.", "The question has no answer that is reported for each."),
            _ => Texts.Say("Inget svar på frågan.", "No answer to the question."),
        };
        return new PartPiece(question.Id.Value, question.NumberedText, answers, themes.Of(participant.Organisation, question.Id), [], remark);
    }

    private bool IsShown(Field field) => reader == PartReader.Itself || Shown.IsOpen(field);

    private IEnumerable<PartAnswer> Answers(Questionnaire questionnaire, Field field, string label, Participant participant)
    {
        var answer = participant.Response.Find(field.Path);
        if (answer is null && (field.Type is CheckType || field.IsOwnText() || context.CalculatedIn(field) is not null))
        {
            yield break;
        }

        var lines = answer is null
            ? [Texts.Say("Inget svar", "No answer")]
            : AnswerText.LinesWithOwnTexts(questionnaire, field, answer, participant.Response.Find, Texts.Language);
        var number = (answer?.Value as NumberValue)?.Number;
        yield return new PartAnswer(field.Path, label, lines, number, AnswerText.DecimalsOf(field.Type), [.. Remarks(field, answer)], Standing(field, null, participant))
        {
            Called = label == Texts.Answer ? field.Label : null,
            IsLongText = FreeTexts.Takes(field) && answer is { Kind: AnswerKind.Value },
            IsAbsent = answer is not { Kind: AnswerKind.Value or AnswerKind.PartlyKnown },
        };
        if (field.Reporting.Rate is { } rate && Standing(field, rate, participant) is { Value: { } value } standing)
        {
            var per = label == Texts.Answer ? ReportTexts.Per(rate.Per) : $"{label}, {ReportTexts.Small(ReportTexts.Per(rate.Per))}";
            yield return new PartAnswer(field.Path, per, [SwedishNumber.Format(value, standing.Decimals)], value, standing.Decimals, [], standing);
        }
    }

    private PartStanding? Standing(Field field, Rate? rate, Participant participant)
    {
        if (!_standings.TryGetValue((field.Path, rate), out var table))
        {
            _standings.Add((field.Path, rate), table = StandingTable.Of(context, field, rate));
        }

        return table?.For(participant.Organisation.Code);
    }

    private IEnumerable<string> Remarks(Field field, Answer? answer)
    {
        string?[] remarks =
        [
            context.CalculatedIn(field) is null ? null : Texts.Say("Uträknat av svaren", "Calculated from the answers"),
            answer is { IsUnread: true } ? Texts.Unread.TrimEnd('.') : null,
            answer is { IsUnchanged: true } ? Texts.Unchanged.TrimEnd('.') : null,
            answer?.Wording is { } wording ? Texts.InBrief(wording.Text) : null,
            answer?.Reason,
            answer?.Comment,
            field.Visibility switch
            {
                Visibility.Aggregated => Texts.Say("Redovisas bara sammantaget; här syns det bara för er", "Reported in aggregate only; here it is shown to you alone"),
                Visibility.Withheld => Texts.Say("Redovisas inte; här syns det bara för er", "Not reported; here it is shown to you alone"),
                _ => null,
            },
        ];
        return remarks.Where(remark => !string.IsNullOrWhiteSpace(remark)).Select(remark => SwedishWords.Capital(remark!.Trim()));
    }
}
