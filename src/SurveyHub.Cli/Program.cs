using System.CommandLine;
using SurveyHub.Cli;

var root = new RootCommand("Checks, lays out, prints and compares questionnaires, and compiles answers into reports. Needs no server and no database.")
{
    CheckCommand.Create(),
    CompileCommand.Create(),
    DiffCommand.Create(),
    FormatCommand.Create(),
    PaperCommand.Create(),
    ThemesCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
