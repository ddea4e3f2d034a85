using SurveyHub.Domain.Responses;

namespace SurveyHub.Domain.Reports.Data;

/// <summary>A value that is no number, as programs read it.</summary>
public static class RecordedText
{
    /// <summary>Ids of options with semicolons between them, the start of a day, month or year as the standard writes days, the name of a file; else as it was typed.</summary>
    /// <param name="answer">Whose kind is a value.</param>
    public static string Of(Answer answer) => answer.Value switch
    {
        ChoiceValue choice => string.Join(';', choice.Options),
        DateValue date => Day(date),
        FileValue file => file.Name,
        TextValue text => text.Text,
        _ => answer.Raw,
    };

    /// <summary>The first day of a month or a year.</summary>
    public static string Day(DateValue date) => date.Start.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
