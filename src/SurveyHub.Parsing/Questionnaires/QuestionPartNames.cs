using SurveyHub.Domain.Questionnaires;
using SurveyHub.Parsing.Questionnaires.Drafts;
using SurveyHub.Parsing.Questionnaires.Specs;

namespace SurveyHub.Parsing.Questionnaires;

/// <summary>Finds what an instruction names in its question: a field, or a row or column of a table.</summary>
internal sealed class QuestionPartNames(ReadingContext context)
{
    private readonly References _references = new(context);

    /// <summary>Null when nothing is called so, which is reported.</summary>
    public Identifier? Find(QuestionDraft question, SpecPart target)
    {
        var parts = question.SingleFields.Select(field => field.Name)
            .Concat(question.Tables.SelectMany(table => table.Rows.Select(row => (Identifier?)row.Id).Concat(table.Columns.Select(column => (Identifier?)column.Id))))
            .OfType<Identifier>().ToList();
        if (parts.Exists(part => part.Value == target.Text))
        {
            return Identifier.Parse(target.Text);
        }

        var names = parts.ConvertAll(part => part.Value);
        _references.ReportUnknown(target, names, question.MayLackField || names.Exists(References.IsStandIn), QuestionnaireDiagnostics.UnknownReference, target.Text);
        return null;
    }
}
