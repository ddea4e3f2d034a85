using System.CommandLine;
using SurveyHub.Cli;

var root = new RootCommand("Checks questionnaires and compiles answers into reports. Needs no server and no database.")
{
    CheckCommand.Create(),
    CompileCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
