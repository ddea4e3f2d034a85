using Microsoft.AspNetCore.DataProtection;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>What a form was drawn from.</summary>
/// <param name="FormId">Drawn for each form.</param>
/// <param name="LastSequence">The newest entry that held anywhere.</param>
/// <param name="Sequences">The entry each field showed; a field that showed none is not there.</param>
public sealed record DrawnForm(
    Guid FormId, QuestionnaireVersionId Version, long LastSequence, IReadOnlyDictionary<FieldPath, long> Sequences)
{
    public static DrawnForm Of(LinkSnapshot link) => new(
        Guid.CreateVersion7(), link.Version, link.LastSequence, link.Answers.ToDictionary(pair => pair.Key, pair => pair.Value.Sequence));

    /// <summary>
    /// A form that is drawn again with what was typed in it. Those fields stay based on what their own form showed, or on nothing where that
    /// cannot be told: based on what holds now, saving them again would overwrite a colleague who has answered since, unseen.
    /// </summary>
    public static DrawnForm Again(LinkSnapshot link, DrawnForm? before, IEnumerable<FieldPath> typed)
    {
        var now = Of(link);
        var sequences = new Dictionary<FieldPath, long>(now.Sequences);
        foreach (var path in typed)
        {
            sequences.Remove(path);
            if (before?.BasisOf(path) is { } basis)
            {
                sequences.Add(path, basis);
            }
        }

        // The same form, so that a save which got through after all is recorded once.
        return now with { FormId = before?.FormId ?? now.FormId, Sequences = sequences };
    }

    public long? BasisOf(FieldPath path) => Sequences.TryGetValue(path, out var sequence) ? sequence : null;
}

/// <summary>Writes what a form was drawn from into one hidden field (<see cref="LinkSeal"/>).</summary>
public sealed class FormSeal(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("SurveyHub.Answering.Form.v1");

    public string Close(LinkToken token, DrawnForm form) => LinkSeal.Close(_protector, token, writer =>
    {
        writer.Write(form.FormId.ToByteArray());
        writer.Write(form.Version.Value.ToByteArray());
        writer.Write7BitEncodedInt64(form.LastSequence);
        writer.Write7BitEncodedInt(form.Sequences.Count);
        foreach (var (path, sequence) in form.Sequences)
        {
            writer.Write(path.ToString());
            writer.Write7BitEncodedInt64(sequence);
        }
    });

    /// <inheritdoc cref="LinkSeal.TryOpen"/>
    public DrawnForm? TryOpen(LinkToken token, string? seal)
    {
        using var reader = LinkSeal.TryOpen(_protector, token, seal);
        return reader is null ? null : Read(reader);
    }

    private static DrawnForm Read(BinaryReader reader)
    {
        var formId = new Guid(reader.ReadBytes(16));
        var version = QuestionnaireVersionId.From(new Guid(reader.ReadBytes(16)));
        var last = reader.Read7BitEncodedInt64();
        var sequences = new Dictionary<FieldPath, long>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            sequences.Add(FieldPath.Parse(reader.ReadString()), reader.Read7BitEncodedInt64());
        }

        return new DrawnForm(formId, version, last, sequences);
    }
}
