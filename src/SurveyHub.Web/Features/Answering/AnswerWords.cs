using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Reports.Compiling;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Responses.Dates;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Features.Answering;

/// <summary>How what was typed was understood.</summary>
public static class AnswerWords
{
    /// <summary>The lines that say it, where it may differ from how it was written: amounts, and numbers and dates written in another way than ours.</summary>
    public static ValueList<string> ReadAs(Field field, Answer? answer, Language language) => (field.Type, answer?.Value) switch
    {
        (AmountType, AmountValue) => AnswerText.LinesAlone(field, answer!, language),
        (NumberType type, NumberValue number) when !IsAsTyped(type, number, answer!.Raw) => AnswerText.LinesAlone(field, answer, language),
        (DateType type, DateValue date) when !IsAsTyped(type, date, answer!.Raw) => AnswerText.LinesAlone(field, answer, language),
        _ => [],
    };

    /// <summary>Typed as the form asks for it, or as it is printed in either language.</summary>
    private static bool IsAsTyped(DateType type, DateValue date, string raw)
    {
        var typed = SwedishNumber.Plain(raw);
        return typed == DateFormatter.Iso(date.Start, type.Precision)
            || Enum.GetValues<Language>().Any(language => string.Equals(DateFormatter.Words(date.Start, type.Precision, language), typed, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Typed as we write it ourselves, with the unit or without, since it stands beside the field; whether with all its decimals does not matter.</summary>
    private static bool IsAsTyped(NumberType type, NumberValue number, string raw)
    {
        var (own, typed) = (SwedishNumber.Format(number.Number), SwedishNumber.Plain(raw));
        return SwedishNumber.Plain(own) == typed || type.Units.Any(unit => SwedishNumber.Plain($"{own} {unit}") == typed);
    }
}
