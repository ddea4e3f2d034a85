using SurveyHub.E2E.Hosting;
using SurveyHub.TestKit.Locking;

// A browser and a server beside each other fill the machine.
[assembly: AssemblyFixture(typeof(HeavyLock))]
[assembly: AssemblyFixture(typeof(Browser))]
