import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { smallProgram } from "../../../test/small-program.ts";
import type { TestClient } from "../../../test/client.ts";

const app = await startApp();

async function withProgram() {
  const vendor = await app.newVendor();
  const { id: programId } = await vendor.owner.ok("createProgram", { body: { source: smallProgram() } });
  return { ...vendor, programId };
}

const versionsOf = async (owner: TestClient, programId: string) =>
  (await owner.ok("listProgramVersions", { params: { programId } })).items;

describe("starting a draft", () => {
  test("of the next version begins with the active document", async () => {
    const { owner, programId } = await withProgram();
    const draft = await owner.ok("createDraft", { body: { programId, reason: "next year" } });
    expect(draft).toMatchObject({
      programId,
      status: "draft",
      revision: 1,
      source: smallProgram(),
      problems: [],
      problemCount: 0,
      first: false,
      reason: "next year",
      basedOn: { number: 1 },
      createdBy: expect.stringContaining("Owner"),
    });
    expect(draft.page?.title).toBe("Small Partners");
    expect((await owner.ok("listDrafts", { query: { programId } })).items).toHaveLength(1);
    expect((await versionsOf(owner, programId)).map((v) => [v.number, v.status])).toEqual([
      [null, "draft"],
      [1, "active"],
    ]);
  });

  test("of a new program makes the program, which nobody is measured by", async () => {
    const vendor = await app.newVendor();
    const { owner } = vendor;
    const draft = await owner.ok("createDraft", { body: { source: "program: Next Generation" } });
    expect(draft).toMatchObject({ name: "Next Generation", key: "next-generation", first: true, page: null });
    expect(draft.problems[0]?.line).toBeGreaterThan(0);
    const { items } = await owner.ok("listPrograms");
    expect(items).toMatchObject([{ id: draft.programId, activeVersion: null, tracks: [], metrics: [] }]);
    const { partnerId, person } = await vendor.newPartner();
    expect(await owner.fails("getStanding", { params: { partnerId } })).toMatchObject({ code: "program.none" });
    expect((await owner.ok("listPartners")).items).toHaveLength(1);
    expect((await person.ok("listPrograms")).items).toEqual([]);
  });

  test("from nothing is empty and says so", async () => {
    const { owner } = await app.newVendor();
    const draft = await owner.ok("createDraft", { body: {} });
    expect(draft).toMatchObject({ source: "", name: "New program", problemCount: 1 });
    expect(draft.problems[0]?.remedy).toContain("program:");
  });

  test("from another version takes its text and is still based on the active one", async () => {
    const { owner, programId } = await withProgram();
    await owner.ok("publishProgram", { params: { programId }, body: { source: smallProgram({ gold: 5000 }) } });
    const [, first] = await versionsOf(owner, programId);
    const draft = await owner.ok("createDraft", { body: { programId, from: first?.id ?? "" } });
    expect(draft).toMatchObject({ source: smallProgram(), basedOn: { number: 2 } });
  });
});

