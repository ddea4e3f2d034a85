using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>Who signs, as typed.</summary>
public sealed record SignatureInput(string Name, string Title)
{
    public static SignatureInput Empty { get; } = new("", "");

    /// <summary>What is wrong with it, or null.</summary>
    public ScreenText? Problem
    {
        get
        {
            if (Name.Length == 0)
            {
                return SubmittingTexts.NameMissing;
            }

            return Math.Max(Name.Length, Title.Length) > Submission.MaxSignatureLength ? SubmittingTexts.SignatureTooLong : null;
        }
    }

    public static SignatureInput Of(IFormCollection form) =>
        new(form[FormNames.SignerName].ToString().Trim(), form[FormNames.SignerTitle].ToString().Trim());

    public Signature ToSignature() => new(Name, Title.Length == 0 ? null : Title);
}
