using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/SurveyHub.Benchmarks -- --filter '*Parsing*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
