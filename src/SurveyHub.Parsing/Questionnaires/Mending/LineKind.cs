namespace SurveyHub.Parsing.Questionnaires.Mending;

/// <summary>What a line belongs to, as far as it matters for the line after it.</summary>
internal enum LineKind
{
    Blank,
    Heading,
    Text,
    ListItem,
    Table,
}
