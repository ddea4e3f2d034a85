using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SurveyHub.Domain;

namespace SurveyHub.Web.Platform.Data.Conversions;

/// <summary>A short list kept in its owner's row as JSON text, the same on both engines. It is read and replaced whole, never queried.</summary>
internal sealed class StoredListConverter<T>() : ValueConverter<ValueList<T>, string>(
    list => JsonSerializer.Serialize(list, StoredJson.Options), json => Read(json))
{
    private static ValueList<T> Read(string json) => JsonSerializer.Deserialize<ValueList<T>>(json, StoredJson.Options) ?? [];
}

/// <summary>Says that two lists are equal when their elements are; a list never changes, so that no copy is kept to compare with.</summary>
internal sealed class StoredListComparer<T>() : ValueComparer<ValueList<T>>(favorStructuralComparisons: false);
