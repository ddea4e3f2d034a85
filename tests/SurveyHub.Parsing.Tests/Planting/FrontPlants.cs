using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests.Planting;

/// <summary>Mistakes in the settings.</summary>
internal static class FrontPlants
{
    public static IEnumerable<Plant> In(FileParts file)
    {
        var closing = file.BodyStart - 4;
        yield return Plant.At("opening line deleted", 0, 4, "", QuestionnaireDiagnostics.NoFrontBlock).Pointing(0);
        yield return Plant.At("opening line as dash", 0, 3, "—", QuestionnaireDiagnostics.NoFrontBlock).Pointing(0);
        yield return Plant.At("closing line deleted", closing, 4, "", QuestionnaireDiagnostics.UnclosedFrontBlock).Pointing(closing);
        yield return Plant.At("closing line as dash", closing, 3, "–-", QuestionnaireDiagnostics.UnclosedFrontBlock).Pointing(closing);
        foreach (var setting in file.Settings)
        {
            var (name, value) = (setting.Groups["name"], setting.Groups["value"]);
            yield return Plant.At("setting twice", setting.Index, 0, $"{setting.Value}\n", QuestionnaireDiagnostics.RepeatedSetting)
                .Pointing(setting.Index + setting.Length + 1);
            yield return Plant.At("line without colon", setting.Index, 0, "ja tack\n", QuestionnaireDiagnostics.NotASetting).Pointing(setting.Index);
            yield return Plant.At("setting without value", value.Index, value.Length, "", QuestionnaireDiagnostics.NotASetting).Pointing(setting.Index);
            switch (name.Value)
            {
                case "id":
                    yield return Plant.At("id deleted", setting.Index, setting.Length + 1, "", QuestionnaireDiagnostics.MissingSetting).Pointing(0);
                    yield return Plant.At("id in capitals", value.Index, value.Length, "Enkät 1", QuestionnaireDiagnostics.BadSetting).Pointing(value.Index);
                    break;
                case "sista svarsdag" or "deadline":
                    yield return Plant.At("date in words", value.Index, value.Length, "22 maj", QuestionnaireDiagnostics.BadSetting).Pointing(value.Index);
                    break;
                case "språk" or "language":
                    yield return Plant.At("unknown language", value.Index, value.Length, "finska", QuestionnaireDiagnostics.BadSetting).Pointing(value.Index);
                    break;
            }
        }
    }
}
