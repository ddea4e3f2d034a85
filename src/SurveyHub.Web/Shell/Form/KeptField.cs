using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using SurveyHub.Domain.Questionnaires;
using SurveyHub.Domain.Text;

namespace SurveyHub.Web.Shell.Form;

/// <summary>
/// A field as nearly all stand on nearly all pages, with nothing to say of what is in it: the same for everybody but for what is in it. Each look that it can
/// have is drawn once, and kept while the published questionnaire that it belongs to stays in memory.
/// </summary>
internal static class KeptField
{
    private const int Value = 0, Comment = 1, History = 2, Sequence = 3, ReadAs = 4, MostReadAs = 4;

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
        if (view is not { Problem: null, Conflict: null, Findings.Count: 0, Earlier: null, FileAddress: null, Field.Path.Row: null }
            || view.ReadAs.Count > MostReadAs)
        {
            return null;
        }

        var canBeChosen = view.Field.Type switch
        {
            ChoiceType choice => view.Input.Value.Length == 0 || choice.Options.Any(option => option.Id.Value == view.Input.Value),
            ScaleType scale => view.Input.Value.Length == 0 || scale.Steps.Any(step => ScaleSteps.ValueOf(step) == view.Input.Value),
            CheckType => view.Input.Value is "" or FieldInput.Ticked,
            _ => true,
        };
        return canBeChosen
            ? new Look(
                view.Language, view.WordsLang, view.Input.Status, IsTyped(view.Field) ? null : view.Input.Value, view.Input.Comment.Length > 0, view.Sequence is not null, view.History is not null,
                TextControl.Rows(view), view.ReadAs.Count)
            : null;
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
    /// <param name="Chosen">Null where a value is typed.</param>
    /// <param name="Rows">Of a text box.</param>
    /// <param name="ReadAs">How many lines.</param>
    private readonly record struct Look(
        Language Language, string? WordsLang, string Status, string? Chosen, bool HasComment, bool HasSequence, bool HasHistory, int Rows, int ReadAs);
}
