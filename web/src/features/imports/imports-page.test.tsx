import {
  getGetImportQueryKey,
  getListImportProblemsInfiniteQueryKey,
  getListImportsInfiniteQueryKey,
  getListImportsQueryKey,
  type ImportRun,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit } from "../../test/visit.tsx";
import { base, pages } from "../../test/world.ts";

const run = (more: Partial<ImportRun> = {}): ImportRun => ({
  id: "imp_1",
  name: "Resellers",
  dryRun: false,
  onBadRow: "skip",
  status: "done",
  files: { resellers: "resellers.csv" },
  steps: [
    {
      to: "partners",
      from: "resellers",
      fields: [],
      rowsRead: 701,
      created: 698,
      changed: 0,
      unchanged: 0,
      bad: 3,
      done: true,
    },
  ],
  rowsRead: 701,
  created: 698,
  changed: 0,
  unchanged: 0,
  bad: 3,
  progress: 1,
  error: null,
  preview: [],
  startedBy: "Dana Whitfield",
  createdAt: "2026-11-23T10:00:00Z",
  finishedAt: null,
  can: {},
  ...more,
});
const problem = {
  step: 0,
  file: "resellers",
  row: 18,
  field: "name",
  value: "",
  message: "name is empty.",
  remedy: "Fill it in the file, or give it a default.",
};
const one = (more: Partial<ImportRun>) => [
  ...base(),
  [getGetImportQueryKey("vnd_1", "imp_1"), run(more)] as const,
  [
    getListImportProblemsInfiniteQueryKey("vnd_1", "imp_1", { limit: 100 }),
    pages({ items: [problem], nextCursor: null }),
  ] as const,
];
const list = (items: ImportRun[], may: boolean) => [
  ...base(),
  [
    getListImportsInfiniteQueryKey("vnd_1", { limit: 50 }),
    pages({ items, nextCursor: null, can: { import: may } }),
  ] as const,
];

describe("imports", () => {
  it("are listed with counts", async () => {
    const { text } = await visit(
      "/console/northwind/imports",
      list([run(), run({ id: "imp_2", dryRun: true, status: "running", progress: 0.5 })], true),
    );
    expect(text).toContain("Resellers Done 701 698 0 0 3");
    expect(text).toContain("Resellers (Trial) Running · 50%");
  });
  it("can be started only by those who may", async () => {
    expect((await visit("/console/northwind/imports", list([], true))).text).toContain("Import data");
    expect((await visit("/console/northwind/imports", list([], false))).text).not.toContain("Import data");
  });
});

describe("one import", () => {
  const at = "/console/northwind/imports/imp_1";
  it("says what came in and which rows were refused, with remedy", async () => {
    const { text } = await visit(at, one({}));
    expect(text).toContain("701 rows read: 698 new, 0 changed, 0 unchanged, 3 refused.");
    expect(text).toContain("The partners it touches are measured again now");
    expect(text).toContain("Done · Started 23 Nov 2026, 05:00 · By Dana Whitfield · resellers.csv");
    expect(text).toContain("resellers.csv 18 Name Name is empty. Fill it in the file, or skip the row.");
    expect(text).toContain("See partners");
  });
  it("says of a trial that nothing was written, and shows the first rows", async () => {
    const { text } = await visit(
      at,
      one({ dryRun: true, preview: [{ step: 0, row: 2, result: { name: "A Bike Store", types: ["reseller"] } }] }),
    );
    expect(text).toContain("Nothing was written.");
    expect(text).toContain("Row Name Types 2 A Bike Store reseller");
  });
  it("can be stopped while it runs and resumed after it failed", async () => {
    const running = await visit(at, one({ status: "running", progress: 0.53, can: { stop: true } }));
    expect(running.text).toContain("Reading: 53% of the files.");
    expect(running.text).toContain("Stop import");
    const failed = await visit(at, one({ status: "failed", error: "Row 18: no name.", can: { resume: true } }));
    expect(failed.text).toContain("Row 18: no name.");
    expect(failed.text).toContain("Resume and skip bad rows");
  });
});

it("begins a new import with files, for those who may import", async () => {
  const begun = async (may: boolean) => {
    const imports = { items: [], nextCursor: null, can: { import: may } };
    const known = [getListImportsQueryKey("vnd_1", { limit: 1 }), imports] as const;
    return (await visit("/console/northwind/imports/new", [...base(), known], "de")).text;
  };
  const text = await begun(true);
  expect(text).toContain("1. Dateien");
  expect(text).not.toContain("3. Spalten");
  const refused = await begun(false);
  expect(refused).not.toContain("1. Dateien");
  expect(refused).toContain("Importieren kann, wer das Programm betreut");
});
