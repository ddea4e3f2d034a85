using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires.Checks;

namespace SurveyHub.Parsing.Questionnaires.Printing;

/// <summary>Writes a check as the sentence it is read from: "raderna ska summera till 100, tomt är noll".</summary>
internal sealed class CheckPrinter
{
    private readonly Language _language;
    private readonly CheckSubjectPrinter _subjects;
    private readonly Question _question;

    private CheckPrinter(Questionnaire questionnaire, Question question) =>
        (_language, _question, _subjects) = (questionnaire.Header.Language, question, new CheckSubjectPrinter(question, questionnaire.Header.Language));

    public static string Print(Questionnaire questionnaire, Question question, Check check)
    {
        var printer = new CheckPrinter(questionnaire, question);
        return check switch
        {
            ChangeCheck change => printer.Change(change),
            ComparisonCheck comparison => printer.Comparison(comparison),
            _ => throw new ArgumentOutOfRangeException(nameof(check)),
        };
    }

    private string Comparison(ComparisonCheck check)
    {
        var first = check.Lines[0];
        var target = check.Target is { } number ? FieldSpecPrinter.Number(number) : _subjects.NameOf(check.Scope, first.Whole!.Value);
        var (subject, predicate) = !_question.AddsUp(check.Scope, first)
            ? (_subjects.NameOf(check.Scope, first.Parts[0]), OfOne(check.Relation))
            : (_subjects.OfSum(check), OfSum(check.Relation));
        var ending = check.EmptyIsZero ? $", {CheckVocabulary.Endings[true].In(_language)}" : "";
        return $"{subject} {Verb(check)} {Say(predicate, target)}{ending}";
    }

    private string Change(ChangeCheck check) =>
        $"{_subjects.OfEach(check)} {Verb(check)} {Say(CheckPredicate.Change, FieldSpecPrinter.Number(check.Percent))}";

    private static CheckPredicate OfSum(Relation relation) => relation switch
    {
        Relation.Equal => CheckPredicate.SumTo,
        Relation.AtMost => CheckPredicate.SumToAtMost,
        Relation.AtLeast => CheckPredicate.SumToAtLeast,
        // Nobody can write these of a sum; whoever prints one is told when it is read again.
        Relation.LessThan => CheckPredicate.BeLessThan,
        Relation.MoreThan => CheckPredicate.BeMoreThan,
    };

    private static CheckPredicate OfOne(Relation relation) => relation switch
    {
        Relation.Equal => CheckPredicate.SumTo,
        Relation.AtMost => CheckPredicate.BeAtMost,
        Relation.LessThan => CheckPredicate.BeLessThan,
        Relation.AtLeast => CheckPredicate.BeAtLeast,
        Relation.MoreThan => CheckPredicate.BeMoreThan,
    };

    private string Verb(Check check) => CheckVocabulary.Verbs[check.Severity].In(_language);

    private string Say(CheckPredicate predicate, string argument) =>
        CheckVocabulary.Predicates.First(word => word.Meaning == predicate).In(_language).Replace("{x}", argument, StringComparison.Ordinal);
}
