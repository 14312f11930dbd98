import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const coreFiles = [
  "basic",
  "comparisons",
  "conversions",
  "fields",
  "fp_math",
  "integer_math",
  "lists",
  "logic",
  "macros",
  "namespace",
  "parse",
  "plumbing",
  "string",
  "timestamps",
];

export const typedValue = z.object({
  type: z.string(),
  value: z.unknown().optional(),
  seconds: z.string().optional(),
  nanos: z.string().optional(),
});
export type TypedValue = z.infer<typeof typedValue>;

const caseShape = z.object({
  file: z.string(),
  section: z.string(),
  name: z.string(),
  expr: z.string(),
  container: z.string().optional(),
  bindings: z.record(z.string(), typedValue).optional(),
  expect: typedValue,
});
export type ConformanceCase = z.infer<typeof caseShape>;

const root = process.env["FAIRWAY_TEST_DATA"] ?? fileURLToPath(new URL("../../../../../shared/data", import.meta.url));
const path = `${root}/rules/cel_tests.json`;

/** The core cases of the CEL conformance suite, or nothing where the data are absent. */
export function readCases(): readonly ConformanceCase[] | undefined {
  if (!existsSync(path)) return undefined;
  const { tests } = z.object({ tests: z.array(caseShape) }).parse(JSON.parse(readFileSync(path, "utf8")));
  return tests.filter((each) => coreFiles.includes(each.file));
}
