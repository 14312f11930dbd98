import { allOperations, type OperationId, type OperationSpec } from "@fairway/contract";
import { type IdKind, newId, publicId } from "@fairway/kernel";
import { beforeAll, expect, test } from "vitest";
import type { RawInput } from "../client.ts";
import { startApp, type TestClient } from "../harness.ts";
import { specimens } from "./specimens.ts";
import { createWorld, type World } from "./world.ts";

const app = await startApp();
let here: World;
let there: World;
/** Of this vendor, but of another partner. */
let neighbour: TestClient;

beforeAll(async () => {
  here = await createWorld(app, "here");
  there = await createWorld(app, "there");
  neighbour = (await here.vendor.newPartner({ name: "Neighbour", roles: ["administrator"] })).person;
});

const walked = new Map<string, Set<OperationId>>();
const idOf = (op: OperationSpec) => op.id as OperationId;

function walk(name: string, who: (op: OperationSpec) => boolean, visit: (op: OperationSpec) => Promise<void>): void {
  const chosen = allOperations.filter(who);
  walked.set(name, new Set(chosen.map(idOf)));
  test.each(chosen.map((op) => [op.id, op] as const))(`${name}: %s`, async (_, op) => visit(op));
}

/** Calls as somebody, about what `world` has, whatever the client would fill in by itself. */
const call = (client: TestClient, op: OperationSpec, world: World, more: RawInput = {}) =>
  client.raw(idOf(op), { ...specimens[idOf(op)](world), ...more });

const problem = (text: string) =>
  JSON.parse(text) as { code: string; detail: string; remedy?: string; requestId: string };
const ofVendor = (op: OperationSpec) => op.audience === "vendor" || op.audience === "partner";
/** Refused to the vendor's people whatever it is about. */
const isForPartnersAlone = (op: OperationSpec) => op.permission !== null && op.permission.vendor === undefined;
const secret = (world: World): RegExp => new RegExp(`World ${world.mark}|Fern ${world.mark}|1750\\.25|kept\\.`);

walk(
  "without a sign-in nothing is answered",
  (op) => op.audience !== "public",
  async (op) => {
    const { status, text, headers } = await call(app.anonymous, op, here);
    expect(status, text).toBe(401);
    expect(headers["content-type"]).toContain("application/problem+json");
  },
);

walk(
  "with a token that is nobody's nothing is answered",
  (op) => op.audience !== "public",
  async (op) => {
    const { status } = await call(app.anonymous, op, here, {
      headers: { authorization: "Bearer made-up" },
    } as RawInput);
    expect(status).toBe(401);
  },
);

/** Parts of addresses that are the same with everybody: names, no ids. */
const byName: ReadonlySet<string> = new Set(["metric", "task", "page", "kind", "thing"]);

walk("another vendor's owner finds nothing here", ofVendor, async (op) => {
  const { status, text } = await call(there.owner, op, here);
  expect(status, text).toBe(404);
  expect(text).not.toMatch(secret(here));
});

walk(
  "with one's own vendor in the address, another's ids lead nowhere",
  (op) => ofVendor(op) && Object.keys(op.params?.shape ?? {}).length > 1,
  async (op) => {
    const mine = specimens[idOf(op)](there).params ?? {};
    const foreign = specimens[idOf(op)](here).params ?? {};
    for (const name of Object.keys(mine).filter((key) => key !== "vendorId" && !byName.has(key))) {
      const { status, text } = await call(there.owner, op, there, { params: { ...mine, [name]: foreign[name] ?? "" } });
      expect(status, `${name}: ${text}`).toBe(isForPartnersAlone(op) ? 403 : 404);
      expect(text).not.toMatch(secret(here));
    }
  },
);

