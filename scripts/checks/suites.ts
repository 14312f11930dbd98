import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool, type Ran } from "./command.ts";
import { failure, type Outcome } from "./outcome.ts";

/** Runs a suite that writes a JSON report to a file, and reads it; a suite that wrote none has failed. */
async function reported<R>(
  run: (file: string) => Promise<Ran>,
  count: (report: R) => Omit<Outcome, "output"> & { failures: readonly string[] },
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "fairway-report-"));
  try {
    const file = join(folder, "report.json");
    const ran = await run(file);
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text === undefined) return failure(ran.output);
    const { failures, ...counted } = count(JSON.parse(text) as R);
    // A suite can end badly without a failed test: a broken file, an error between tests.
    const failed = counted.failed === 0 && ran.code !== 0 ? 1 : counted.failed;
    return { ...counted, failed, output: failures.length > 0 ? failures.join("\n\n") : ran.output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
};

/** Unit, integration, structure and scenario tests. */
export const vitest = (...args: string[]): Promise<Outcome> =>
  reported<VitestReport>(
    (file) => runTool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`, ...args]),
    (report) => {
      const broken = report.testResults.filter(
        (file) => file.status === "failed" && file.assertionResults.length === 0,
      );
      const tests = report.testResults.flatMap((file) => file.assertionResults);
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests + broken.length,
        skipped: tests
          .filter((test) => !["passed", "failed"].includes(test.status))
          .map((test) => test.fullName.trim()),
        failures: [
          ...broken.map((file) => `${file.name}\n${file.message}`),
          ...report.testResults.flatMap((file) =>
            file.assertionResults
              .filter((test) => test.status === "failed")
              .map((test) => `${file.name}: ${test.fullName.trim()}\n${test.failureMessages.join("\n")}`),
          ),
        ],
      };
    },
  );

type PlaywrightTest = {
  status: "expected" | "unexpected" | "flaky" | "skipped";
  results: { errors: { message?: string }[] }[];
};
type PlaywrightSpec = { title: string; file: string; line: number; tests: PlaywrightTest[] };
type PlaywrightSuite = { title: string; specs?: PlaywrightSpec[]; suites?: PlaywrightSuite[] };
type PlaywrightReport = { suites: PlaywrightSuite[]; errors: { message?: string }[] };

const specsOf = (suite: PlaywrightSuite): PlaywrightSpec[] => [
  ...(suite.specs ?? []),
  ...(suite.suites ?? []).flatMap((inner) => specsOf(inner)),
];

/** Journeys in a real browser. */
export const journeys = (): Promise<Outcome> =>
  reported<PlaywrightReport>(
    (file) =>
      runTool("playwright", ["test", "--config", "e2e/playwright.config.ts", "--reporter=line,json"], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      }),
    (report) => {
      const specs = report.suites.flatMap((suite) => specsOf(suite));
      const having = (...statuses: string[]) =>
        specs.filter((spec) => spec.tests.some((test) => statuses.includes(test.status)));
      const says = (spec: PlaywrightSpec) =>
        `${spec.file}:${spec.line} ${spec.title}\n${spec.tests
          .flatMap((test) => test.results.flatMap((result) => result.errors.map((error) => error.message ?? "")))
          .join("\n")}`;
      const failed = having("unexpected");
      const flaky = having("flaky");
      for (const spec of flaky) console.log(`     passed at the second try: ${says(spec)}`);
      return {
        passed: having("expected").length + flaky.length,
        failed: failed.length + (failed.length === 0 ? report.errors.length : 0),
        skipped: having("skipped").map((spec) => spec.title),
        failures: [...failed.map(says), ...report.errors.map((error) => error.message ?? "")],
      };
    },
  );
