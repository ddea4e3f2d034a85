using System.Globalization;
using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Translations;

/// <summary>Holds a translation against its original, part by part, and puts its words in the original's place.</summary>
internal sealed class TranslationReader(Questionnaire original, Questionnaire written)
{
    private static readonly LocalText Introduction = new("en inledning", "an introduction");
    private static readonly LocalText NoHeading = new("före första avsnittet", "before the first section");

    private readonly TranslationFindings _findings = new();

    public TranslatedQuestionnaire Read()
    {
        CompareHeaders();
        var instructions = new InstructionComparer(_findings, original, written);
        var sections = new ElementMatcher<Section>(_findings, ElementNames.Section, IdOf, TranslationPlace.Of).Match(Named(original), Named(written), TranslationPlace.File);
        var questions = TranslateQuestions(instructions, sections);
        if (!original.Introduction.IsEmpty && written.Introduction.IsEmpty)
        {
            _findings.Add(TranslationDiagnostics.NoWords, TranslationPlace.File, ElementNames.Questionnaire, Introduction);
        }

        var (words, here) = (written.Header, sections.ToDictionary(pair => IdOf(pair.Original), pair => pair.Written, StringComparer.Ordinal));
        var header = original.Header with
        {
            Title = words.Title,
            ShortTitle = words.ShortTitle,
            Language = words.Language,
            TranslationOf = words.TranslationOf,
            Contact = words.Contact ?? original.Header.Contact,
            Publisher = words.Publisher ?? original.Header.Publisher,
        };
        return new TranslatedQuestionnaire(
            new Questionnaire(header, written.Introduction, original.Sections.Select(section => Translate(section, here.GetValueOrDefault(IdOf(section)), instructions, questions)).ToValueList()),
            _findings.ToValueList());
    }

    private Section Translate(Section section, Section? here, InstructionComparer instructions, Dictionary<Identifier, Question> questions)
    {
        var translated = section with { Questions = section.Questions.Select(question => questions.GetValueOrDefault(question.Id, question)).ToValueList() };
        if (here is null)
        {
            return translated;
        }

        var place = TranslationPlace.Of(here);
        instructions.CompareConditions(section.ShownIf, here.ShownIf, place, null);
        if (!section.Introduction.IsEmpty && here.Introduction.IsEmpty)
        {
            _findings.Add(TranslationDiagnostics.NoWords, place, ElementNames.Named(ElementNames.Section, IdOf(here)), Introduction);
        }

        return translated with { Title = here.Title, Introduction = here.Introduction };
    }

    private Dictionary<Identifier, Question> TranslateQuestions(InstructionComparer instructions, IReadOnlyList<(Section Original, Section? Written)> sections)
    {
        var (there, here) = (SectionsByQuestion(original), SectionsByQuestion(written));
        var kept = sections.Where(pair => pair.Written is not null).Select(pair => IdOf(pair.Original)).Append("").ToHashSet(StringComparer.Ordinal);
        var translated = new Dictionary<Identifier, Question>();
        var matcher = new ElementMatcher<Question>(_findings, ElementNames.Question, question => question.Id.Value, TranslationPlace.Of);
        // Where a section itself is lacking or extra, that has been said, and not also of all that stands in it.
        var wanting = original.Questions.Where(question => kept.Contains(IdOf(there[question.Id])) || here.ContainsKey(question.Id));
        var stating = written.Questions.Where(question => kept.Contains(IdOf(here[question.Id])) || there.ContainsKey(question.Id));
        foreach (var (question, found) in matcher.Match(wanting, stating, TranslationPlace.File))
        {
            if (found is null)
            {
                continue;
            }

            var (wanted, stated) = (IdOf(there[question.Id]), IdOf(here[question.Id]));
            if (wanted != stated && kept.Contains(wanted) && kept.Contains(stated))
            {
                _findings.Add(
                    TranslationDiagnostics.OtherSection, TranslationPlace.Of(found), question.Id.Value,
                    wanted.Length == 0 ? NoHeading : new($"i ”{wanted}”", $"in '{wanted}'"));
            }

            translated.Add(question.Id, new QuestionTranslator(_findings, instructions, (original, question), (written, found)).Translate());
        }

        return translated;
    }

    private void CompareHeaders()
    {
        var (there, here) = (original.Header, written.Header);
        if (here.TranslationOf != there.Language)
        {
            _findings.Add(TranslationDiagnostics.NotSaid, TranslationPlace.OfSetting(nameof(here.TranslationOf)), there.Language.Code());
        }

        if (here.Language == there.Language)
        {
            _findings.Add(TranslationDiagnostics.SameLanguage, TranslationPlace.OfSetting(nameof(here.Language)), there.Language.Name());
        }

        if (here.Id != there.Id)
        {
            _findings.Add(TranslationDiagnostics.OtherQuestionnaire, TranslationPlace.OfSetting(nameof(here.Id)), here.Id, there.Id);
        }

        CompareSetting(nameof(here.Panel), there.Panel, here.Panel);
        CompareSetting(nameof(here.Deadline), Day(there.Deadline), Day(here.Deadline));
        CompareSetting(nameof(here.Predecessor), there.Predecessor, here.Predecessor);
    }

    private void CompareSetting(string setting, string? there, string? here)
    {
        if (here is not null && here != there)
        {
            LocalText said = there is null ? new("inget om det", "nothing of it") : ElementNames.Quoted(there);
            _findings.Add(TranslationDiagnostics.OtherSetting, TranslationPlace.OfSetting(setting), here, said);
        }
    }

    private static IEnumerable<Section> Named(Questionnaire questionnaire) => questionnaire.Sections.Where(section => section.Id is not null);

    private static string IdOf(Section section) => section.Id?.Value ?? "";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<Identifier, Section> SectionsByQuestion(Questionnaire questionnaire) =>
        questionnaire.Sections.SelectMany(section => section.Questions.Select(question => (question.Id, section))).DistinctBy(pair => pair.Id).ToDictionary();
}
