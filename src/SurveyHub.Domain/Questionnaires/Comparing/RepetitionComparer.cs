using SurveyHub.Domain.Text;

namespace SurveyHub.Domain.Questionnaires.Comparing;

/// <summary>Compares how many of a row the respondent may add.</summary>
internal static class RepetitionComparer
{
    public static void Compare(Repetition? before, Repetition? after, ChangePlace place, ChangeList changes)
    {
        if (before is null || after is null)
        {
            if (before != after)
            {
                changes.Add(after is null ? ChangeKinds.RowMadeSingle : ChangeKinds.RowMadeRepeating, place, null, null);
            }

            return;
        }

        Compare(before.Least, after.Least, (ChangeKinds.FewerRowsDemanded, ChangeKinds.MoreRowsDemanded));
        Compare(before.Most, after.Most, (ChangeKinds.FewerRowsTaken, ChangeKinds.MoreRowsTaken));

        void Compare(int old, int fresh, (ChangeKind Fewer, ChangeKind More) kinds)
        {
            if (old != fresh)
            {
                changes.Add(fresh < old ? kinds.Fewer : kinds.More, place, ChangeList.Text(SwedishNumber.Format(old)), ChangeList.Text(SwedishNumber.Format(fresh)));
            }
        }
    }
}
