using SurveyHub.Domain;
using SurveyHub.Domain.Diagnostics;
using SurveyHub.Domain.Text;

namespace SurveyHub.Documents.Word.Templates;

/// <summary>A template to write reports by, or the reason why a file is none.</summary>
public abstract record TemplateResult
{
    private TemplateResult()
    {
    }

    public sealed record Read(WordTemplate Template) : TemplateResult;

    public sealed record Refused(DiagnosticDescriptor Descriptor, ValueList<LocalText> Arguments) : TemplateResult
    {
        public string Message(Language language) => Descriptor.Format(language, Arguments);
    }
}
