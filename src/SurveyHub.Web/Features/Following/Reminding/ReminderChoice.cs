using System.Globalization;
using SurveyHub.Web.Features.Waves;

namespace SurveyHub.Web.Features.Following.Reminding;

/// <summary>
/// An organisation that the person has chosen to remind, and which of its reminders they had in mind: pressed twice, or by two people, the
/// same choice is one reminder.
/// </summary>
public readonly record struct ReminderChoice(WaveOrganisationId Organisation, int Ordinal)
{
    private const char Separator = '.';

    public static bool TryParse(string? text, out ReminderChoice choice)
    {
        var parts = text?.Split(Separator) ?? [];
        choice = default;
        if (parts.Length != 2
            || !Guid.TryParseExact(parts[0], "N", out var id)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal))
        {
            return false;
        }

        choice = new ReminderChoice(new WaveOrganisationId(id), ordinal);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Organisation.Value:N}{Separator}{Ordinal}");
}