walk(
  "another's object reads like a missing one",
  (op) => ofVendor(op) && Object.keys(op.params?.shape ?? {}).length > 1,
  async (op) => {
    const mine = specimens[idOf(op)](there).params ?? {};
    const name = Object.keys(mine).findLast((key) => !byName.has(key)) ?? "";
    const kind = name.replace(/Id$/, "") as "partner" | "program" | "person";
    const kindOf = { view: "savedView", draft: "programVersion", version: "programVersion" } as Record<string, IdKind>;
    const foreign = specimens[idOf(op)](here).params?.[name] ?? "";
    const absent = publicId(kindOf[kind] ?? kind, newId(kindOf[kind] ?? kind));
    const answers = await Promise.all(
      [foreign, absent].map((id) => call(there.owner, op, there, { params: { ...mine, [name]: id } })),
    );
    const said = answers.map(({ status, text }) => ({ status, ...problem(text), requestId: "" }));
    expect(said[0]).toEqual(said[1]);
  },
);

walk(
  "a partner's person is kept from what is the vendor's",
  (op) => op.audience === "vendor",
  async (op) => {
    const { status, text } = await call(here.partnerPerson, op, here);
    expect([403, 404], text).toContain(status);
    expect(text).not.toMatch(secret(here));
  },
);

walk(
  "another partner's person finds nothing of a partner",
  (op) => op.audience === "partner" && "partnerId" in (op.params?.shape ?? {}),
  async (op) => {
    const { status, text } = await call(neighbour, op, here);
    expect(status, text).toBe(404);
    expect(text).not.toMatch(secret(here));
  },
);

walk(
  "with one's own partner in the address, another partner's objects lead nowhere",
  (op) => op.audience === "partner" && Object.keys(op.params?.shape ?? {}).length > 2,
  async (op) => {
    const params = specimens[idOf(op)](here).params ?? {};
    if (!("partnerId" in params)) return;
    const { partnerId: _, ...others } = params;
    // A published resource is there for every partner; what a partner makes of it (a link) is its own.
    const isEverybodys = (name: string) => name === "vendorId" || name === "resourceId" || byName.has(name);
    if (Object.keys(others).every(isEverybodys)) return;
    const { status, text } = await call(neighbour, op, here, { params: others });
    expect([403, 404], text).toContain(status);
    expect(text).not.toMatch(secret(here));
  },
);

walk(
  "a company's sign-in is another company's to nobody",
  (op) => op.audience === "partner" && "signInConnectionId" in (op.params?.shape ?? {}),
  async (op) => {
    for (const signInConnectionId of [here.signInConnectionId, here.partnerSignInConnectionId]) {
      const params = { vendorId: here.vendorId, signInConnectionId };
      const { status, text } = await call(neighbour, op, here, { params });
      expect(status, text).toBe(404);
      expect(text).not.toMatch(secret(here));
    }
    const params = { vendorId: here.vendorId, signInConnectionId: here.signInConnectionId };
    expect((await call(here.partnerPerson, op, here, { params })).status).toBe(404);
  },
);

walk(
  "an id that is none is refused before anything is looked up",
  (op) => Object.keys(op.params?.shape ?? {}).length > 0,
  async (op) => {
    const params = specimens[idOf(op)](here).params ?? {};
    for (const name of Object.keys(params).filter((key) => !byName.has(key))) {
      for (const bad of ["x", "'; select 1", "00000000-0000-0000-0000-000000000000", "%00"]) {
        const { status, text } = await call(here.owner, op, here, { params: { ...params, [name]: bad } });
        expect([400, 404], `${name}=${bad}: ${text}`).toContain(status);
      }
    }
  },
);

