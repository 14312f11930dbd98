import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { certificate, publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";

const app = await startApp({ startAt: "2026-01-10T12:00:00Z" });

const at = (instant: string) => app.clock.set(instant);

/** A partner whose January is told in January, in March and again in April. */
async function story(timeZone = "UTC") {
  at("2026-01-10T12:00:00Z");
  const vendor = await app.newVendor({ timeZone });
  const { owner } = vendor;
  const programId = await publishSmall(app, owner);
  const { partnerId, person } = await vendor.newPartner();
  const [early = ""] = await record(app, owner, [
    sale({ partner: partnerId, on: "2026-01-05", amount: "9000.10", reference: "early" }),
  ]);
  at("2026-03-02T09:00:00Z");
  await record(app, owner, [
    sale({ partner: partnerId, on: "2026-01-20", amount: "4000.40", customer: "C2", reference: "late" }),
    certificate(partnerId, "ann", "2026-01-15", "2027-01-15"),
    sale({ partner: partnerId, on: "2026-02-20", amount: "1", reference: "after" }),
  ]);
  at("2026-04-01T09:00:00Z");
  await owner.ok("reverseFact", {
    params: { partnerId, factId: early },
    body: { reason: "booked for another partner" },
  });
  await app.drainJobs();
  return { vendor, owner, person, programId, partnerId, early };
}

const figures = (standing: { metrics: { key: string; value: { value: unknown } }[] }) =>
  Object.fromEntries(standing.metrics.map((m) => [m.key, m.value.value]));
const tierOf = (standing: { tracks: { track: string; tier: string | null }[] }) =>
  standing.tracks.find((track) => track.track === "sell")?.tier;

test("a past day is answered by what was known at its end, beside what is known today", async () => {
  const { owner, partnerId } = await story();
  const query = { asOf: "2026-01-31" };
  const now = await owner.ok("getStanding", { params: { partnerId }, query });
  expect(now).toMatchObject({ knownBy: null, hindsight: null });
  expect(figures(now)).toMatchObject({ revenue: "4000.4", certified: "1" });

  const then = await owner.ok("getStanding", { params: { partnerId }, query: { ...query, known: "then" } });
  expect(then.knownBy).toBe("2026-01-31T23:59:59.999999Z");
  expect(figures(then)).toMatchObject({ revenue: "9000.1", certified: "0", customers: "1" });
  expect(tierOf(then)).toBe("Silver");
  expect(then.hindsight?.tracks).toEqual([]);
  expect(then.hindsight).toMatchObject({ late: 2, reversed: 1 });
  const revenue = then.hindsight?.metrics.find((m) => m.key === "revenue");
  expect([revenue?.then.value, revenue?.now.value]).toEqual(["9000.1", "4000.4"]);
  expect(then.hindsight?.says).toEqual([
    "Counted is what had arrived by the end of 31 Jan 2026 (UTC) and had not been taken back by then.",
    "2 records arrived later and 1 was taken back later.",
  ]);
});

test("what was known then equals what the server said then", async () => {
  at("2026-01-10T12:00:00Z");
  const vendor = await app.newVendor();
  const { owner } = vendor;
  await publishSmall(app, owner);
  const { partnerId } = await vendor.newPartner();
  const said: { day: string; standing: unknown }[] = [];
  const seen = (standing: Awaited<ReturnType<typeof ask>>) => ({
    figures: figures(standing),
    tier: tierOf(standing),
    counts: standing.metrics.map((m) => m.factCount),
  });
  const ask = (query = {}) => owner.ok("getStanding", { params: { partnerId }, query });
  for (const [i, day] of ["2026-01-12", "2026-01-20", "2026-02-03"].entries()) {
    at(`${day}T10:00:00Z`);
    const [id = ""] = await record(app, owner, [
      sale({ partner: partnerId, on: "2026-01-11", amount: `${1000 + i}.05` }),
    ]);
    if (i === 1)
      await owner.ok("reverseFact", { params: { partnerId, factId: id }, body: { reason: "entered twice" } });
    said.push({ day, standing: seen(await ask()) });
  }
  at("2026-02-10T10:00:00Z");
  await record(app, owner, [sale({ partner: partnerId, on: "2026-01-01", amount: "50000" })]);
  for (const { day, standing } of said) expect(seen(await ask({ asOf: day, known: "then" }))).toEqual(standing);
});

test("late and reversed facts are told apart, newest news first, a page at a time", async () => {
  const { owner, person, partnerId, early } = await story();
  const query = { asOf: "2026-01-31", limit: "2" };
  const first = await owner.ok("listLateFacts", { params: { partnerId }, query });
  expect(first).toMatchObject({ asOf: "2026-01-31", late: 2, reversed: 1, total: 3 });
  const [taken, ...rest] = first.items;
  expect(taken).toMatchObject({
    factId: early,
    reference: "early",
    occurredOn: "2026-01-05",
    recordedAt: "2026-01-10T12:00:00Z",
    reversed: { at: "2026-04-01T09:00:00Z", reason: "booked for another partner", replacedBy: null },
  });
  const revenue = taken?.changes.find((change) => change.metric === "revenue");
  expect(revenue?.contribution).toMatchObject({ type: "money", value: "-9000.1", currency: "USD" });
  expect(taken?.changes.find((change) => change.metric === "customers")?.contribution).toBeNull();
  const next = await owner.ok("listLateFacts", {
    params: { partnerId },
    query: { ...query, cursor: first.nextCursor ?? "" },
  });
  const late = [...rest, ...next.items];
  expect(next.nextCursor).toBeNull();
  expect(late.map((fact) => fact.reversed)).toEqual([null, null]);
  const sold = late.find((fact) => fact.reference === "late");
  expect(sold?.changes.find((change) => change.metric === "revenue")?.contribution?.value).toBe("4000.4");
  expect(late.map((fact) => fact.kind).toSorted()).toEqual(["certification", "sale"]);
  expect((await person.ok("listLateFacts", { params: { partnerId }, query })).items).toEqual(first.items);
});

test("the lines of a metric are those that were known then", async () => {
  const { owner, partnerId } = await story();
  const params = { partnerId, metric: "revenue" };
  const query = { asOf: "2026-01-31" };
  const then = await owner.ok("listMetricFacts", { params, query: { ...query, known: "then" } });
  expect(then.items.map((line) => line.reference)).toEqual(["early"]);
  expect(then.metric.value.value).toBe("9000.1");
  const now = await owner.ok("listMetricFacts", { params, query });
  expect(now.items.map((line) => line.reference)).toEqual(["late"]);
});

test("a day ends where the vendor is", async () => {
  const { owner, partnerId } = await story("America/New_York");
  const ask = (asOf: string) => owner.ok("getStanding", { params: { partnerId }, query: { asOf, known: "then" } });
  expect((await ask("2026-01-31")).knownBy).toBe("2026-02-01T04:59:59.999999Z");
  expect((await ask("2026-03-08")).knownBy).toBe("2026-03-09T03:59:59.999999Z");
  const today = await ask("2026-04-01");
  expect(today.knownBy).toBe("2026-04-01T09:00:00Z");
  expect(today.hindsight).toMatchObject({ late: 0, reversed: 0, metrics: [], tracks: [] });
  expect(today.hindsight?.says[1]).toContain("Nothing about that time");
});

test("a day before the first version says that its rules are used, and a day to come is refused", async () => {
  const { owner, partnerId } = await story();
  const query = { asOf: "2025-12-31", known: "then" as const };
  const before = await owner.ok("getStanding", { params: { partnerId }, query });
  expect(before.hindsight?.says[0]).toBe(
    "No version of the program applied yet on that day. The rules of version 1, in effect since 10 Jan 2026, are used.",
  );
  expect(figures(before)["revenue"]).toBe("0");
  const german = await owner.ok("getStanding", { params: { partnerId }, query, headers: { "accept-language": "de" } });
  expect(german.hindsight?.says[0]).toContain("galt noch keine Version");
  expect(await owner.fails("listLateFacts", { params: { partnerId }, query: { asOf: "2026-04-02" } })).toMatchObject({
    code: "standing.future",
  });
});

test("an attribute that a rule reads and that was changed since is named, with the day", async () => {
  at("2026-01-10T12:00:00Z");
  const vendor = await app.newVendor();
  const { owner } = vendor;
  const source = smallProgram()
    .replace("\nfacts:", "\npartner: { focus: text }\nfacts:")
    .replace("Silver: metric.revenue >= 1000", "Silver: metric.revenue >= 1000 || partner.attributes.focus == 'cloud'");
  await owner.ok("createProgram", { body: { source } });
  const { partnerId } = await vendor.newPartner();
  at("2026-02-05T12:00:00Z");
  await owner.ok("updatePartner", {
    params: { partnerId },
    body: { revision: 1, region: "South", attributes: { focus: "cloud" } },
  });
  await app.drainJobs();
  const ask = (asOf: string) => owner.ok("getStanding", { params: { partnerId }, query: { asOf, known: "then" } });
  const said = (await ask("2026-01-31")).hindsight?.says ?? [];
  expect(said.slice(2)).toEqual([
    "“Focus” of the partner was changed on 5 Feb 2026. Earlier values are not kept, so today's is used here.",
  ]);
  expect((await ask("2026-02-05")).hindsight?.says).toHaveLength(2);
});

test("nobody else reads what became known about a partner", async () => {
  const { vendor, partnerId } = await story();
  const other = await vendor.newPartner();
  expect((await other.person.fails("listLateFacts", { params: { partnerId } })).status).toBe(404);
});
