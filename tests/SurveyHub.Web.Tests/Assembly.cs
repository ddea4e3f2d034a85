using SurveyHub.TestKit.Locking;
using SurveyHub.TestKit.Provisioning;

[assembly: AssemblyFixture(typeof(HeavyLock))]
[assembly: AssemblyFixture(typeof(PostgreSqlServer))]
