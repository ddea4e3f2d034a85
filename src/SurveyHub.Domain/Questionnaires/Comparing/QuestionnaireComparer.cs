using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>Finds all that differs between two questionnaires. Turned about, it finds the same, the other way round.</summary>
public static class QuestionnaireComparer
{
    public static QuestionnaireDifference Compare(Questionnaire before, Questionnaire after)
    {
        var changes = new ChangeList();
        CompareHeaders(before.Header, after.Header, changes);
        changes.AddIfChanged(ChangeKinds.HelpReworded, ChangePlace.Questionnaire, before.Introduction, after.Introduction);
        var sections = CompareSections(before, after, changes);
        CompareQuestions(before, after, sections, changes);
        return new QuestionnaireDifference(before, after, changes.ToValueList());
    }

    private static void CompareHeaders(QuestionnaireHeader before, QuestionnaireHeader after, ChangeList changes)
    {
        var place = ChangePlace.Questionnaire;
        changes.AddIfChanged(ChangeKinds.IdChanged, place, before.Id, after.Id);
        changes.AddIfChanged(ChangeKinds.TitleReworded, place, before.Title, after.Title);
        if (before.Title == after.Title || before.ShortTitle != before.Title || after.ShortTitle != after.Title)
        {
            changes.AddIfChanged(ChangeKinds.TitleReworded, place, before.ShortTitle, after.ShortTitle);
        }

        changes.AddIfChanged(ChangeKinds.LanguageChanged, place, before.Language.Name(), after.Language.Name());
        if (before.Language == after.Language)
        {
            changes.AddIfChanged(ChangeKinds.LanguageChanged, place, before.TranslationOf?.Name(), after.TranslationOf?.Name());
        }

        changes.AddIfChanged(ChangeKinds.PanelChanged, place, before.Panel, after.Panel);
        changes.AddIfChanged(ChangeKinds.DeadlineMoved, place, ChangeWords.Of(before.Deadline), ChangeWords.Of(after.Deadline));
        changes.AddIfChanged(ChangeKinds.ContactChanged, place, before.Contact, after.Contact);
        changes.AddIfChanged(ChangeKinds.PublisherChanged, place, before.Publisher, after.Publisher);
        var predecessor = (before.Predecessor, after.Predecessor) switch
        {
            (null, _) => ChangeKinds.PredecessorNamed,
            (_, null) => ChangeKinds.PredecessorLeftOut,
            _ => ChangeKinds.PredecessorChanged,
        };
        changes.AddIfChanged(predecessor, place, before.Predecessor, after.Predecessor);
    }

    /// <returns>The ids of sections that are in both.</returns>
    private static HashSet<string> CompareSections(Questionnaire before, Questionnaire after, ChangeList changes)
    {
        // Questions before the first heading stand in a section without an id.
        var pairs = Pairing<Section>.Of(before.Sections, after.Sections, IdOf, IdOf);
        foreach (var (old, fresh) in pairs.Kept)
        {
            changes.AddIfChanged(ChangeKinds.SectionReworded, ChangePlace.Of(fresh), old.Title, fresh.Title);
            changes.AddIfChanged(ChangeKinds.HelpReworded, ChangePlace.Of(fresh), old.Introduction, fresh.Introduction);
        }

        foreach (var section in pairs.Added)
        {
            changes.Add(ChangeKinds.SectionAdded, ChangePlace.Of(section), null, ChangeList.Text(section.Title));
        }

        foreach (var section in pairs.Removed)
        {
            changes.Add(ChangeKinds.SectionRemoved, ChangePlace.Of(section), ChangeList.Text(section.Title), null);
        }

        if (pairs.IsReordered)
        {
            changes.Add(ChangeKinds.SectionsReordered, ChangePlace.Questionnaire, Titles(before), Titles(after));
        }

        return pairs.Kept.Select(pair => IdOf(pair.After)).ToHashSet(StringComparer.Ordinal);

        static LocalText? Titles(Questionnaire questionnaire) => ChangeList.Text(string.Join('\n', questionnaire.Sections.Select(section => section.Title ?? "–")));
    }

    private static void CompareQuestions(Questionnaire before, Questionnaire after, HashSet<string> sections, ChangeList changes)
    {
        var pairs = Pairing<Question>.Of(before.Questions, after.Questions, question => question.Id.Value, question => question.Text);
        if (pairs.IsReordered)
        {
            changes.Add(ChangeKinds.QuestionsReordered, ChangePlace.Questionnaire, Ids(before), Ids(after));
        }

        var (oldSections, freshSections) = (SectionsByQuestion(before), SectionsByQuestion(after));
        var kept = pairs.Kept.ToDictionary(pair => pair.After.Id);
        var renamed = pairs.Renamed.ToDictionary(pair => pair.After.Id);
        foreach (var question in after.Questions)
        {
            if (kept.TryGetValue(question.Id, out var pair))
            {
                var (from, to) = (oldSections[question.Id], freshSections[question.Id]);
                // Where the section itself is new or gone, that has been said.
                if (IdOf(from) != IdOf(to) && sections.Contains(IdOf(from)) && sections.Contains(IdOf(to)))
                {
                    changes.Add(ChangeKinds.QuestionMoved, ChangePlace.Of(question), ChangeList.Text(from.Title ?? "–"), ChangeList.Text(to.Title ?? "–"));
                }

                new QuestionComparer((before, pair.Before), (after, pair.After), changes).Compare();
            }
            else if (renamed.TryGetValue(question.Id, out var other))
            {
                changes.Add(ChangeKinds.QuestionRenamed, ChangePlace.Of(question), ChangeList.Text(other.Before.Id.Value), ChangeList.Text(question.Id.Value));
            }
            else
            {
                changes.Add(ChangeKinds.QuestionAdded, ChangePlace.Of(question), null, ChangeList.Text(question.Text));
            }
        }

        foreach (var question in pairs.Removed)
        {
            changes.Add(ChangeKinds.QuestionRemoved, ChangePlace.Of(question), ChangeList.Text(question.Text), null);
        }

        static LocalText? Ids(Questionnaire questionnaire) => ChangeList.Text(string.Join(", ", questionnaire.Questions.Select(question => question.Id)));
    }

    private static Dictionary<Identifier, Section> SectionsByQuestion(Questionnaire questionnaire) =>
        questionnaire.Sections.SelectMany(section => section.Questions.Select(question => (question.Id, section))).ToDictionary();

    private static string IdOf(Section section) => section.Id?.Value ?? "";
}
