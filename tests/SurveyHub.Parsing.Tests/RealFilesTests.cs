using SurveyHub.Domain.Text;
using SurveyHub.Parsing.Questionnaires;

namespace SurveyHub.Parsing.Tests;

public sealed class RealFilesTests
{
    [Fact]
    public void Look()
    {
        var r = QuestionnaireFile.Parse(File.ReadAllBytes(Environment.GetEnvironmentVariable("QF")!));
        Console.WriteLine(string.Join('\n', r.Diagnostics.Select(d => d.ToLine("f", Language.Swedish))));
        Console.WriteLine(Outline.Of(r.Questionnaire));
    }
}
