using System.CommandLine;
using System.CommandLine.Invocation;
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

var asked = root.Parse(args);
if (asked.Action is ParseErrorAction mistake && asked.CommandResult.Command != root)
{
    // What is wrong stands alone: under thirty lines of options nobody finds it.
    mistake.ShowHelp = false;
}

return await asked.InvokeAsync();
