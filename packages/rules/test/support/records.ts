import fc from "fast-check";
import { words } from "./generate.ts";

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 5 });

const text = fc.constantFrom(...words);
const int = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -4, max: 20 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("9223372036854775807", "-9223372036854775808", "9007199254740993", "0") },
);
const decimal = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -400, max: 40_000 }).map((eighths) => (eighths / 8).toFixed(3)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "0.1",
      "0.00",
      "80450596.98",
      "123456789012345678901234.000000000001",
      "-0.000000000000000001",
    ),
  },
);
const date = fc.constantFrom("2024-02-29", "2025-12-31", "2026-01-01", "2026-10-15", "0001-01-01", "9999-12-31");
const instant = fc.constantFrom(
  "2026-03-29T01:00:00Z",
  "2025-12-31T23:30:00.123456Z",
  "1969-12-31T23:59:59.5Z",
  "0001-01-01T00:00:00Z",
  "2026-10-25T00:30:00Z",
);
const duration = fc.constantFrom("PT0S", "PT90S", "-PT1H30M", "PT1.5S", "PT2000000H");
const list = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 4 });

const certificate = fc.record({ level: maybe(text), score: maybe(decimal), count: maybe(int), until: maybe(date) });

/** One record: values by declared name, as a host would give them. */
export const records = fc.record({
  yes: maybe(fc.boolean()),
  open: maybe(fc.boolean()),
  people: maybe(int),
  deals: maybe(int),
  huge: maybe(fc.constantFrom("9223372036854775807", "-9223372036854775808", "4611686018427387904")),
  revenue: maybe(decimal),
  "metric.share": maybe(decimal),
  name: maybe(text),
  country: maybe(text),
  asOf: maybe(date),
  joinedOn: maybe(date),
  signedAt: maybe(instant),
  closedAt: maybe(instant),
  term: maybe(duration),
  kinds: maybe(list(fc.oneof({ weight: 9, arbitrary: text }, { weight: 1, arbitrary: fc.constant(null) }))),
  counts: maybe(list(int)),
  amounts: maybe(list(maybe(decimal))),
  certificates: maybe(list(certificate)),
  partner: maybe(
    fc.record(
      { region: maybe(text), size: maybe(int), tags: maybe(list(text)), since: maybe(date) },
      { requiredKeys: ["region", "size"] },
    ),
  ),
});
export type GeneratedRecord = typeof records extends fc.Arbitrary<infer T> ? T : never;