describe("saving a draft", () => {
  test("may leave it broken, and says where and what to do", async () => {
    const { owner, programId } = await withProgram();
    const { id: draftId } = await owner.ok("createDraft", { body: { programId } });
    const source = smallProgram().replace("sale.amount, over: 12", "sale.amonut, over: 12");
    const saved = await owner.ok("saveDraft", { params: { draftId }, body: { source, revision: 1 } });
    expect(saved).toMatchObject({ source, revision: 2, page: null, problems: [{ path: "metrics.revenue.sum" }] });
    expect(await owner.ok("getDraft", { params: { draftId } })).toEqual(saved);
  });

  test("names a key that is not the program's, and a field of another form, at their lines", async () => {
    const { owner, programId } = await withProgram();
    const { id: draftId } = await owner.ok("createDraft", { body: { programId } });
    const source = smallProgram().replace("key: small", "key: other").replace("category: text", "category: decimal");
    const { problems } = await owner.ok("saveDraft", { params: { draftId }, body: { source, revision: 1 } });
    expect(problems).toMatchObject([
      { path: "key", line: 3, code: "program.key_changed" },
      { path: "facts.sale.category", line: 7 },
    ]);
  });

  test("by two: the second is told who saved when, and nothing is overwritten", async () => {
    const { owner, as, programId } = await withProgram();
    const colleague = await as("operations");
    const { id: draftId } = await owner.ok("createDraft", { body: { programId } });
    const mine = smallProgram({ gold: 5000 });
    await colleague.ok("saveDraft", { params: { draftId }, body: { source: mine, revision: 1 } });
    const late = { params: { draftId }, body: { source: smallProgram({ gold: 1 }), revision: 1 } };
    const problem = await owner.fails("saveDraft", late);
    expect(problem).toMatchObject({ status: 409, code: "draft.changed" });
    expect(problem.detail).toContain("Vendor person (operations)");
    expect(problem.detail).toContain("2026-03-31T12:00:00");
    expect((await owner.ok("getDraft", { params: { draftId } })).source).toBe(mine);
  });

  test("of two new programs that take one key at the very same moment: both are saved, one says that it is taken", async () => {
    const { owner } = await withProgram();
    for (const key of ["first", "second", "third"]) {
      const drafts = await Promise.all([1, 2].map(() => owner.ok("createDraft", { body: { source: "program: New" } })));
      const source = smallProgram({ name: "Same" }).replace("key: small", `key: ${key}`);
      const replies = await Promise.all(
        drafts.map(({ id }) => owner.raw("saveDraft", { params: { draftId: id }, body: { source, revision: 1 } })),
      );
      expect(replies.map(({ status }) => status)).toEqual([200, 200]);
      const { items } = await owner.ok("listPrograms");
      expect(items.filter((program) => program.key === key)).toHaveLength(1);
    }
  });

  test("at the very same moment: one wins", async () => {
    const { owner, programId } = await withProgram();
    const { id: draftId } = await owner.ok("createDraft", { body: { programId } });
    const replies = await Promise.all(
      [1, 2, 3, 4].map((gold) =>
        owner.raw("saveDraft", { params: { draftId }, body: { source: smallProgram({ gold }), revision: 1 } }),
      ),
    );
    expect(replies.map((reply) => reply.status).toSorted()).toEqual([200, 409, 409, 409]);
    expect((await owner.ok("getDraft", { params: { draftId } })).revision).toBe(2);
  });

  test("a new program is called what its draft says, until it is published", async () => {
    const { owner } = await app.newVendor();
    const { id: draftId, programId } = await owner.ok("createDraft", { body: {} });
    await owner.ok("saveDraft", { params: { draftId }, body: { source: smallProgram(), revision: 1 } });
    expect((await owner.ok("listPrograms")).items).toMatchObject([
      { id: programId, key: "small", name: "Small Partners" },
    ]);
    const version = await owner.ok("publishDraft", { params: { draftId }, body: { revision: 2 } });
    expect(version).toMatchObject({ number: 1, status: "active", programId });
    expect((await owner.ok("getProgram", { params: { programId } })).source).toBe(smallProgram());
  });
});

describe("planning", () => {
  test("is refused while there is a problem, with place and remedy", async () => {
    const { owner, programId } = await withProgram();
    const { id: draftId } = await owner.ok("createDraft", { body: { programId, source: "program: Small\nmetric: 1" } });
    const body = { revision: 1, effectiveOn: "2027-01-01", noticeDays: 30 };
    const problem = await owner.fails("markDraftPlanned", { params: { draftId }, body });
    expect(problem).toMatchObject({ status: 400, code: "draft.unsound" });
    expect(problem.problems?.every((p) => p.line !== undefined && p.remedy !== undefined)).toBe(true);
    expect((await owner.ok("getDraft", { params: { draftId } })).status).toBe("draft");
  });

  test("needs a date that has not passed and leaves time for the notice", async () => {
    const { owner, programId } = await withProgram();
    const { id: draftId } = await owner.ok("createDraft", { body: { programId } });
    const plan = (effectiveOn: string, noticeDays: number) => ({
      params: { draftId },
      body: { revision: 1, effectiveOn, noticeDays },
    });
    expect(await owner.fails("markDraftPlanned", plan("2026-03-30", 0))).toMatchObject({
      code: "version.effective_past",
      problems: [{ path: "effectiveOn" }],
    });
    const short = await owner.fails("markDraftPlanned", plan("2026-04-10", 30));
    expect(short).toMatchObject({ code: "version.notice_short" });
    expect(short.remedy).toContain("2026-04-30");
    const planned = await owner.ok("markDraftPlanned", plan("2026-06-01", 30));
    expect(planned).toMatchObject({
      status: "planned",
      effectiveOn: "2026-06-01",
      announceBy: "2026-05-02",
      revision: 1,
    });
  });

  test("editing a planned version makes it a draft again", async () => {
    const { owner, programId } = await withProgram();
    const { id: draftId } = await owner.ok("createDraft", { body: { programId } });
    await owner.ok("markDraftPlanned", {
      params: { draftId },
      body: { revision: 1, effectiveOn: "2027-01-01", noticeDays: 30 },
    });
    const saved = await owner.ok("saveDraft", {
      params: { draftId },
      body: { source: smallProgram({ gold: 3 }), revision: 1 },
    });
    expect(saved).toMatchObject({ status: "draft", effectiveOn: "2027-01-01" });
  });
});

