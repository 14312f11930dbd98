import { parseId } from "@fairway/kernel";
import { beforeAll, expect, test } from "vitest";
import { createClient, type TestClient } from "../../test/client.ts";
import { startApp } from "../../test/harness.ts";
import { createStandings } from "../modules/standings/index.ts";
import { demoSignIns, loadDemo } from "./index.ts";

const app = await startApp({ startAt: "2026-11-22T18:00:00Z" });

/** Somebody of the demo, at a vendor or at a partner of it. */
async function as(name: string, vendor = "Aldermere Software"): Promise<TestClient> {
  const person = demoSignIns.find((each) => each.name === name);
  const reply = await app.http.inject({
    method: "POST",
    url: "/v1/auth/sign-in/email",
    payload: { email: person?.email, password: person?.password },
  });
  const token = String(reply.headers["set-auth-token"]);
  const { memberships } = await createClient(app.http, token).ok("getMe");
  const own = memberships.find((membership) => membership.vendor.name === vendor);
  if (!own) throw new Error(`${name} does not belong to ${vendor}`);
  const partner = own.side === "partner" ? { partnerId: own.partner.id } : {};
  return createClient(app.http, token, { vendorId: own.vendor.id, ...partner });
}

let maren: TestClient;
let sofie: TestClient;
let aldermere: string;
beforeAll(async () => {
  await loadDemo({
    platform: app.platform,
    handlers: app.handlers,
    ensureAccount: (person) => app.identity.accounts.ensure(person),
    evaluate: (ctx, request) => createStandings({ platform: app.platform }).evaluateNow(ctx, request),
    follow: (ctx, programId) =>
      app.domains.segments.followEverybody(ctx, programId, { signal: new AbortController().signal }),
    ask: (ctx, id) => app.domains.agreements.follow(ctx, parseId("agreement", id)),
    look: (ctx) => app.domains.care.compute(ctx),
    watch: (ctx) => app.domains.onboarding.clock(ctx, new AbortController().signal),
    seal: () => app.jobs.settle(),
    react: app.drainJobs,
    clock: app.clock,
    partners: 120,
  });
  maren = await as("Maren Holt");
  sofie = await as("Sofie Krüger", "Quillmark");
  aldermere = (await maren.ok("listPrograms")).items[0]?.id ?? "";
}, 180_000);

test("Aldermere's program was revised once, and a past day is explained by the version of that day", async () => {
  const { items } = await maren.ok("listProgramVersions", { params: { programId: aldermere } });
  expect(items.map((v) => [v.number, v.status])).toEqual([
    [null, "planned"],
    [2, "active"],
    [1, "superseded"],
  ]);
  const [partner] = (await maren.ok("listPartners", { query: { q: "AM-1001" } })).items;
  const params = { partnerId: partner?.id ?? "" };
  const at = async (asOf: string) => (await maren.ok("getStanding", { params, query: { asOf } })).version;
  expect([await at("2025-06-30"), await at("2025-09-30")]).toEqual([1, 2]);
});

test("a draft of next year is planned, and its plan says who would move and at what cost", async () => {
  const [draft] = (await maren.ok("listDrafts", { query: {} })).items;
  expect(draft).toMatchObject({ status: "planned", effectiveOn: "2027-07-01", noticeDays: 90, problemCount: 0 });
  const [listed] = (await maren.ok("listPlans", { params: { draftId: draft?.id ?? "" } })).items;
  const plan = await maren.ok("getPlan", { params: { planId: listed?.id ?? "" } });
  expect(plan).toMatchObject({ status: "done", kind: "today", stale: false, error: null });
  expect(plan.results[0]?.down).toBeGreaterThan(0);
  expect(Number(plan.results[0]?.cost.before.value)).toBeGreaterThan(0);
});

test("a demotion is ahead, was told to the partner, and its appeal waits for the vendor", async () => {
  const [appeal, ...more] = (await maren.ok("listAppeals", { query: {} })).items;
  expect(more).toEqual([]);
  expect(appeal).toMatchObject({ status: "open", move: { status: "scheduled", direction: "down", track: "sell" } });
  const nora = await as("Nora Almqvist");
  const told = await nora.ok("listPartnerNotices");
  expect(told.items.map((notice) => notice.kind)).toContain("moveScheduled");
  const sell = (await nora.ok("getStanding")).tracks.find((track) => track.track === "sell");
  expect(sell?.tier).toBe(appeal?.move.fromTier);
  expect(sell?.pending?.toTier).toBe(appeal?.move.toTier);
});

test("one exception holds, another one waits for approval", async () => {
  const { items } = await maren.ok("listExceptions", { query: {} });
  expect(items.map((exception) => exception.status).toSorted()).toEqual(["active", "requested"]);
});

test("promotions in Service wait for people since the quarter's end", async () => {
  const { items } = await maren.ok("listMovesToApprove", { query: {} });
  expect(items.length).toBeGreaterThan(0);
  for (const { move } of items)
    expect(move).toMatchObject({ track: "service", direction: "up", decidedOn: "2026-09-30" });
});

