import { beforeAll, describe, expect, test } from "vitest";
import type { TestPartner, TestVendor } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import { record, sale, smallProgram } from "../../../test/small-program.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });
let vendor: TestVendor;
let partner: TestPartner;
let gateId = "";

const thing = { kind: "page" as const, id: "numbers" };
const lockOf = async (client = partner.person) =>
  (await client.ok("getLock", { params: { kind: "page", thing: "numbers" } })).lock;
const ask = () => partner.person.ok("askForOpening", { body: { thing, reason: "a big deal is near" } });
const decide = (gateRequestId: string, body: Record<string, unknown>) =>
  vendor.owner.raw("decideGateRequest", { params: { gateRequestId }, body });
const grant = (untilOn: string) => ({ decision: "grant", reason: "good luck", untilOn });
const today = () => app.clock.now().toString().slice(0, 10);
const notices = async () =>
  (await partner.person.ok("listPartnerNotices", { params: {}, query: {} })).items.map(({ title }) => title);

const about = (subject: string) => handed.filter((mail) => mail.subject === subject);

beforeAll(async () => {
  vendor = await app.newVendor({ timeZone: "Europe/Berlin" });
  await vendor.owner.ok("createProgram", { body: { source: smallProgram() } });
  partner = await vendor.newPartner({ name: "Ash", roles: ["seller"] });
  await app.drainJobs();
  await record(app, vendor.owner, [sale({ partner: partner.partnerId, on: "2026-02-01", amount: "8000" })]);
  gateId = (await vendor.owner.ok("createGate", { body: { label: "Ten", rule: "metric.revenue >= 10000" } })).id;
  await app.drainJobs();
  await vendor.owner.ok("setPageGate", { params: { page: "numbers" }, body: { gateId } });
});

describe("what is locked", () => {
  test("says what it requires, how far it is, and that one may ask", async () => {
    const lock = await lockOf();
    expect(lock).toMatchObject({
      thing: { kind: "page", id: "numbers", label: "Numbers" },
      gate: { label: "Ten" },
      requirement: { met: false },
      roles: null,
      answerWithin: "3 business days",
      request: null,
      can: { ask: true },
    });
    expect(lock?.missing[0]?.gap).toMatchObject({ value: "2000" });
  });

  test("is not told of another partner's, nor to whom has no such permission", async () => {
    const other = await vendor.newPartner();
    const params = { partnerId: partner.partnerId, kind: "page", thing: "numbers" };
    expect(await other.person.fails("getLock", { params })).toMatchObject({ status: 404 });
    expect(await partner.person.fails("getLock", { params: { kind: "page", thing: "salaries" } })).toMatchObject({
      status: 404,
    });
  });
});

