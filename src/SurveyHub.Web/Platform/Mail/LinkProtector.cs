using Microsoft.AspNetCore.DataProtection;
using SurveyHub.Web.Platform.Security;

namespace SurveyHub.Web.Platform.Mail;

/// <summary>Encrypts the token of a link for the time that its mail waits; the keys lie in the database, apart from the outbox.</summary>
public sealed class LinkProtector(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("SurveyHub.Mail.PersonalLink");

    public string Protect(LinkToken token) => _protector.Protect(token.Reveal());

    /// <exception cref="System.Security.Cryptography.CryptographicException">Not protected by this installation.</exception>
    public LinkToken Unprotect(string text) => LinkToken.TryParse(_protector.Unprotect(text), out var token)
        ? token
        : throw new InvalidOperationException("What was protected is not a token.");
}
