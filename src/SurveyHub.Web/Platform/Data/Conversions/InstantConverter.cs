using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SurveyHub.Web.Platform.Data.Conversions;

/// <summary>
/// An instant is stored as its UTC ticks (100 ns since year 1) on both engines: exact, sortable and comparable, which text with an offset is not.
/// </summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => StoredInstant.ToStored(instant), stored => StoredInstant.FromStored(stored));