describe("a request", () => {
  test("has a clock of business days, and is made once", async () => {
    const request = await ask();
    // Asked on a Tuesday at noon; the third business day ends on Friday in Berlin.
    expect(request).toMatchObject({ status: "asked", dueAt: "2026-04-03T21:59:59.999Z", late: false, turn: null });
    expect(await partner.person.fails("askForOpening", { body: { thing, reason: "again" } })).toMatchObject({
      code: "gate_request.asked_already",
    });
    expect(await lockOf()).toMatchObject({
      request: { status: "asked", can: { withdraw: true } },
      can: { ask: false },
    });
    const { items, waiting } = await vendor.owner.ok("listGateRequests", { query: {} });
    expect(items).toMatchObject([{ id: request.id, turn: { name: null, isYours: false }, can: { answer: true } }]);
    expect(waiting).toBe(1);
    await app.drainJobs();
    const { person } = await vendor.owner.ok("getMe");
    expect(about("Ash asks for “Numbers”").map(({ to }) => to.address)).toEqual([person.email]);
    expect(about("Ash asks for “Numbers”")[0]?.text).toMatch(
      /a big deal is near[^]*3 April 2026[^]*gates\?tab=requests/,
    );
  });

  test("goes to the partner's manager, and is said once to be late", async () => {
    const cam = await vendor.as("cam");
    const { person } = await cam.ok("getMe");
    const found = await vendor.owner.ok("getPartner", { params: { partnerId: partner.partnerId } });
    const body = { revision: found.revision, managerId: person.id };
    await vendor.owner.ok("updatePartner", { params: { partnerId: partner.partnerId }, body });
    const mine = await cam.ok("listGateRequests", { query: { mine: "true" } });
    expect(mine.items).toMatchObject([{ turn: { name: person.name, isYours: true }, can: { answer: true } }]);
    app.clock.advance({ days: 5 });
    await app.runCron("gates.tend");
    await app.runCron("gates.tend");
    expect(await vendor.owner.ok("listGateRequests", { query: {} })).toMatchObject({ waiting: 1, late: 1 });
    const { items } = await vendor.owner.ok("listPartnerActivity", {
      params: { partnerId: partner.partnerId },
      query: {},
    });
    expect(items.filter(({ type }) => type === "gate_request.overdue")).toHaveLength(1);
    await app.drainJobs();
    expect(about("Ash still waits for an answer about “Numbers”").map(({ to }) => to.address)).toEqual([person.email]);
  });

  test("is declined with a reason, which the partner is told", async () => {
    const { items } = await vendor.owner.ok("listGateRequests", { query: {} });
    const id = items[0]?.id ?? "";
    expect((await decide(id, { decision: "decline", reason: " " })).status).toBe(400);
    expect((await decide(id, { decision: "decline", reason: "not before summer" })).status).toBe(200);
    await app.drainJobs();
    expect(await lockOf()).toMatchObject({ request: { status: "declined", decision: "not before summer" } });
    expect((await notices())[0]).toMatch(/Numbers/);
    expect((await decide(id, grant(today()))).status).toBe(409);
  });

  test("is taken back", async () => {
    const { id } = await ask();
    await partner.person.ok("withdrawGateRequest", { params: { gateRequestId: id } });
    expect((await decide(id, grant(today()))).status).toBe(409);
    expect(await lockOf()).toMatchObject({ request: { status: "withdrawn" }, can: { ask: true } });
  });

  test("is granted once of two who decide at once, opens until a day, and ends by itself", async () => {
    const { id } = await ask();
    const until = Temporal.PlainDate.from(today()).add({ days: 2 }).toString();
    const answers = await Promise.all([decide(id, grant(until)), decide(id, grant(until))]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await app.drainJobs();
    const seen = await partner.person.ok("getLock", { params: { kind: "page", thing: "numbers" } });
    expect(seen).toEqual({ lock: null, openUntil: until });
    expect((await vendor.owner.ok("listGateOpenings", { query: { status: "open" } })).items).toMatchObject([
      { thing: { id: "numbers" }, gate: null, untilOn: until, reason: "good luck" },
    ]);
    expect(await partner.person.fails("askForOpening", { body: { thing, reason: "more" } })).toMatchObject({
      code: "gate_request.not_locked",
    });
    expect((await notices())[0]).toMatch(/Numbers/);
    app.clock.advance({ days: 3 });
    expect(await lockOf()).not.toBeNull();
    await app.runCron("gates.tend");
    expect((await vendor.owner.ok("listGateOpenings", { query: {} })).items[0]).toMatchObject({ status: "ended" });
  });

  test("can be granted for the gate with all that it guards", async () => {
    const { id } = await ask();
    expect((await decide(id, { ...grant(today()), scope: "gate" })).status).toBe(200);
    expect((await vendor.owner.ok("listGates", { query: {} })).items[0]).toMatchObject({ opened: 1, passing: 0 });
    const opening = (await vendor.owner.ok("listGateOpenings", { query: { status: "open" } })).items[0];
    expect(opening).toMatchObject({ gate: { label: "Ten" }, thing: null });
    const params = { gateOpeningId: opening?.id ?? "" };
    await vendor.owner.ok("closeGateOpening", { params, body: { reason: "too early" } });
    expect(await lockOf()).not.toBeNull();
  });
});

describe("an opening without a request", () => {
  const body = (more: Record<string, unknown> = {}) => ({
    partnerId: partner.partnerId,
    gateId,
    untilOn: today(),
    reason: "the fair",
    ...more,
  });

  test("is for a day to come and not for ever, and for one thing", async () => {
    for (const [more, code] of [
      [{ untilOn: "2026-01-01" }, "gate_opening.until"],
      [{ untilOn: "2036-01-01" }, "gate_opening.until"],
      [{ thing }, "gate_opening.one"],
      [{ gateId: undefined }, "gate_opening.one"],
    ] as const)
      expect(await vendor.owner.fails("createGateOpening", { body: body(more) })).toMatchObject({ code });
  });

  test("is made once, and not by sales", async () => {
    expect(await (await vendor.as("sales")).fails("createGateOpening", { body: body() })).toMatchObject({
      status: 403,
    });
    await vendor.owner.ok("createGateOpening", { body: body() });
    expect(await vendor.owner.fails("createGateOpening", { body: body() })).toMatchObject({
      code: "gate_opening.open_already",
    });
    expect(await lockOf()).toBeNull();
  });
});

test("what a page of the portal shows is refused behind its gate, to the partner's people alone", async () => {
  const other = await vendor.newPartner({ name: "Birch" });
  await app.drainJobs();
  const input = { params: { partnerId: other.partnerId }, query: {} };
  expect(await other.person.fails("getStandingHistory", input)).toMatchObject({ status: 403, code: "gate.locked" });
  await vendor.owner.ok("getStandingHistory", input);
  await partner.person.ok("getStandingHistory", { query: {} });
  await other.person.ok("getStanding", { query: {} });
});
