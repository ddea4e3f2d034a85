using System.Globalization;
using System.Text;
using SurveyHub.Web.Platform.Mail.Letters;

namespace SurveyHub.Web.Platform.Mail.Composing;

/// <summary>The last day to answer as an all-day entry for a calendar program (RFC 5545).</summary>
internal static class CalendarFile
{
    /// <summary>In octets, without the line end.</summary>
    private const int MaxLineLength = 75;

    public static MailAttachment Write(Enquiry enquiry, string organisation, DateTimeOffset stamp)
    {
        var text = new StringBuilder();
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//SurveyHub//SurveyHub//SV",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            $"UID:{enquiry.Calendar.Uid}",
            string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{enquiry.Calendar.Sequence}"),
            string.Create(CultureInfo.InvariantCulture, $"DTSTAMP:{stamp.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}"),
            $"DTSTART;VALUE=DATE:{Day(enquiry.Deadline)}",
            // The end is the first day that is not part of it.
            $"DTEND;VALUE=DATE:{Day(enquiry.Deadline.AddDays(1))}",
            $"SUMMARY;LANGUAGE=sv:{Escape($"Sista svarsdag: {enquiry.ShortTitle} ({organisation})")}",
            $"DESCRIPTION;LANGUAGE=sv:{Escape($"{enquiry.Title}\nLänken till svaret finns i mejlet från {enquiry.Sender.Name}.")}",
            // A deadline does not make the day busy.
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        foreach (var line in lines)
        {
            Fold(line, text);
        }

        return new MailAttachment(
            "sista-svarsdag.ics", "text/calendar; charset=utf-8; method=PUBLISH", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);

    /// <summary>Breaks a line before it grows too long, never within a character; a continuation begins with a space that counts.</summary>
    private static void Fold(string line, StringBuilder text)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > MaxLineLength)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(rune);
            length += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