describe("publishing a draft", () => {
  test("is refused when another version was published since, until that is carried over", async () => {
    const { owner, programId } = await withProgram();
    const { id: draftId } = await owner.ok("createDraft", { body: { programId } });
    await owner.ok("publishProgram", {
      params: { programId },
      body: { source: smallProgram({ gold: 5000 }), basedOn: 1 },
    });
    expect(await owner.ok("getDraft", { params: { draftId } })).toMatchObject({ publishedSince: { number: 2 } });
    const publish = (revision: number) => owner.raw("publishDraft", { params: { draftId }, body: { revision } });
    const refused = await publish(1);
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining("Version 2 was published")]);
    const [, newest] = await versionsOf(owner, programId);
    const body = { source: smallProgram({ gold: 6000 }), revision: 1, basedOn: newest?.id ?? "" };
    await owner.ok("saveDraft", { params: { draftId }, body });
    expect((await publish(2)).status).toBe(201);
  });

  test("of two drafts at once: one wins, the other is told", async () => {
    const { owner, programId } = await withProgram();
    const drafts = [];
    for (const gold of [5000, 6000, 7000])
      drafts.push(await owner.ok("createDraft", { body: { programId, source: smallProgram({ gold }) } }));
    const replies = await Promise.all(
      drafts.map(({ id }) => owner.raw("publishDraft", { params: { draftId: id }, body: { revision: 1 } })),
    );
    expect(replies.map((reply) => reply.status).toSorted()).toEqual([201, 409, 409]);
    const known = (await versionsOf(owner, programId)).filter((v) => v.number !== null);
    expect(known.map((v) => [v.number, v.status])).toEqual([
      [2, "active"],
      [1, "superseded"],
    ]);
  });

  test("twice with the same key is once", async () => {
    const { owner, programId } = await withProgram();
    const { id: draftId } = await owner.ok("createDraft", { body: { programId } });
    const call = { params: { draftId }, body: { revision: 1, effectiveOn: "2026-12-01" }, key: "publish-once" };
    expect(await owner.ok("publishDraft", call)).toEqual(await owner.ok("publishDraft", call));
    expect((await versionsOf(owner, programId)).map((v) => v.status)).toEqual(["published", "active"]);
  });
});

test("a discarded draft is gone, and a program of which nothing is left gives its key back", async () => {
  const { owner } = await app.newVendor();
  const { id: draftId } = await owner.ok("createDraft", { body: { source: smallProgram() } });
  expect(await owner.fails("createProgram", { body: { source: smallProgram() } })).toMatchObject({
    code: "program.key_taken",
  });
  await owner.ok("discardDraft", { params: { draftId } });
  expect(await owner.fails("getDraft", { params: { draftId } })).toMatchObject({ status: 404 });
  expect((await owner.ok("listPrograms")).items).toEqual([]);
  await owner.ok("createProgram", { body: { source: smallProgram() } });
});

test("drafts are written by owners, administrators and operations, and read by the vendor's people alone", async () => {
  const { owner, as, newPartner, programId } = await withProgram();
  const cam = await as("cam");
  const { id: draftId } = await owner.ok("createDraft", { body: { programId } });
  expect(await cam.fails("createDraft", { body: { programId } })).toMatchObject({ status: 403 });
  expect(await cam.fails("discardDraft", { params: { draftId } })).toMatchObject({ status: 403 });
  expect((await cam.ok("getDraft", { params: { draftId } })).can).toMatchObject({ publish: false });
  const { person } = await newPartner();
  expect([403, 404]).toContain((await person.fails("getDraft", { params: { draftId } })).status);
  const other = await app.newVendor();
  expect(await other.owner.fails("getDraft", { params: { draftId } })).toMatchObject({ status: 404 });
  expect(await other.owner.fails("createDraft", { body: { programId } })).toMatchObject({ status: 404 });
});
