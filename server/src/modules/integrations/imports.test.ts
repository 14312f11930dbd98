import { gzipSync } from "node:zlib";
import { parseId } from "@fairway/kernel";
import writeXlsxFile from "write-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import type { TestVendor } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";
import { runImport, uploadFile } from "../../../test/import-files.ts";
import { publishSalesProgram } from "../../../test/sales-program.ts";
import { createFacts } from "../facts/index.ts";
import { createImports } from "./index.ts";

const app = await startApp();
let vendor: TestVendor;

beforeAll(async () => {
  vendor = await app.newVendor();
  await publishSalesProgram(vendor);
  await vendor.newPartner({ reference: "P-1" });
});

const upload = (name: string, content: string | Buffer) => uploadFile(vendor.owner, name, content);
const salesMapping = (source: string, more: Record<string, unknown> = {}) => ({
  import: "Sales",
  files: { sales: { path: "sales.csv" } },
  steps: [
    {
      to: "facts",
      from: "sales",
      kind: "sale",
      source,
      fields: { partner: "who", occurredOn: "day", reference: "id", data: { amount: "amount" } },
      ...more,
    },
  ],
});
const partnersMapping = {
  import: "Partners",
  files: { partners: { path: "partners.csv" } },
  steps: [
    {
      to: "partners",
      from: "partners",
      fields: {
        reference: "no",
        name: "name",
        types: { column: "types", split: "," },
        region: "region",
        attributes: { staff: { column: "staff", type: "integer" } },
      },
    },
  ],
};
const rowsOf = (count: number, line: (i: number) => string) =>
  ["id,who,day,amount", ...Array.from({ length: count }, (_, i) => line(i))].join("\n");
const goodRow = (i: number) => `${i},P-1,2026-01-${String(1 + (i % 28)).padStart(2, "0")},${i}.25`;
const problemsOf = async (importId: string) =>
  (await vendor.owner.ok("listImportProblems", { params: { importId }, query: { limit: 200 } })).items;

describe("an uploaded file", () => {
  test("shows its columns, first rows and sheets", async () => {
    const csv = await upload("a.csv", "x;y\n1;2\n");
    expect(csv).toMatchObject({ format: "csv", sizeBytes: 8, columns: ["x", "y"], sample: [["1", "2"]], sheets: [] });
    expect(await upload("a.csv.gz", gzipSync("x,y\n1,2\n"))).toMatchObject({ format: "csv.gz", columns: ["x", "y"] });
    const sheet = await writeXlsxFile([[{ value: "x" }], [{ value: 1.5 }]], { sheet: "One" }).toBuffer();
    expect(await upload("a.xlsx", sheet)).toMatchObject({ format: "xlsx", sample: [["1.5"]], sheets: ["One"] });
  });

  test("that is written in an unusual way is accepted; the mapping says how", async () => {
    expect(await upload("latin.csv", Buffer.from("name\nÜber\n", "latin1"))).toMatchObject({ sample: [["Über"]] });
    expect((await upload("store.csv", '1+|<a b="c">+|2&|\n')).columns).toContain('<a b="c">+');
  });

  test.each([
    ["broken.csv.gz", gzipSync("a,b\n".repeat(1000)).subarray(0, 30), "file.truncated"],
    ["fake.csv.gz", Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.from("nonsense nonsense")]), "file.gzip"],
    ["letter.csv", Buffer.from("%PDF-1.7"), "file.format"],
    ["broken.xlsx", Buffer.from("PK\u0003\u0004 nothing"), "file.xlsx"],
    ["empty.csv", Buffer.from(""), "file.empty"],
  ])("%s is refused with a remedy", async (name, content, code) => {
    const problem = await vendor.owner.fails("uploadImportFile", {
      query: { name },
      upload: { type: "application/octet-stream", content },
    });
    expect(problem).toMatchObject({ status: 400, code, remedy: expect.stringMatching(/.{15}/) });
  });

  test("of two gigabytes is refused before it is sent", async () => {
    const problem = await vendor.owner.fails("uploadImportFile", {
      query: { name: "huge.csv" },
      upload: { type: "text/csv", content: "a\n1\n" },
      headers: { "content-length": "2000000000" },
    });
    expect(problem).toMatchObject({ status: 413, code: "file.too_large", remedy: expect.stringContaining("Split") });
  });
});

