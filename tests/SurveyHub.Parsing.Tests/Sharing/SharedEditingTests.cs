using SurveyHub.Domain;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Editing;
using SurveyHub.Parsing.Tests.Editing;

namespace SurveyHub.Parsing.Tests.Sharing;

/// <summary>A questionnaire is edited around its blocks, and a block in its own document.</summary>
public sealed class SharedEditingTests
{
    private const string Line = "*Gemensamt:* [Kontaktuppgifter](gemensamt/kontakt.md)";

    private static readonly QuestionnaireDocument Document = QuestionnaireDocument.Parse(Contact.Questionnaire, Contact.Files);

    [Fact]
    public void EditOfAnotherQuestion_KeepsTheLine()
    {
        var edited = Edit(Document.Questionnaire, "antal", question => question with { Text = "Hur många nu?" });

        Assert.Equal(Contact.Questionnaire.Replace("Hur många har ni?", "Hur många nu?", StringComparison.Ordinal), Document.With(edited).Text);
    }

    [Fact]
    public void EditOfAQuestionInABlock_IsRefused_AndSaysWhereItIsMade()
    {
        var edited = Edit(Document.Questionnaire, "ringa", question => (question with { Text = "Får vi skriva?" }).Relabelled());

        var refused = Assert.Throws<ArgumentException>(() => Document.With(edited));

        Assert.StartsWith("The question 'ringa' stands in the shared block 'gemensamt/kontakt.md', and is changed, moved or taken away there.", refused.Message, StringComparison.Ordinal);
        var block = QuestionnaireDocument.Parse(Contact.Block);
        Assert.Equal(
            Contact.Block.Replace("Får vi ringa?", "Får vi skriva?", StringComparison.Ordinal),
            block.With(Edit(block.Questionnaire, "ringa", question => (question with { Text = "Får vi skriva?" }).Relabelled())).Text);
    }

    [Fact]
    public void OneQuestionOfABlock_CannotBeTakenAwayOrMovedOutOfIt()
    {
        var (section, other) = (Document.Questionnaire.Sections[0], Document.Questionnaire.Sections[1]);

        Assert.Throws<ArgumentException>(() => Document.With(Of(section with { Questions = [section.Questions[0]] }, other)));
        Assert.Throws<ArgumentException>(() => Document.With(Of(section with { Questions = [section.Questions[0]] }, other with { Questions = [.. other.Questions, section.Questions[1]] })));
    }

    [Fact]
    public void WholeBlock_IsMovedByItsLine()
    {
        var (section, other) = (Document.Questionnaire.Sections[0], Document.Questionnaire.Sections[1]);
        var free = other.Questions[0] with { ShownIf = null };
        var edited = Of(section with { Questions = [] }, other with { Questions = [free, .. section.Questions] });

        var text = Document.With(edited).Text;

        Assert.Equal(Contact.Questionnaire.Replace(Line + "\n\n", "", StringComparison.Ordinal).Replace("*Om ringa är nej:*\n\n", "", StringComparison.Ordinal).TrimEnd() + $"\n\n{Line}\n", text.TrimEnd() + "\n");
    }

    [Fact]
    public void BlockIsTakenAway_AndPutIn_AsALine()
    {
        var (section, other) = (Document.Questionnaire.Sections[0], Document.Questionnaire.Sections[1]);
        var plain = QuestionnaireDocument.Parse("---\ntitel: A\nid: a\n---\n\n## Om er {#om-er}\n\n### Hur? {#hur}\n\n`fritext`\n", Contact.Files);
        var only = plain.Questionnaire.Sections[0];

        var put = plain.With(plain.Questionnaire with { Sections = [only with { Questions = [.. section.Questions, .. only.Questions] }] });

        Assert.Equal(plain.Text.Replace("### Hur?", Line + "\n\n### Hur?", StringComparison.Ordinal), put.Text);
        Assert.Equal(plain.Text, put.With(plain.Questionnaire).Text);
        Assert.Throws<ArgumentException>(() => Document.With(Of(section, other, section with { Id = Identifier.Parse("igen") })));
    }

    private static Questionnaire Of(params Section[] sections) => Document.Questionnaire with { Sections = sections.ToValueList() };

    private static Questionnaire Edit(Questionnaire questionnaire, string id, Func<Question, Question> edit) => questionnaire with
    {
        Sections = questionnaire.Sections
            .Select(section => section with { Questions = section.Questions.Select(question => question.Id.Value == id ? edit(question) : question).ToValueList() })
            .ToValueList(),
    };
}