/** Where an id travels in the body or the query instead of the address. */
const inside = (world: World): [OperationId, RawInput][] => [
  ["createPartner", { body: { reference: "N-9", name: "Nine", managerId: world.personId } }],
  ["updatePartner", { body: { revision: 1, managerId: world.personId } }],
  ["recordFacts", { body: factsOf(world.partnerId) }],
  ["suggestMapping", { body: { fileId: world.fileId, to: "partners" } }],
  ["startImport", { body: { ...specimens.startImport(there).body, files: { list: world.fileId } } }],
  ["listPartners", { query: { program: world.programId } }],
  ["listPartners", { query: { manager: world.personId } }],
  ["getStanding", { query: { program: world.programId } }],
  ["getStandingHistory", { query: { program: world.programId } }],
  ["listMetricFacts", { query: { program: world.programId } }],
  ["listLateFacts", { query: { program: world.programId } }],
  ["fileAppeal", { body: { moveId: world.moveId, text: "ours" } }],
  ["requestException", { body: { ...specimens.requestException(there).body, programId: world.programId } }],
  ["getExploreFields", { query: { program: world.programId } }],
  ["explore", { query: { measure: "sourced", program: world.programId } }],
  ["listMoves", { query: { partner: world.otherPartnerId } }],
  ["listMoves", { query: { manager: world.personId } }],
  ["listNotices", { query: { partner: world.partnerId } }],
  ["listNotices", { query: { manager: world.personId } }],
  ["listNotices", { query: { move: world.moveId } }],
  ["listNotices", { query: { run: world.noticeRunId } }],
  ["listNotices", { query: { announcement: world.announcementId } }],
  ["getNoticeSummary", { query: { manager: world.personId } }],
  ["createPartnerApplication", { body: { ...specimens.createPartnerApplication(world).body } }],
  ["acceptPartnerApplication", { body: { managerId: world.personId } }],
  ["settleApplicationMatch", { body: { kind: "partner", id: world.partnerId, verdict: "same" } }],
  ["listPartnerApplications", { query: { form: world.recruiting.formId } }],
  ["previewPartnerMerge", { query: { into: world.partnerId } }],
  ["mergePartner", { body: { into: world.partnerId, revision: 2 } }],
  ["listPlanLines", { query: { partner: world.partnerId } }],
  ["exportPlan", { query: { partner: world.partnerId } }],
];
const factsOf = (partner: string) => ({
  facts: [
    {
      kind: "booking",
      partner,
      occurredOn: "2026-03-01",
      source: "crm",
      reference: "F-1",
      data: { amount: { amount: "1", currency: "USD" }, motion: "sourced" },
    },
  ],
});

/** A list or a file without a row, or a count of nothing. */
function isEmpty(id: OperationId, text: string): boolean {
  if (id === "exportPlan") return text.trim().split("\n").length === 1;
  const { items, unacknowledged } = JSON.parse(text) as { items?: unknown[]; unacknowledged?: number };
  return items?.length === 0 || unacknowledged === 0;
}

test("an id of another vendor in a body or a query tells nothing and changes nothing", async () => {
  for (const [id, input] of inside(here)) {
    const op = allOperations.find((one) => one.id === id);
    if (!op) throw new Error(id);
    const { status, text } = await call(there.owner, op, there, input);
    const isNothing = [400, 404, 409].includes(status) || (status === 200 && isEmpty(id, text));
    expect(isNothing, `${id} ${JSON.stringify(input)}: ${status} ${text}`).toBe(true);
    expect(text).not.toMatch(secret(here));
  }
  const before = await here.owner.ok("listFacts", { params: { partnerId: here.partnerId } });
  expect(before.items.map((fact) => fact.reference)).toEqual(["B-1"]);
});

const size = (name: string) => walked.get(name)?.size ?? 0;

test("nobody was forgotten", () => {
  const inVendor = allOperations.filter(ofVendor).length;
  const guarded = allOperations.filter((op) => op.audience !== "public").length;
  expect(inVendor).toBeGreaterThan(45);
  expect(size("without a sign-in nothing is answered")).toBe(guarded);
  expect(size("another vendor's owner finds nothing here")).toBe(inVendor);
  expect(size("a partner's person is kept from what is the vendor's")).toBe(
    allOperations.filter((op) => op.audience === "vendor").length,
  );
  expect(size("another partner's person finds nothing of a partner")).toBeGreaterThan(8);
});
