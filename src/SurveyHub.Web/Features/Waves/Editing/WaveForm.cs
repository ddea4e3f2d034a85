using System.Globalization;
using SurveyHub.Domain.Responses;
using SurveyHub.Domain.Text;
using SurveyHub.Web.Features.Authoring;
using SurveyHub.Web.Features.Panels;
using SurveyHub.Web.Features.Waves.Sourcing;
using SurveyHub.Web.Platform.Localisation;

namespace SurveyHub.Web.Features.Waves.Editing;

/// <summary>What a person has decided about a draft.</summary>
/// <param name="Earlier">Which wave it is compared with.</param>
/// <param name="Source">What is said of the answers, on one line; null for nothing.</param>
public sealed record WaveDraft(QuestionnaireVersionId Version, PanelId Panel, WavePlan Plan, bool IsTest, EarlierChoice Earlier, string? Source);

/// <summary>The wave that a draft is compared with: one, none, or the one that is proposed when it is saved.</summary>
public readonly record struct EarlierChoice(WaveId? Wave, bool IsProposed)
{
    public static EarlierChoice None { get; } = new(null, false);

    public static EarlierChoice Proposed { get; } = new(null, true);
}

/// <param name="Field">The id of the input.</param>
public readonly record struct FormProblem(string Field, ScreenText Text);

/// <summary>The form as it is posted: texts, so that what does not read is shown back as it was typed.</summary>
public sealed class WaveForm
{
    public string? Name { get; set; }

    public string? Version { get; set; }

    public string? Panel { get; set; }

    public string? OpensOn { get; set; }

    public string? Deadline { get; set; }

    public string? ClosesOn { get; set; }

    public string? SenderName { get; set; }

    public string? ReplyAddress { get; set; }

    public string? DiaryNumber { get; set; }

    public string? Source { get; set; }

    public bool IsTest { get; set; }

    /// <summary>The id of the wave that it is compared with, <see cref="ProposedWave"/>, or empty for none.</summary>
    public string? Earlier { get; set; }

    /// <summary>The id of the input of <see cref="Source"/>.</summary>
    public const string SourceField = "source";

    /// <summary>The newest finished wave that fits is looked for when the draft is saved, since what is asked and of whom is not known before.</summary>
    public const string ProposedWave = "newest";

    public static WaveForm Of(Wave wave) => new()
    {
        Name = wave.Name,
        Version = wave.CurrentVersion.Value.ToString(),
        Panel = wave.PanelId.Value.ToString(),
        OpensOn = Iso(wave.OpensOn),
        Deadline = Iso(wave.Deadline),
        ClosesOn = Iso(wave.ClosesOn),
        SenderName = wave.SenderName,
        ReplyAddress = wave.ReplyAddress,
        DiaryNumber = wave.DiaryNumber,
        Source = wave.Source,
        IsTest = wave.IsTest,
        Earlier = wave.EarlierWaveId?.Value.ToString(),
    };

    /// <summary>The form of a browser's date input.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The draft, or null with everything that is wrong in the order of the form.</summary>
    public WaveDraft? Read(ICollection<FormProblem> problems)
    {
        var before = problems.Count;
        var name = Required("name", Name, Wave.MaxNameLength, WaveEditTexts.NameMissing, problems);
        var version = Id("version", Version, WaveEditTexts.VersionMissing, problems);
        var panel = Id("panel", Panel, WaveEditTexts.PanelMissing, problems);
        var opensOn = Day("opens", OpensOn, WaveEditTexts.OpensMissing, problems);
        var deadline = Day("deadline", Deadline, WaveEditTexts.DeadlineMissing, problems);
        if (deadline < opensOn)
        {
            problems.Add(new FormProblem("deadline", WaveEditTexts.DeadlineEarly));
        }

        var closesOn = Day("closes", ClosesOn, WaveEditTexts.ClosesMissing, problems);
        if (closesOn < deadline)
        {
            problems.Add(new FormProblem("closes", WaveEditTexts.ClosesEarly));
        }

        var sender = Required("sender", SenderName, Person.MaxNameLength, WaveEditTexts.SenderMissing, problems);
        var reply = Required("reply", ReplyAddress, EmailAddress.MaxLength, WaveEditTexts.ReplyInvalid, problems);
        if (reply.Length > 0 && !EmailAddress.IsValid(reply))
        {
            problems.Add(new FormProblem("reply", WaveEditTexts.ReplyInvalid));
        }

        var diary = DiaryNumber?.Trim() is { Length: > 0 } number ? number : null;
        if (diary?.Length > Wave.MaxDiaryNumberLength)
        {
            problems.Add(new FormProblem("diary", WaveEditTexts.DiaryTooLong));
        }

        var source = SourceLine.Of(Source);
        if (source?.Length > Wave.MaxSourceLength)
        {
            problems.Add(new FormProblem(SourceField, SourceTexts.TooLong));
        }

        return problems.Count > before
            ? null
            : new WaveDraft(
                new QuestionnaireVersionId(version), new PanelId(panel),
                new WavePlan(name, opensOn!.Value, deadline!.Value, closesOn!.Value, sender, reply, diary), IsTest, ReadEarlier(), source);
    }

    private EarlierChoice ReadEarlier() => Earlier == ProposedWave ? EarlierChoice.Proposed
        : Guid.TryParse(Earlier, out var id) ? new EarlierChoice(new WaveId(id), false)
        : EarlierChoice.None;

    private static string Required(string field, string? text, int maxLength, ScreenText message, ICollection<FormProblem> problems)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0 || trimmed.Length > maxLength)
        {
            problems.Add(new FormProblem(field, message));
            return "";
        }

        return trimmed;
    }

    private static Guid Id(string field, string? text, ScreenText message, ICollection<FormProblem> problems)
    {
        if (!Guid.TryParse(text, out var id))
        {
            problems.Add(new FormProblem(field, message));
        }

        return id;
    }

    private static DateOnly? Day(string field, string? text, ScreenText message, ICollection<FormProblem> problems)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        problems.Add(new FormProblem(field, message));
        return null;
    }
}
