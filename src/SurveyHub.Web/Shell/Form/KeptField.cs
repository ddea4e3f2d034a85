using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>
/// A field as nearly all stand on nearly all pages, with nothing to say of what is in it: the same for everybody but for what is in it. Each look that it can
/// have is drawn once, and kept as long as the field is: that of a published questionnaire stays in memory.
/// </summary>
internal static class KeptField
{
    private const int Value = 0, Comment = 1, History = 2, Sequence = 3, ReadAs = 4, MostReadAs = 4;

    /// <summary>Each that is chosen gives a look with all of them in it.</summary>
    private const int MostOptions = 20;

    // Of added rows, the fields are made anew for each page.
    private static readonly ConditionalWeakTable<Field, ConcurrentDictionary<Look, MarkupPattern>> Kept = [];

    /// <param name="draw">Draws the same whenever it is given the same.</param>
    public static RenderFragment Of(IFormContent content, FieldView view, Func<FieldView, RenderFragment> draw)
    {
        if (!content.IsSentWhole || LookOf(view) is not { } look)
        {
            return draw(view);
        }

        var looks = Kept.GetOrCreateValue(view.Field);
        if (!looks.TryGetValue(look, out var pattern))
        {
            pattern = looks.GetOrAdd(look, MarkupPattern.Of(draw(WithMarks(view))));
        }

        return pattern.Filled((builder, gap) => builder.AddContent(1, gap switch
        {
            Value => view.Input.Value,
            Comment => view.Input.Comment,
            History => view.History,
            Sequence => view.Sequence?.ToString(CultureInfo.InvariantCulture),
            _ => view.ReadAs[gap - ReadAs],
        }));
    }

    /// <summary>Null where more is to be said than fits in the gaps, and where there would be a look for everything that can be sent to us.</summary>
    private static Look? LookOf(FieldView view)
    {
        if (view is not { Problem: null, Conflict: null, Findings.Count: 0, Earlier: null, Field: { Path.Row: null, Type: not FileType } field }
            || view.ReadAs.Count > MostReadAs
            || !CanBeChosen(view))
        {
            return null;
        }

        return new Look(view.Language, view.WordsLang)
        {
            Status = view.Input.Status,
            Chosen = IsTyped(field) ? null : view.Input.Value,
            HasComment = view.Input.Comment.Length > 0,
            HasSequence = view.Sequence is not null,
            HasHistory = view.History is not null,
            Rows = TextControl.Rows(view),
            ReadAs = view.ReadAs.Count,
        };
    }

    /// <summary>What can be posted is anything; what can be chosen in the form is one of a few.</summary>
    private static bool CanBeChosen(FieldView view)
    {
        var (field, input) = (view.Field, view.Input);
        if (input.Status.Length > 0 && FieldNames.KindOf(input.Status, field.Demands) is null)
        {
            return false;
        }

        return input.Value.Length == 0 || field.Type switch
        {
            ChoiceType choice => choice.Options.Count <= MostOptions && choice.Options.Any(option => option.Id.Value == input.Value),
            ScaleType scale => scale.Steps.Any(step => ScaleSteps.ValueOf(step) == input.Value),
            CheckType => input.Value == FieldInput.Ticked,
            _ => true,
        };
    }

    private static FieldView WithMarks(FieldView view) => view with
    {
        Input = view.Input with
        {
            Value = IsTyped(view.Field) ? MarkupPattern.MarkFor(Value) : view.Input.Value,
            Comment = view.Input.Comment.Length == 0 ? "" : MarkupPattern.MarkFor(Comment),
        },
        Sequence = view.Sequence is null ? null : MarkupPattern.NumberFor(Sequence),
        History = view.History is null ? null : MarkupPattern.MarkFor(History),
        ReadAs = [.. Enumerable.Range(ReadAs, view.ReadAs.Count).Select(MarkupPattern.MarkFor)],
    };

    private static bool IsTyped(Field field) => field.Type is not (ChoiceType or ScaleType or CheckType);

    /// <summary>What a field's markup goes by, beside what is filled in.</summary>
    private readonly record struct Look(Language Language, string? WordsLang)
    {
        public required string Status { get; init; }

        /// <summary>Null where a value is typed.</summary>
        public required string? Chosen { get; init; }

        public required bool HasComment { get; init; }

        public required bool HasSequence { get; init; }

        public required bool HasHistory { get; init; }

        /// <summary>Of a text box.</summary>
        public required int Rows { get; init; }

        /// <summary>How many lines.</summary>
        public required int ReadAs { get; init; }
    }
}
