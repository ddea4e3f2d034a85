namespace SurveyHub.Architecture.Tests.Assemblies;

/// <summary>One slice of the web application that may name another.</summary>
/// <param name="Reason">Why the domain or the platform is not the place to meet.</param>
public sealed record SliceCrossing(string From, string To, string Reason)
{
    /// <summary>All exceptions there are.</summary>
    public static IReadOnlyCollection<SliceCrossing> Allowed { get; } =
    [
        new("Waves", "Authoring", "A wave sends a published version, and shows its title."),
        new("Waves", "Panels", "A release freezes a panel: it copies the organisations, their contacts and facts as they are."),
        new("Waves", "Answering", "A release opens the responses and gives the rights to them, in the transaction that queues the mails."),
        new("Answering", "Authoring", "A form is drawn from the published version that it answers."),
        new("Answering", "Waves", "Whether answers are taken depends on the wave and on the organisation's own deadline; reports need its frozen panel."),
        new("Following", "Waves", "Following a wave is about that wave, its organisations, deadlines and mails."),
        new("Following", "Answering", "Progress, submissions and histories are read where answers are kept; an import goes through the one answer writer."),
        new("Following", "Authoring", "Answers are shown with the wording of the version they were given under."),
        new("Following", "Panels", "An imported wave freezes a panel, as a release does, and inviting somebody else makes them the organisation's contact."),
        new("Sample", "Panels", "The sample is what a newcomer would have entered in every slice."),
        new("Sample", "Authoring", "The sample is what a newcomer would have entered in every slice."),
        new("Sample", "Waves", "The sample is what a newcomer would have entered in every slice."),
        new("Sample", "Answering", "The sample is what a newcomer would have entered in every slice."),
        new("Sample", "Following", "The sample's finished wave is imported as any other."),
        new("Themes", "Following", "What is coded are the answers as the pages show them and the files give them back."),
        new("Themes", "Answering", "Answers are kept in mind until another submission comes."),
        new("Themes", "Waves", "A code book is a wave's, and may be taken over from another."),
        new("Measures", "Answering", "A measure is of the members of the panel that the answers came from."),
        new("Measures", "Waves", "Measures are a wave's, since a report of it must not change with those of another."),
        new("Wordings", "Answering", "Words are of an answer as it was handed in."),
        new("Wordings", "Waves", "An answer is given in a wave."),
        new("Following", "Measures", "Answers are shown and reported with the measures beside them."),
        new("Following", "Wordings", "Answers are shown and reported with an analyst's words beside them, and those are written there."),
        new("Themes", "Measures", "Rules may name measures, so what is kept in mind changes with them."),
        new("Reports", "Following", "A report is compiled from the answers as the pages show them and the files give them back."),
        new("Reports", "Themes", "A report tells what was found in the answers, and whose it is."),
        new("Reports", "Waves", "A report file is a wave's."),
        new("Sample", "Themes", "What was found in the sample's answers is imported as from any file of themes."),
        new("Sample", "Reports", "The sample's finished wave has its report file."),
        new("Confirming", "Answering", "The part stands below the personal link, and goes through its door."),
        new("Confirming", "Waves", "Those who are asked are a wave's, and its mails go to them."),
        new("Confirming", "Following", "What is published is made of the answers and the questionnaire that the pages give as files; choosing organisations is as for reminders."),
        new("Confirming", "Reports", "What is confirmed and published is the report of the wave."),
        new("Confirming", "Authoring", "A published questionnaire is kept with the blocks that it takes in."),
        new("Answering", "Panels", "The history of an answer names the person who gave it."),
    ];
}
