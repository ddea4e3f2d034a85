using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SurveyHub.Web.Platform.Security;

/// <summary>
/// The secret in a link: 256 random bits as 43 characters of base64url. Only its hash is stored. Its own text form is hidden, so that no log
/// or message shows it by accident; <see cref="Reveal"/> is called where the link itself is written.
/// </summary>
public readonly record struct LinkToken
{
    private const int Bytes = 32;
    private const int Length = 43;

    private readonly string? _text;

    private LinkToken(string text) => _text = text;

    /// <summary>The SHA-256 of the token in 64 lower-case hexadecimal digits. A plain hash is enough: what is hashed cannot be guessed.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Reveal())));

    public static LinkToken Draw() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>Refuses what does not have the form of a token, before anything looks for it in the database.</summary>
    public static bool TryParse(string? text, out LinkToken token)
    {
        var valid = text is { Length: Length } && Base64Url.IsValid(text);
        token = valid ? new LinkToken(text!) : default;
        return valid;
    }

    public string Reveal() => _text ?? throw new InvalidOperationException("A token that was never drawn.");

    public override string ToString() => "(link token)";
}