describe("an import", { timeout: 60_000 }, () => {
  test("adds partners, changes those that differ, and leaves the others alone", async () => {
    const first = await upload("partners.csv", 'no,name,types,region,staff\nI-1,One,"a, b",North,5\nI-2,Two,,,\n');
    const files = { partners: first.id };
    expect(await runImport(app, vendor.owner, partnersMapping, { files })).toMatchObject({
      status: "done",
      created: 2,
    });
    expect(await runImport(app, vendor.owner, partnersMapping, { files })).toMatchObject({ unchanged: 2, progress: 1 });
    const second = await upload("partners.csv", "no,name,types,region,staff\nI-1,One,a,,6\nI-2,Two,,,\n");
    const changed = await runImport(app, vendor.owner, partnersMapping, { files: { partners: second.id } });
    expect(changed).toMatchObject({ changed: 1, unchanged: 1 });
    const [one] = (await vendor.owner.ok("listPartners", { query: { q: "I-1" } })).items;
    const read = await vendor.owner.ok("getPartner", { params: { partnerId: one?.id ?? "" } });
    expect(read).toMatchObject({ types: ["a"], region: null, attributes: { staff: 6 }, revision: 2 });
  });

  test("keeps one name for a country, whether it is written as code or name", async () => {
    const { id } = await upload("partners.csv", "no,name,land\nC-1,One,DE\nC-2,Two,Germany\nC-3,Three,Atlantis\n");
    const fields = { reference: "no", name: "name", country: "land" };
    const mapping = { ...partnersMapping, steps: [{ to: "partners", from: "partners", fields }] };
    const tried = await runImport(app, vendor.owner, mapping, { files: { partners: id }, dryRun: true });
    expect(tried.preview.map((row) => row.result["country"])).toEqual(["Germany", "Germany", "Atlantis"]);
    await runImport(app, vendor.owner, mapping, { files: { partners: id } });
    const { items } = await vendor.owner.ok("listPartners", { query: { q: "C-", sort: "name" } });
    expect(items.map((p) => p.country)).toEqual(["Germany", "Atlantis", "Germany"]);
    const body = { reference: "C-4", name: "Four", country: "FR" };
    expect(await vendor.owner.ok("createPartner", { body })).toMatchObject({ country: "France" });
  });

  test("of 10,000 rows with 3 bad ones says which, and lets one choose", async () => {
    const line = (i: number) =>
      i === 17
        ? "17,P-1,2026-13-01,1"
        : i === 5000
          ? "5000,nobody,2026-01-01,1"
          : i === 9999
            ? "9999,P-1,2026-01-01,ten"
            : goodRow(i);
    const { id } = await upload("sales.csv", rowsOf(10_000, line));
    const mapping = salesMapping("ten thousand");
    const tried = await runImport(app, vendor.owner, mapping, { files: { sales: id }, dryRun: true, onBadRow: "skip" });
    expect(tried).toMatchObject({ status: "done", dryRun: true, created: 9997, bad: 3, rowsRead: 10_000 });
    expect(tried.preview).toHaveLength(20);
    expect(tried.preview[0]).toMatchObject({
      step: 0,
      row: 2,
      result: { outcome: "created", partner: "P-1", reference: "0" },
    });

    const run = await runImport(app, vendor.owner, mapping, { files: { sales: id }, onBadRow: "skip" });
    expect(run).toMatchObject({ status: "done", created: 9997, bad: 3, can: { stop: false, resume: false } });
    const problems = await problemsOf(run.id);
    expect(problems.map(({ row, field, value, file }) => [row, field, value, file])).toEqual([
      [19, "occurredOn", "2026-13-01", "sales"],
      [5002, "partner", "nobody", "sales"],
      [10_001, "amount", "ten", "sales"],
    ]);
    expect(problems.every((p) => (p.remedy ?? "").length > 10)).toBe(true);
    expect(await runImport(app, vendor.owner, mapping, { files: { sales: id }, onBadRow: "skip" })).toMatchObject({
      created: 0,
      unchanged: 9997,
      bad: 3,
    });
  });

  test("stops at a bad row where it shall, and goes on from there", async () => {
    const line = (i: number) => (i === 1500 ? "1500,P-late,2026-01-01,1" : i === 1700 ? "x" : goodRow(i));
    const { id } = await upload("sales.csv", rowsOf(2000, line));
    const run = await runImport(app, vendor.owner, salesMapping("stopping"), { files: { sales: id } });
    expect(run).toMatchObject({ status: "failed", created: 1500, bad: 1, can: { resume: true } });
    expect(run.error).toMatch(/^Row 1502: partner: There is no partner “P-late”/);
    await vendor.newPartner({ reference: "P-late" });
    const params = { importId: run.id };
    await vendor.owner.ok("resumeImport", { params, body: {} });
    await app.drainJobs();
    expect(await vendor.owner.ok("getImport", { params })).toMatchObject({ status: "failed", created: 1700, bad: 1 });
    expect((await problemsOf(run.id)).map((p) => [p.row, p.message])).toEqual([
      [1702, "The row has 1 cells, the header 4."],
    ]);
    await vendor.owner.ok("resumeImport", { params, body: { onBadRow: "skip" } });
    await app.drainJobs();
    expect(await vendor.owner.ok("getImport", { params })).toMatchObject({ status: "done", created: 1999, bad: 1 });
    expect(await vendor.owner.fails("resumeImport", { params, body: {} })).toMatchObject({ status: 409 });
    expect(await vendor.owner.fails("stopImport", { params })).toMatchObject({ status: 409 });
  });

  test("run by two processes at once, or broken off at any chunk, stores each row once", async () => {
    const { id } = await upload("sales.csv", rowsOf(5000, goodRow));
    const body = { mapping: salesMapping("two at once"), files: { sales: id } };
    const run = JSON.parse((await vendor.owner.raw("startImport", { body })).text) as { id: string };
    const importId = parseId("import", run.id);
    const people = { names: () => Promise.resolve(new Map<string, string>()) };
    const service = createImports({ platform: app.platform, facts: createFacts({ platform: app.platform }), people });
    const never = new AbortController().signal;
    const soon = AbortSignal.timeout(150);
    const attempts = [soon, never, never].map((signal) => service.run(vendor.ctx(), importId, signal));
    await Promise.allSettled(attempts);
    await app.drainJobs();
    const done = await vendor.owner.ok("getImport", { params: { importId: run.id } });
    expect(done).toMatchObject({ status: "done", created: 5000, changed: 0, unchanged: 0, bad: 0 });
    const facts = await app.database.owner.query(
      "select count(*)::int as facts, count(distinct reference)::int as references from app.fact where import_id = $1",
      [importId],
    );
    expect(facts.rows).toEqual([{ facts: 5000, references: 5000 }]);
  });

  test("that was stopped before it began writes nothing until it is resumed", async () => {
    const { id } = await upload("sales.csv", rowsOf(10, goodRow));
    const body = { mapping: salesMapping("stopped"), files: { sales: id } };
    const run = JSON.parse((await vendor.owner.raw("startImport", { body })).text) as { id: string };
    const params = { importId: run.id };
    expect(await vendor.owner.ok("stopImport", { params })).toMatchObject({ status: "stopped" });
    await app.drainJobs();
    expect(await vendor.owner.ok("getImport", { params })).toMatchObject({ status: "stopped", created: 0 });
    await vendor.owner.ok("resumeImport", { params, body: {} });
    await app.drainJobs();
    expect(await vendor.owner.ok("getImport", { params })).toMatchObject({ status: "done", created: 10 });
  });

  test("refuses the second row of a reference, and names the first", async () => {
    const { id } = await upload(
      "sales.csv",
      "id,who,day,amount\n1,P-1,2026-01-01,1\n2,P-1,2026-01-01,1\n1,P-1,2026-01-01,1\n",
    );
    const run = await runImport(app, vendor.owner, salesMapping("twice"), { files: { sales: id }, onBadRow: "skip" });
    expect(run).toMatchObject({ created: 2, bad: 1 });
    expect(await problemsOf(run.id)).toMatchObject([
      { row: 4, field: "reference", message: "The same reference stands in row 2 already." },
    ]);
  });

  test("finds in a dry run the partners that its first step would add", async () => {
    const partners = await upload("partners.csv", "no,name,types,region,staff\nD-1,New,,,\n");
    const sales = await upload("sales.csv", "id,who,day,amount\n1,D-1,2026-01-01,1\n2,D-2,2026-01-01,1\n");
    const mapping = {
      import: "Both",
      files: { partners: { path: "p" }, sales: { path: "s" } },
      steps: [...partnersMapping.steps, ...salesMapping("both").steps],
    };
    const files = { partners: partners.id, sales: sales.id };
    const tried = await runImport(app, vendor.owner, mapping, { files, dryRun: true, onBadRow: "skip" });
    expect(tried.steps.map((s) => [s.created, s.bad, s.done])).toEqual([
      [1, 0, true],
      [1, 1, true],
    ]);
    expect((await vendor.owner.ok("listPartners", { query: { q: "D-1" } })).items).toEqual([]);
    const run = await runImport(app, vendor.owner, mapping, { files, onBadRow: "skip" });
    expect(run.steps.map((s) => [s.created, s.bad])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  test("reads sheets, other encodings and currencies", async () => {
    const sheet = await writeXlsxFile([
      { sheet: "Notes", data: [[{ value: "nothing" }]] },
      {
        sheet: "Sales",
        data: [
          [
            { value: "id" },
            { value: "who" },
            { value: "day" },
            { value: "amount" },
            { value: "cur" },
            { value: "rate" },
          ],
          [
            { value: 1 },
            { value: "P-1" },
            { value: new Date("2026-02-03"), type: Date, format: "dd.mm.yyyy" },
            { value: 10.1 },
            { value: "EUR" },
            { value: 1.1 },
          ],
          [
            { value: 2 },
            { value: "P-1" },
            { value: new Date("2026-02-03"), type: Date, format: "dd.mm.yyyy" },
            { value: 10.1 },
            { value: "GBP" },
            null,
          ],
        ],
      },
    ]).toBuffer();
    const { id } = await upload("sales.xlsx", sheet);
    const mapping = salesMapping("sheet", {
      fields: {
        partner: "who",
        occurredOn: "day",
        reference: "id",
        data: { amount: { column: "amount", currency: { column: "cur" }, rate: { column: "rate" } } },
      },
    });
    const withSheet = { ...mapping, files: { sales: { path: "sales.xlsx", sheet: "Sales" } } };
    const run = await runImport(app, vendor.owner, withSheet, { files: { sales: id }, onBadRow: "skip" });
    expect(run).toMatchObject({ created: 1, bad: 1 });
    expect(await problemsOf(run.id)).toMatchObject([
      { row: 3, field: "amount", remedy: expect.stringContaining("rate") },
    ]);
  });

  test("breaks off at the row where the file does, and says so", async () => {
    const { id } = await upload("sales.csv", `${rowsOf(3000, goodRow)}\n"3000,P-1,2026-01-01,1\n`);
    const run = await runImport(app, vendor.owner, salesMapping("quoted"), { files: { sales: id } });
    expect(run).toMatchObject({
      status: "failed",
      error: expect.stringMatching(/cannot be read as CSV near line 300\d/),
    });
  });
});

describe("a mapping that does not fit", () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      "a missing column",
      { fields: { partner: "x", occurredOn: "day", reference: "id", data: { amount: "amount" } } },
      "mapping.steps[0].fields.partner",
    ],
    ["an unknown kind", { kind: "gift" }, "mapping.steps[0].kind"],
    ["an unknown file", { from: "other" }, "mapping.steps[0].from"],
  ])("is refused at once: %s", async (_name, more, path) => {
    const { id } = await upload("sales.csv", rowsOf(1, goodRow));
    const body = { mapping: salesMapping("x", more), files: { sales: id } };
    const problem = await vendor.owner.fails("startImport", { body });
    expect(problem).toMatchObject({ status: 400, code: "import.mapping", problems: [{ path }] });
  });

  test("is refused when a file was not given", async () => {
    const problem = await vendor.owner.fails("startImport", { body: { mapping: salesMapping("x"), files: {} } });
    expect(problem).toMatchObject({ status: 400, problems: [{ path: "mapping.files.sales" }] });
  });
});

