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
        // Where rows are added, the question is made anew for each page.
        if (!content.IsSentWhole || question.HasAddedRows || FramesOf(question, content.Questionnaire) is not { } frames)
        {
            return QuestionCard.Of(question, content, headingLevel);
        }

        if (!frames.TryGetValue((content.Language, headingLevel), out var frame))
        {
            frame = frames.GetOrAdd((content.Language, headingLevel), Frame.Of(question, content, headingLevel));
        }

        return frame.Pattern.Filled((builder, gap) => builder.AddContent(1, frame.Places[gap](content)));
    }

    private static ConcurrentDictionary<(Language Language, int HeadingLevel), Frame>? FramesOf(Question question, Questionnaire questionnaire) =>
        Kept.TryGetValue(question, out var frames) ? frames : Kept.GetValue(question, one => IsSteady(one, questionnaire) ? [] : null);

    /// <summary>Neither what is seen of it nor how much of it there is goes by what is answered.</summary>
    private static bool IsSteady(Question question, Questionnaire questionnaire) => question.ShownIf is null
        && question.Fields.Count < MarkupPattern.MostGaps
        && !question.Tables.Any(table => table.Rows.Any(row => row.ShownIf is not null) || table.CalculatedColumns.Count + table.CalculatedRows.Count > 0)
        && !question.Matrices.Any()
        && !question.Parts.OfType<CalculatedPart>().Any()
        && !HasSums(question, questionnaire);

    /// <summary>A check of another question may add up numbers of this one.</summary>
    private static bool HasSums(Question question, Questionnaire questionnaire) => questionnaire.Questions
        .SelectMany(owner => owner.Checks, (owner, check) => (owner, check))
        .Any(one => one.check.Lines.Any(line => one.owner.AddsUp(one.check.Scope, line) && (one.owner == question || line.Parts.Any(part => part.Question == question.Id))));

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