test("one partner's application waits, another one has used part of its fund", async () => {
  const { items } = await maren.ok("listBenefitApplications", { query: {} });
  expect(items).toMatchObject([
    { benefit: "growth_fund", status: "in_review", partner: { name: expect.stringContaining("Tarnbrook") } },
  ]);
  const funds = await maren.ok("listBenefitAllocations", { query: { benefit: "growth_fund" } });
  expect(funds.items).toMatchObject([
    { allocated: { value: "8000" }, utilized: { value: "2350" }, remaining: { value: "5650" } },
  ]);
});

test("every partner has signed the partner agreement; whoever has just joined is asked to, first of all", async () => {
  const { items } = await maren.ok("listAgreements");
  const agreement = items.find(({ key }) => key === "partner");
  expect(agreement?.counts).toMatchObject({ asked: 1, overdue: 0 });
  expect(agreement?.counts.accepted).toBeGreaterThan(80);
  const query = { status: "asked" as const };
  const asked = await maren.ok("listAgreementPartners", { params: { agreementId: agreement?.id ?? "" }, query });
  const params = { partnerId: asked.items[0]?.partner.id ?? "" };
  const [begun] = (await maren.ok("listPartnerOnboardings", { params })).items;
  expect(begun?.next).toMatchObject({ key: "sign", title: "Sign the partner agreement" });
});

test("an announcement went to a segment; one partner has acknowledged it, another one not yet", async () => {
  const [announcement] = (await maren.ok("listAnnouncements", { query: {} })).items;
  const segments = (await maren.ok("listSegments")).items;
  const growers = segments.find((segment) => segment.key === "cloud_growers");
  expect(announcement).toMatchObject({
    status: "published",
    audience: { segment: growers?.id },
    result: { told: growers?.members, acknowledged: 1, progress: 1 },
  });
  const waiting = async (name: string) => (await (await as(name)).ok("listPartnerNotices")).waiting.map((n) => n.kind);
  expect(await waiting("Owen Pryce")).not.toContain("announcement");
  expect(await waiting("Katrin Vogt")).toContain("announcement");
});

test("Quillmark has two programs, and has told its partners about the next version of one", async () => {
  const { items } = await sofie.ok("listPrograms");
  expect(items.map((program) => program.name)).toEqual(["Quillmark Partners", "Quillmark Advocates"]);
  const versions = await sofie.ok("listProgramVersions", { params: { programId: items[0]?.id ?? "" } });
  expect(versions.items[0]).toMatchObject({
    number: 2,
    status: "published",
    effectiveOn: "2027-02-01",
    noticeDays: 45,
  });
  const told = await sofie.ok("listNotices", { query: { kind: "versionAnnounced", limit: 100 } });
  const active = await sofie.ok("listPartners", { query: { status: "active", limit: 100 } });
  expect(told.items).toHaveLength(active.items.length);
});

test("partners have a record, stand below each other, are doing well or not, and one is about to leave", async () => {
  const one = async (q: string) => (await maren.ok("listPartners", { query: { q } })).items[0]?.id ?? "";
  const [tarnbrook, sonnfeld] = [await one("AM-1001"), await one("AM-1002")];
  const params = { partnerId: tarnbrook };
  expect(await maren.ok("getCompanyProfile", { params })).toMatchObject({ city: "Manchester" });
  expect((await maren.ok("listPartnerNotes", { params })).items).toHaveLength(2);
  const katrin = await as("Katrin Vogt");
  const below = await katrin.ok("listSubPartners");
  expect(below.items.map(({ sharing, depth }) => [sharing, depth])).toEqual(
    expect.arrayContaining([
      ["contacts", 1],
      ["standing", 1],
      ["standing", 2],
    ]),
  );
  expect((await maren.ok("listPartnerLinks", { params: { partnerId: sonnfeld } })).below).toHaveLength(2);
  for (const risk of ["low", "medium", "high", "unknown"] as const)
    expect((await maren.ok("listPartners", { query: { risk } })).items.length, risk).toBeGreaterThan(0);
  const { items } = await maren.ok("listPartners", { query: { sort: "reference", status: "active", limit: 12 } });
  expect(await maren.ok("getOffboarding", { params: { partnerId: items[11]?.id ?? "" } })).toMatchObject({
    current: { status: "planned" },
  });
});

test("some of the library lies behind gates: one partner asks, for another it is open for a time", async () => {
  const [owen, katrin] = [await as("Owen Pryce"), await as("Katrin Vogt")];
  const locked = async (client: TestClient) =>
    (await client.ok("listPartnerResources", { query: { open: "locked", limit: 50 } })).items;
  const [first, ...others] = await locked(owen);
  expect(others).toHaveLength(1);
  expect(first).toMatchObject({ title: "Special terms for the public sector", lock: { request: { status: "asked" } } });
  expect((await locked(katrin)).map(({ title }) => title)).not.toContain(first?.title);
  expect((await maren.ok("listGateRequests", { query: {} })).items).toMatchObject([{ status: "asked", late: false }]);
  expect((await maren.ok("listGateOpenings", { query: {} })).items).toMatchObject([{ status: "open" }]);
});
