using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests.Sharing;

/// <summary>A translation takes in the translation of the block.</summary>
public sealed class SharedTranslationTests
{
    private static readonly ParsedQuestionnaire Original = Contact.Parse();

    [Fact]
    public void WordsOfTheBlock_AreThoseOfItsTranslation()
    {
        var parsed = ParsedBundle.Parse(Contact.Questionnaire, [Contact.EnglishQuestionnaire], Contact.Files);

        Assert.Empty(parsed.Translations.Single().Diagnostics);
        Assert.Equal([Contact.Path, Contact.EnglishPath], parsed.Blocks.Select(block => block.Path));
        var english = parsed.Bundle.In(Language.English);
        Assert.Equal("Who answers?", english.Questions[0].Text);
        Assert.Equal("ringa", english.Find(FieldPath.Parse("ringa.nummer"))!.ShownIf!.Field.ToString());
        Assert.True(english.Find(FieldPath.Parse("vem.namn"))!.Demands.Required);
    }

    [Fact]
    public void BlockItself_IsHeldAgainstItsOriginal()
    {
        // The introduction is for those who choose the block, and was left untranslated.
        Assert.Equal(["SH1173"], TranslationFile.Parse(Contact.EnglishBlock, QuestionnaireFile.Parse(Contact.Block)).Diagnostics.Select(found => found.Code));
        Assert.Equal(
            ["SH1173", "SH1167"],
            TranslationFile.Parse(Contact.EnglishBlock.Replace("`phone`", "`short text`", StringComparison.Ordinal), QuestionnaireFile.Parse(Contact.Block))
                .Diagnostics.Select(found => found.Code));
    }

    [Fact]
    public void Disagreement_StandsInTheFileOfTheBlock()
    {
        var files = Contact.With(english: Contact.EnglishBlock.Replace("`phone`", "`short text`", StringComparison.Ordinal));

        var parsed = TranslationFile.Parse(Contact.EnglishQuestionnaire, Original, files);

        Assert.Equal(["10:29 SH1216"], parsed.Diagnostics.Select(found => $"{found.Position.Line}:{found.Position.Column} {found.Code}"));
        var block = Assert.Single(parsed.Blocks);
        Assert.Equal(["19:19 SH1167"], block.Parsed.Diagnostics.Select(found => $"{found.Position.Line}:{found.Position.Column} {found.Code}"));
    }

    [Fact]
    public void QuestionThatTheBlockLacks_IsMissedWhereTheBlockIsTakenIn()
    {
        var english = Contact.EnglishBlock[..Contact.EnglishBlock.IndexOf("### May", StringComparison.Ordinal)];

        var parsed = TranslationFile.Parse(Contact.EnglishQuestionnaire, Original, Contact.With(english: english));

        Assert.Equal(["10:29 SH1164"], parsed.Diagnostics.Select(found => $"{found.Position.Line}:{found.Position.Column} {found.Code}"));
    }

    [Fact]
    public void Translation_MayWriteTheQuestionsOfABlockItself()
    {
        var body = Contact.EnglishBlock[Contact.EnglishBlock.IndexOf("### Who", StringComparison.Ordinal)..].TrimEnd();
        var written = Contact.EnglishQuestionnaire.Replace("*Shared:* [Contact details](gemensamt/kontakt.en.md)", body, StringComparison.Ordinal);

        Assert.Empty(TranslationFile.Parse(written, Original, Contact.Files).Diagnostics);
    }
}
