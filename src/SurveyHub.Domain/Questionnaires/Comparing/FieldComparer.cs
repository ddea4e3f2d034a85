namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>Compares what a field that both questionnaires have takes, accepts, is asked of, and is reported as. Its text is compared elsewhere.</summary>
internal sealed class FieldComparer(
    (Questionnaire In, Field Field) before, (Questionnaire In, Field Field) after, ChangePlace place, ChangeList changes)
{
    public void Compare()
    {
        var (old, fresh) = (before.Field, after.Field);
        CompareTypes(old.Type, fresh.Type);
        CompareDemands(old.Demands, fresh.Demands);
        ConditionComparer.Compare(Conditions(before.In, old), Conditions(after.In, fresh), place, changes);
        if (old.Reporting != fresh.Reporting)
        {
            changes.Add(ChangeKinds.ReportingChanged, place, ChangeWords.Of(old.Reporting), ChangeWords.Of(fresh.Reporting));
        }

        // In the end: what follows on a hidden answer is hidden with it.
        var (wasShown, isShown) = (before.In.VisibilityOf(old), after.In.VisibilityOf(fresh));
        if (wasShown != isShown)
        {
            changes.Add(isShown > wasShown ? ChangeKinds.ShownLess : ChangeKinds.ShownMore, place, ChangeWords.Of(wasShown), ChangeWords.Of(isShown));
        }
    }

    private void CompareTypes(FieldType old, FieldType fresh)
    {
        switch (old, fresh)
        {
            case var _ when old == fresh:
                break;
            case (TextType was, TextType now) when was.Format == now.Format || was.Format == TextFormat.Any || now.Format == TextFormat.Any:
                changes.AddIfChanged((ChangeKinds.TextMadeLong, ChangeKinds.TextMadeShort), place, was.Long, now.Long);
                Compare((ChangeKinds.LengthRaised, ChangeKinds.LengthLowered), was.MaxLength, now.MaxLength);
                changes.AddIfChanged((ChangeKinds.FormatDemanded, ChangeKinds.FormatNotDemanded), place, was.Format != TextFormat.Any, now.Format != TextFormat.Any);
                break;
            case (DateType was, DateType now) when was.Precision == now.Precision:
                // No first day is earlier than any, no last one later.
                CompareDays((ChangeKinds.EarlierDatesRefused, ChangeKinds.EarlierDatesTaken), was.Earliest, now.Earliest, whenNone: DateOnly.MinValue);
                CompareDays((ChangeKinds.LaterDatesTaken, ChangeKinds.LaterDatesRefused), was.Latest, now.Latest, whenNone: DateOnly.MaxValue);
                break;
            case (ScaleType was, ScaleType now):
                CompareScales(was, now);
                break;
            case (NumberType was, NumberType now):
                CompareNumbers(was, now);
                break;
            case (AmountType was, AmountType now):
                changes.Add(ChangeKinds.BasisChanged, place, ChangeWords.Of(was.DefaultBasis), ChangeWords.Of(now.DefaultBasis));
                break;
            case (FileType was, FileType now):
                Compare((ChangeKinds.LargerFilesTaken, ChangeKinds.LargerFilesRefused), was.MaxMegabytes, now.MaxMegabytes);
                CompareKinds(was.Accepted, now.Accepted);
                break;
            case (ChoiceType was, ChoiceType now):
                changes.AddIfChanged((ChangeKinds.OneMadeSeveral, ChangeKinds.SeveralMadeOne), place, was.Many, now.Many);
                CompareOptions(was.Options, now.Options);
                break;
            default:
                changes.Add(ChangeKinds.KindChanged, place, ChangeWords.Of(before.Field), ChangeWords.Of(after.Field));
                break;
        }
    }

    private void CompareKinds(ValueList<FileKind> old, ValueList<FileKind> fresh)
    {
        if (fresh.Except(old).ToValueList() is { Count: > 0 } added)
        {
            changes.Add(ChangeKinds.FileKindsTaken, place, null, ChangeWords.Of(added));
        }

        if (old.Except(fresh).ToValueList() is { Count: > 0 } removed)
        {
            changes.Add(ChangeKinds.FileKindsRefused, place, ChangeWords.Of(removed), null);
        }
    }

    private void CompareNumbers(NumberType old, NumberType fresh)
    {
        // No least number is less than any, no greatest one greater.
        Compare((ChangeKinds.LeastRaised, ChangeKinds.LeastLowered), old.Min, fresh.Min, whenNone: decimal.MinValue);
        Compare((ChangeKinds.GreatestRaised, ChangeKinds.GreatestLowered), old.Max, fresh.Max, whenNone: decimal.MaxValue);
        Compare((ChangeKinds.DecimalsRaised, ChangeKinds.DecimalsLowered), old.Decimals, fresh.Decimals);
        if (old.Unit != fresh.Unit)
        {
            changes.Add(ChangeKinds.UnitChanged, place, ChangeList.Text(old.Unit), ChangeList.Text(fresh.Unit));
        }
    }

    private void CompareDays((ChangeKind Later, ChangeKind Earlier) kinds, DateOnly? old, DateOnly? fresh, DateOnly whenNone)
    {
        if (old != fresh)
        {
            changes.Add((fresh ?? whenNone) > (old ?? whenNone) ? kinds.Later : kinds.Earlier, place, ChangeWords.Of(old), ChangeWords.Of(fresh));
        }
    }

    private void CompareScales(ScaleType old, ScaleType fresh)
    {
        if ((old.From, old.To) != (fresh.From, fresh.To))
        {
            changes.Add(ChangeKinds.StepsChanged, place, ChangeWords.Of(before.Field), ChangeWords.Of(after.Field));
        }
        else
        {
            changes.Add(ChangeKinds.StepsReworded, place, ChangeWords.Of(old), ChangeWords.Of(fresh));
        }
    }

    private void Compare((ChangeKind Raised, ChangeKind Lowered) kinds, decimal? old, decimal? fresh, decimal whenNone = 0)
    {
        if (old != fresh)
        {
            var isRaised = (fresh ?? whenNone) > (old ?? whenNone);
            changes.Add(isRaised ? kinds.Raised : kinds.Lowered, place, ChangeWords.Of(old), ChangeWords.Of(fresh));
        }
    }

    private void CompareOptions(ValueList<Option> old, ValueList<Option> fresh)
    {
        var pairs = Pairing<Option>.Of(old, fresh, option => option.Id.Value, option => option.Text);
        foreach (var (was, now) in pairs.Kept)
        {
            changes.AddIfChanged(ChangeKinds.OptionReworded, place, was.Text, now.Text);
            if (was.ExcludesOthers != now.ExcludesOthers)
            {
                changes.Add(now.ExcludesOthers ? ChangeKinds.OptionExcludes : ChangeKinds.OptionExcludesNot, place, ChangeWords.Of(was), ChangeWords.Of(now));
            }
        }

        foreach (var (was, now) in pairs.Renamed)
        {
            changes.Add(ChangeKinds.OptionRenamed, place, ChangeWords.Of(was), ChangeWords.Of(now));
        }

        foreach (var option in pairs.Added)
        {
            changes.Add(ChangeKinds.OptionAdded, place, null, ChangeWords.Of(option));
        }

        foreach (var option in pairs.Removed)
        {
            changes.Add(ChangeKinds.OptionRemoved, place, ChangeWords.Of(option), null);
        }

        if (pairs.IsReordered)
        {
            changes.Add(ChangeKinds.OptionsReordered, place, ChangeWords.Of(old), ChangeWords.Of(fresh));
        }
    }

    private void CompareDemands(FieldDemands old, FieldDemands fresh)
    {
        changes.AddIfChanged((ChangeKinds.MadeRequired, ChangeKinds.MadeOptional), place, old.Required, fresh.Required);
        changes.AddIfChanged((ChangeKinds.PartlyKnownTaken, ChangeKinds.PartlyKnownRefused), place, old.AllowsPartlyKnown, fresh.AllowsPartlyKnown);
        changes.AddIfChanged((ChangeKinds.NotApplicableTaken, ChangeKinds.NotApplicableRefused), place, old.AllowsNotApplicable, fresh.AllowsNotApplicable);
        changes.AddIfChanged((ChangeKinds.MissingTaken, ChangeKinds.MissingRefused), place, old.AllowsMissing, fresh.AllowsMissing);
        changes.AddIfChanged((ChangeKinds.ReasonDemanded, ChangeKinds.ReasonNotDemanded), place, old.NeedsReason, fresh.NeedsReason);
    }

    private static AskedOf Conditions(Questionnaire questionnaire, Field field) =>
        new(questionnaire, questionnaire.QuestionOf(field), field.ShownIf is { } condition ? [condition] : []);
}
