using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Web.Features.Answering.Reading;
using SurveyHub.Web.Shell.Form;

namespace SurveyHub.Web.Features.Answering.Form;

/// <summary>The texts of a field between which somebody has to decide: the same for everybody who may see the field, on the page and to its script.</summary>
internal static class FieldConflicts
{
    /// <summary>Null when there is nothing to decide.</summary>
    public static FieldConflict? Of(LinkVisit visit, Field field)
    {
        // Mostly there is none in the whole response.
        if (visit.Link.Talk.Conflicts.Count == 0)
        {
            return null;
        }

        var open = visit.Link.Talk.Conflicts.Where(conflict => conflict.Path == field.Path).Select(conflict => conflict.Text).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var held = visit.Stored(field.Path);
        var choice = new ConflictChoice(field.Path, null, held?.Sequence ?? 0, open[^1].Sequence);
        var texts = open.Select(text => Text(visit, field, text, choice, isHeld: false)).Prepend(Text(visit, field, held, choice, isHeld: true));
        return new FieldConflict(
            (field.Type switch { TextType => TalkTexts.TwoTexts, FileType => TalkTexts.TwoFiles, _ => TalkTexts.TwoAnswers }).In(visit.Language),
            texts.ToValueList(),
            new ConflictButton(
                choice.ToString(), (field.Type is TextType ? TalkTexts.SaveMerged : TalkTexts.SaveField).In(visit.Language)),
            visit.HistoryOf(field),
            TalkTexts.InTheHistory.In(visit.Language),
            Announcement(visit, field, open[^1].Person == visit.Link.Holder.Person ? held : open[^1]));
    }

    private static ConflictingText Text(LinkVisit visit, Field field, StoredAnswer? text, ConflictChoice choice, bool isHeld)
    {
        var language = visit.Language;
        var title = text is null
            ? TalkTexts.HoldsNothing.In(language)
            : (isHeld ? TalkTexts.HoldsNow : TalkTexts.AlsoWritten).Format(language, Authors.ByAndWhen(visit, text));
        var use = choice with { Chosen = text?.Sequence ?? 0 };
        return new ConflictingText(
            text?.Sequence ?? 0, title, Words(field, text, visit), new ConflictButton(use.ToString(), Choose(visit, field, text, isHeld)));
    }

    /// <summary>Of an entry, with what was said beside it.</summary>
    public static string Words(Field field, StoredAnswer? text, LinkVisit visit)
    {
        var input = FieldInputs.Stored(field, text);
        var words = input.Words(field, visit.Language) is { Length: > 0 } own ? own : TalkTexts.Emptied.In(visit.Language);
        return input.Comment.Length == 0 ? words : $"{words}\n{FormTexts.Comment.In(visit.Language)}: {input.Comment}";
    }

    private static string Choose(LinkVisit visit, Field field, StoredAnswer? text, bool isHeld)
    {
        var (keep, use, theirs, that) = field.Type is FileType
            ? (TalkTexts.KeepMyFile, TalkTexts.UseMyFile, TalkTexts.UseTheirFile, TalkTexts.UseThatFile)
            : (TalkTexts.KeepMine, TalkTexts.UseMine, TalkTexts.UseTheirs, TalkTexts.UseThat);
        if (text is not null && text.Person == visit.Link.Holder.Person)
        {
            return (isHeld ? keep : use).In(visit.Language);
        }

        return text?.By is { } by ? theirs.Format(visit.Language, Authors.Genitive(by, visit.Language)) : that.In(visit.Language);
    }

    private static string Announcement(LinkVisit visit, Field field, StoredAnswer? other) => (field.Type is FileType ? TalkTexts.AnnouncedFile : TalkTexts.Announced).Format(
        visit.Language,
        FieldTitles.Of(visit.Questionnaire, field),
        other?.By is { } by && other.Person != visit.Link.Holder.Person ? by : TalkTexts.Somebody.In(visit.Language));
}
