import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { smallProgram } from "../../../test/small-program.ts";

const app = await startApp();
const create = { body: { source: smallProgram() } };

describe("a vendor without a program", () => {
  test("has an empty list and may publish", async () => {
    const { owner } = await app.newVendor();
    expect(await owner.ok("listPrograms")).toEqual({ items: [], can: { publish: true, readSource: true } });
  });

  test("has no standings yet, and says what to do", async () => {
    const vendor = await app.newVendor();
    const { partnerId } = await vendor.newPartner();
    const problem = await vendor.owner.fails("getStanding", { params: { partnerId } });
    expect(problem).toMatchObject({ status: 404, code: "program.none" });
    expect(problem.remedy).toContain("Publish");
  });

  test("has nothing to explore", async () => {
    const { owner } = await app.newVendor();
    expect(await owner.ok("getExploreFields")).toEqual({ measures: [], dimensions: [] });
    expect(await owner.fails("explore", { query: { measure: "count(sale)" } })).toMatchObject({ code: "program.none" });
  });
});

describe("publishing", () => {
  test("makes a program with its first version, its tracks and its headline metrics", async () => {
    const { owner } = await app.newVendor();
    const program = await owner.ok("createProgram", create);
    expect(program).toMatchObject({
      key: "small",
      name: "Small Partners",
      liveAsOf: null,
      activeVersion: { number: 1, publishedBy: expect.stringContaining("Owner") },
      tracks: [{ key: "sell", label: "Sell", tiers: ["Gold", "Silver", "Member"] }, { key: "serve" }],
    });
    expect(program.metrics.filter((m) => m.headline).map((m) => m.key)).toEqual(["revenue", "certified"]);
  });

  test("gives the same program to a repeated call with the same key", async () => {
    const { owner } = await app.newVendor();
    const first = await owner.ok("createProgram", { ...create, key: "again" });
    const second = await owner.ok("createProgram", { ...create, key: "again" });
    expect(second.id).toBe(first.id);
    expect((await owner.ok("listPrograms")).items).toHaveLength(1);
  });

  test("refuses a document with a mistake, at its line, with a remedy, and stores nothing", async () => {
    const { owner } = await app.newVendor();
    const source = smallProgram().replace("sale.amount, over: 12", "sale.amonut, over: 12");
    const problem = await owner.fails("createProgram", { body: { source } });
    expect(problem).toMatchObject({ status: 400, code: "program.invalid" });
    expect(problem.problems?.[0]).toMatchObject({ path: "metrics.revenue.sum", line: 10 });
    expect(problem.problems?.[0]?.remedy).toContain("amount");
    expect((await owner.ok("listPrograms")).items).toEqual([]);
  });

  test("refuses a second program with the same key", async () => {
    const { owner } = await app.newVendor();
    await owner.ok("createProgram", create);
    expect(await owner.fails("createProgram", create)).toMatchObject({ status: 409, code: "program.key_taken" });
  });

  test("supersedes the version before", async () => {
    const { owner } = await app.newVendor();
    const { id: programId } = await owner.ok("createProgram", create);
    const body = { source: smallProgram({ gold: 5000 }), basedOn: 1 };
    const program = await owner.ok("publishProgram", { params: { programId }, body });
    expect(program.activeVersion?.number).toBe(2);
    const { items } = await owner.ok("listProgramVersions", { params: { programId } });
    expect(items.map(({ number, status }) => [number, status])).toEqual([
      [2, "active"],
      [1, "superseded"],
    ]);
  });

  test("based on a version that is not the newest is refused", async () => {
    const { owner } = await app.newVendor();
    const { id: programId } = await owner.ok("createProgram", create);
    await owner.ok("publishProgram", { params: { programId }, body: { source: smallProgram({ gold: 5000 }) } });
    const late = { params: { programId }, body: { source: smallProgram({ gold: 7000 }), basedOn: 1 } };
    expect(await owner.fails("publishProgram", late)).toMatchObject({ status: 409, code: "program.published_since" });
  });

  test("by two at once: one wins, the other is told", async () => {
    const { owner } = await app.newVendor();
    const { id: programId } = await owner.ok("createProgram", create);
    const attempts = [5000, 6000, 7000, 8000].map((gold) =>
      owner.raw("publishProgram", { params: { programId }, body: { source: smallProgram({ gold }), basedOn: 1 } }),
    );
    const statuses = (await Promise.all(attempts)).map((reply) => reply.status).toSorted();
    expect(statuses).toEqual([201, 409, 409, 409]);
    const { items } = await owner.ok("listProgramVersions", { params: { programId } });
    expect(items.map(({ number, status }) => [number, status])).toEqual([
      [2, "active"],
      [1, "superseded"],
    ]);
  });

  test("keeps the program's key", async () => {
    const { owner } = await app.newVendor();
    const { id: programId } = await owner.ok("createProgram", create);
    const body = { source: smallProgram().replace("key: small", "key: other") };
    const problem = await owner.fails("publishProgram", { params: { programId }, body });
    expect(problem).toMatchObject({ status: 409, code: "program.key_changed" });
    expect(problem.remedy).toContain("key: small");
  });

  test("refuses a field that facts are recorded in another form for, in any program of the vendor", async () => {
    const { owner } = await app.newVendor();
    const { id: programId } = await owner.ok("createProgram", create);
    const retyped = smallProgram().replace("category: text", "category: decimal");
    const problem = await owner.fails("publishProgram", { params: { programId }, body: { source: retyped } });
    expect(problem).toMatchObject({ status: 409, code: "program.field_retyped" });
    expect(problem.problems).toMatchObject([{ path: "facts.sale.category" }]);
    const second = { body: { source: retyped.replace("key: small", "key: second") } };
    expect(await owner.fails("createProgram", second)).toMatchObject({ code: "program.field_retyped" });
    const person = { source: smallProgram().replace("category: text", "category: [a, b]") };
    expect((await owner.ok("publishProgram", { params: { programId }, body: person })).activeVersion?.number).toBe(2);
  });

  test("is for owners, administrators and operations", async () => {
    const vendor = await app.newVendor();
    const cam = await vendor.as("cam");
    expect(await cam.fails("createProgram", create)).toMatchObject({ status: 403 });
    expect(await cam.fails("checkProgram", create)).toMatchObject({ status: 403 });
    const operations = await vendor.as("operations");
    const { id: programId } = await operations.ok("createProgram", create);
    expect(await cam.fails("publishProgram", { params: { programId }, ...create })).toMatchObject({ status: 403 });
    expect((await cam.ok("listPrograms")).can).toEqual({ publish: false, readSource: true });
  });
});

