using System.Text.Json;
using System.Text.Json.Serialization;
using SurveyHub.Web.Platform.Data;
using SurveyHub.Web.Platform.Mail.Letters;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Platform.Mail.Composing;

/// <summary>
/// What the outbox keeps of a mail beside its recipient. Settings are kept as they were when it was queued, so that a mail sent again after a
/// change of settings is still the same mail.
/// </summary>
/// <param name="From">The address that mails come from.</param>
/// <param name="Site">What the link begins with; null for a letter without link.</param>
public sealed record QueuedLetter(string From, Uri? Site, Letter Letter)
{
    /// <inheritdoc cref="Letter.ForStaff"/>
    [JsonIgnore]
    public QueuedLetter ForStaff => this with { Letter = Letter.ForStaff };

    public string ToJson() => JsonSerializer.Serialize(this, StoredJson.Options);

    public static QueuedLetter FromJson(string json) =>
        JsonSerializer.Deserialize<QueuedLetter>(json, StoredJson.Options) ?? throw new JsonException("A queued letter is null.");

    /// <param name="secret">The secret of the personal link: a revealed token, or what stands for it in a preview.</param>
    public Uri? LinkWith(string secret) => Site is null ? null : new Uri(Site, $"{LinkRoutes.Answering}/{secret}{Letter.LinkEnd}");
}
