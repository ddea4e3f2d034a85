using SurveyHub.Web.Features.Answering.Deciding;
using SurveyHub.Web.Features.Waves;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>Who signs, as typed, with the organisation's own diary number.</summary>
public sealed record SignatureInput(string Name, string Title, string DiaryNumber = "")
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

            if (Math.Max(Name.Length, Title.Length) > Submission.MaxSignatureLength)
            {
                return SubmittingTexts.SignatureTooLong;
            }

            return DiaryNumber.Length > Wave.MaxDiaryNumberLength ? DecidingTexts.DiaryNumberTooLong : null;
        }
    }

    public static SignatureInput Of(IFormCollection form) =>
        new(Typed(form, FormNames.SignerName), Typed(form, FormNames.SignerTitle), Typed(form, FormNames.DiaryNumber));

    private static string Typed(IFormCollection form, string name) => form[name].ToString().Trim();

    public Signature ToSignature() => new(Name, Title.Length == 0 ? null : Title);
}