describe("checking a document", () => {
  test("shows it as a page without storing it", async () => {
    const { owner } = await app.newVendor();
    const { ok, problems, page } = await owner.ok("checkProgram", create);
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
    expect(page?.title).toBe("Small Partners");
    expect((await owner.ok("listPrograms")).items).toEqual([]);
  });

  test("lists its problems instead of failing", async () => {
    const { owner } = await app.newVendor();
    const { ok, problems, page } = await owner.ok("checkProgram", { body: { source: "program: [" } });
    expect({ ok, page }).toEqual({ ok: false, page: null });
    expect(problems[0]?.line).toBeGreaterThan(0);
  });
});

describe("reading a program", () => {
  test("gives the page in the reader's language, and the source as it was written", async () => {
    const { owner } = await app.newVendor();
    const { id: programId } = await owner.ok("createProgram", create);
    const program = await owner.ok("getProgram", { params: { programId } });
    expect(program).toMatchObject({ source: smallProgram(), format: "yaml", can: { publish: true } });
    const german = await owner.ok("getProgram", { params: { programId }, headers: { "accept-language": "de" } });
    expect(german.tracks[0]?.label).toBe("Vertrieb");
    expect(german.page.sections.map((s) => s.title)).not.toEqual(program.page.sections.map((s) => s.title));
  });

  test("gives a partner's people the page, but neither source nor versions", async () => {
    const vendor = await app.newVendor();
    const { id: programId } = await vendor.owner.ok("createProgram", create);
    const { person } = await vendor.newPartner();
    const program = await person.ok("getProgram", { params: { programId } });
    expect(program).toMatchObject({ source: null, can: { publish: false, readSource: false } });
    expect(program.page.sections.length).toBeGreaterThan(0);
    expect((await person.ok("listPrograms")).items).toHaveLength(1);
    expect([403, 404]).toContain((await person.fails("listProgramVersions", { params: { programId } })).status);
    expect([403, 404]).toContain((await person.fails("createProgram", create)).status);
  });

  test("is the same 404 for another vendor's program and for one that is not there", async () => {
    const [one, two] = [await app.newVendor(), await app.newVendor()];
    const { id: programId } = await one.owner.ok("createProgram", create);
    for (const operation of ["getProgram", "listProgramVersions", "getStandingSummary", "listEvaluations"] as const) {
      expect(await two.owner.fails(operation, { params: { programId } })).toMatchObject({ status: 404 });
    }
    const publish = { params: { programId }, ...create };
    expect(await two.owner.fails("publishProgram", publish)).toMatchObject({ status: 404, code: "not_found" });
  });

  test("the JSON Schema of documents is public", async () => {
    expect(await app.anonymous.ok("getProgramSchema")).toMatchObject({ type: "object" });
  });
});
