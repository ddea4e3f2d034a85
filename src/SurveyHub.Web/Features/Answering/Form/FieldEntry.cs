using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Responses;
using SurveyHub.Web.Features.Answering.Writing;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>What a field's controls say, as it is to be recorded.</summary>
/// <param name="IsContradictory">There is both a text and a status. The text holds, since it was the more work; the status is told, not kept.</param>
public sealed record FieldEntry(AnswerKind Kind, string Raw, AnswerValue? Value, string? Reason, string? Comment, bool IsContradictory)
{
    /// <summary>Of a UUID of version 7, in bytes.</summary>
    private const int TimeLength = 6;

    public static FieldEntry Of(Field field, FieldInput input)
    {
        var note = input.Comment.Length == 0 ? null : input.Comment;
        var status = FieldNames.KindOf(input.Status, field.Demands);
        if (input.Value.Length > 0)
        {
            var value = AnswerReader.Read(field.Type, input.Value).Value;
            // A value is a value even where the words could mean something else: an option may be called "Ja". A text is always one.
            if (value is null or TextValue && WordsForNoValue.Read(field, input.Value) is { } said && ((status ?? said) == said || WordsForNoValue.IsDash(input.Value)))
            {
                // A dash is less than what is chosen beside it.
                return new FieldEntry(status ?? said, "", null, note, null, false);
            }

            return new FieldEntry(AnswerKind.Value, input.Value, value, null, note, status is not null);
        }

        return status is { } kind
            ? new FieldEntry(kind, "", null, note, null, false)
            : new FieldEntry(AnswerKind.Cleared, "", null, null, note, false);
    }

    /// <param name="id">Of the form as it was drawn, or of a single save: the same change sent twice under it has the same save id.</param>
    /// <param name="carriedFrom"><inheritdoc cref="AnswerEvent.CarriedFrom" path="/summary"/></param>
    public FieldChange ToChange(Field field, Guid id, long? basedOn, long? carriedFrom = null) => new(
        field.Path.WithoutRow, StoredPath.RowKeyOf(field.Path), SaveId(field.Path, id, carriedFrom), basedOn, Kind, Raw, AnswerValueJson.Write(Value), Reason, Comment, carriedFrom)
    {
        NamesFile = field.Type is FileType && Kind == AnswerKind.Value,
    };

    /// <summary>Begins with the time that the id was drawn, so that the saves of an evening stand together in the index of them.</summary>
    private Guid SaveId(FieldPath path, Guid id, long? carriedFrom)
    {
        var text = string.Join('\u001F', id.ToString("N"), path.ToString(), Kind.ToString(), Raw, Reason, Comment);
        text += carriedFrom is { } sequence ? string.Create(CultureInfo.InvariantCulture, $"\u001F{sequence}") : "";
        Span<byte> drawn = stackalloc byte[16];
        id.TryWriteBytes(drawn, bigEndian: true, out _);
        SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16 - TimeLength).CopyTo(drawn[TimeLength..]);
        return new Guid(drawn, bigEndian: true);
    }
}
