import { newId } from "@fairway/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { VersionHead, VersionStatus } from "./types.ts";
import { endedOn, publishedSince, versionOn } from "./versions.ts";

const version = (number: number | null, status: VersionStatus, effectiveOn: string | null): VersionHead => ({
  id: newId("programVersion"),
  programId: newId("program"),
  number,
  status,
  format: "yaml",
  revision: 1,
  problemCount: 0,
  baseId: null,
  effectiveOn,
  noticeDays: null,
  reason: null,
  createdAt: "2026-01-01T00:00:00Z",
  createdBy: null,
  editedAt: "2026-01-01T00:00:00Z",
  editedBy: null,
  publishedAt: null,
  publishedBy: null,
  activatedAt: null,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null,
});

const first = version(1, "superseded", "2026-01-01");
const urgent = version(3, "superseded", "2026-05-01");
const nextYear = version(2, "active", "2026-06-01");
const waiting = version(4, "published", "2027-01-01");
const all = [version(null, "draft", null), waiting, urgent, nextYear, first, version(5, "withdrawn", "2026-02-01")];

test("the version of a date is the one that took effect last by then, whatever its number", () => {
  const on = (asOf: string) => versionOn(all, asOf)?.number;
  expect(["2025-06-01", "2026-01-01", "2026-04-30", "2026-05-01", "2026-06-01", "2027-06-01"].map(on)).toEqual([
    1, 1, 1, 3, 2, 2,
  ]);
});

test("on one date the higher number applies", () => {
  expect(
    versionOn([version(1, "superseded", "2026-01-01"), version(2, "active", "2026-01-01")], "2026-01-01")?.number,
  ).toBe(2);
});

test("each version ends where the next in effect begins", () => {
  expect([first, urgent, nextYear, waiting].map((v) => endedOn(all, v))).toEqual([
    "2026-05-01",
    "2026-06-01",
    null,
    null,
  ]);
});

test("who started from a number has not seen what was published later and takes effect before it", () => {
  expect(publishedSince(all, 1, "2026-05-15")?.number).toBe(3);
  expect(publishedSince(all, 3, "2026-12-01")).toBeUndefined();
  expect(publishedSince(all, 3, "2027-02-01")?.number).toBe(4);
  expect(publishedSince(all, 1, null)?.number).toBe(4);
});

const day = fc
  .integer({ min: 0, max: 700 })
  .map((n) => Temporal.PlainDate.from("2025-06-01").add({ days: n }).toString());

test("what applied on a day never changes by what takes effect later", () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), day, (dates, asOf) => {
      const sorted = dates.toSorted();
      const history = sorted.map((on, i) => version(i + 1, i === sorted.length - 1 ? "active" : "superseded", on));
      const later = Temporal.PlainDate.from(sorted.at(-1) ?? asOf)
        .add({ days: 1 })
        .toString();
      const after = [
        ...history.map((v): VersionHead => ({ ...v, status: "superseded" })),
        version(history.length + 1, "active", later),
      ];
      const same = asOf >= later || versionOn(after, asOf)?.number === versionOn(history, asOf)?.number;
      expect(same).toBe(true);
    }),
  );
});
