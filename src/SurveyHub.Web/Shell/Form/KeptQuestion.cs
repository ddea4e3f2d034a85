using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Questionnaires.Checks;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>
/// A question whose frame – wording, help, the heads of its tables – is the same whatever is answered: drawn once, and kept while the published questionnaire
/// that it belongs to stays in memory. Its fields stand in it as they are (<see cref="IFormContent.Place"/>).
/// </summary>
internal static class KeptQuestion
{
    /// <summary>Null of a question that is not the same for everybody.</summary>
    private static readonly ConditionalWeakTable<Question, ConcurrentDictionary<(Language Language, int HeadingLevel), Frame>?> Kept = [];

    public static RenderFragment Of(Question question, IFormContent content, int headingLevel)
    {
        if (!content.IsSentWhole || Kept.GetValue(question, static one => IsSteady(one) ? [] : null) is not { } frames)
        {
            return QuestionCard.Of(question, content, headingLevel);
        }

        if (!frames.TryGetValue((content.Language, headingLevel), out var frame))
        {
            frame = frames.GetOrAdd((content.Language, headingLevel), Frame.Of(question, content, headingLevel));
        }

        return frame.Pattern.Filled((builder, gap) => builder.AddContent(1, frame.Places[gap](content)));
    }

    /// <summary>Neither what is seen of it nor how much of it there is goes by what is answered. Rows that are added are in a question made anew for each page.</summary>
    private static bool IsSteady(Question question) => question.ShownIf is null
        && !question.HasAddedRows
        && !question.Tables.Any(table => table.Rows.Any(row => row.ShownIf is not null) || table.CalculatedColumns.Count + table.CalculatedRows.Count > 0)
        && !question.Matrices.Any()
        && !question.Parts.OfType<CalculatedPart>().Any()
        && !question.Checks.Any(check => check.Lines.Any(line => question.AddsUp(check.Scope, line)));

    private sealed record Frame(MarkupPattern Pattern, IReadOnlyList<Func<IFormContent, RenderFragment?>> Places)
    {
        public static Frame Of(Question question, IFormContent content, int headingLevel)
        {
            var places = new PlacesOf(content);
            return new Frame(MarkupPattern.Of(QuestionCard.Of(question, places, headingLevel)), places.Found);
        }
    }

    /// <summary>Draws a mark in each place, and remembers how it is filled.</summary>
    private sealed class PlacesOf(IFormContent content) : IFormContent
    {
        private readonly List<Func<IFormContent, RenderFragment?>> _found = [];

        public IReadOnlyList<Func<IFormContent, RenderFragment?>> Found => _found;

        public Questionnaire Questionnaire => content.Questionnaire;

        public Language Language => content.Language;

        public IReadOnlyList<SumView> Sums => [];

        public FieldView View(Field field) => throw new InvalidOperationException($"'{field.Path}' is drawn outside its place, and would be kept for everybody.");

        public CalculatedView? Calculated(FieldPath path) => throw new InvalidOperationException($"'{path}' is drawn outside its place, and would be kept for everybody.");

        public RenderFragment? Place(Func<IFormContent, RenderFragment?> draw)
        {
            _found.Add(draw);
            var mark = MarkupPattern.MarkFor(_found.Count - 1);
            return builder => builder.AddContent(0, mark);
        }
    }
}
