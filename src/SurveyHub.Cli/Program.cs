using System.CommandLine;
using SurveyHub.Cli;

var root = new RootCommand("Checks, lays out, prints and compares questionnaires, compiles answers into reports, brings edited reports up to date, and checks published editions. Needs no server and no database.")
{
    CheckCommand.Create(),
    CompileCommand.Create(),
    DiffCommand.Create(),
    FormatCommand.Create(),
    PaperCommand.Create(),
    RefreshCommand.Create(),
    StartCommand.Create(),
    ThemesCommand.Create(),
    VerifyCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