describe("imports", () => {
  test("are listed newest first, a page at a time", async () => {
    const page = await vendor.owner.ok("listImports", { query: { limit: 2 } });
    expect(page.items).toHaveLength(2);
    const next = await vendor.owner.ok("listImports", { query: { limit: 2, cursor: page.nextCursor ?? "" } });
    expect(next.items.map((run) => run.id)).not.toContain(page.items[1]?.id);
    expect(page.can).toEqual({ import: true });
  });

  test("are for those who run the program, and of their own vendor", async () => {
    const { id } = await upload("sales.csv", rowsOf(1, goodRow));
    const run = await runImport(app, vendor.owner, salesMapping("mine"), { files: { sales: id } });
    const params = { importId: run.id };
    const viewer = await vendor.as("viewer");
    const { person } = await vendor.newPartner();
    const other = await app.newVendor();
    for (const operation of ["getImport", "listImportProblems", "stopImport"] as const) {
      expect((await viewer.fails(operation, { params })).status).toBe(403);
      expect((await person.fails(operation, { params })).status).toBe(403);
      expect((await other.owner.fails(operation, { params })).status).toBe(404);
    }
    expect((await viewer.fails("listImports")).status).toBe(403);
    await publishSalesProgram(other);
    const stolen = await other.owner.fails("startImport", {
      body: { mapping: salesMapping("x"), files: { sales: id } },
    });
    expect(stolen.status).toBe(404);
    const suggestion = { body: { fileId: id, to: "partners" } };
    expect((await other.owner.fails("suggestMapping", suggestion)).status).toBe(404);
  });
});
