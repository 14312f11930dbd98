import { afterEach, expect, test } from "vitest";
import { startApp, startOfTests } from "../../../test/harness.ts";
import { certificate, publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";
import type { TestVendor } from "../../../test/factory.ts";

const app = await startApp();
afterEach(() => app.clock.set(startOfTests));

/** A vendor with a partner that is Silver by the first version and would be Gold from 5000. */
async function silverPartner() {
  const vendor = await app.newVendor();
  const programId = await publishSmall(app, vendor.owner);
  const { partnerId, reference } = await vendor.newPartner();
  await record(app, vendor.owner, [
    sale({ partner: reference, on: "2026-03-01", amount: "6000" }),
    certificate(reference, "ann", "2026-01-01", "2027-12-31"),
  ]);
  const tier = async () =>
    (await vendor.owner.ok("getPartner", { params: { partnerId } })).standings.find((s) => s.track === "sell")?.tier;
  return { ...vendor, programId, partnerId, tier };
}

const statuses = async ({ owner }: Pick<TestVendor, "owner">, programId: string) =>
  (await owner.ok("listProgramVersions", { params: { programId } })).items.map((v) => [v.number, v.status]);

const events = async (vendor: TestVendor, like: string) => {
  const { rows } = await app.database.owner.query<{ type: string; data: Record<string, unknown> }>(
    "select type, data from app.event where vendor_id = $1 and type like $2 order by id",
    [vendor.uuid, like],
  );
  return rows;
};

const day = async (date: string) => {
  app.clock.set(`${date}T00:15:00Z`);
  await app.runCron("standings.rollForward");
};

test("a version that is published with a date waits for it, and measures nobody before", async () => {
  const vendor = await silverPartner();
  const { owner, programId, tier } = vendor;
  const body = { source: smallProgram({ gold: 5000 }), effectiveOn: "2026-04-02", noticeDays: 2, reason: "More Gold" };
  const program = await owner.ok("publishProgram", { params: { programId }, body });
  await app.drainJobs();
  expect(program.activeVersion?.number).toBe(1);
  expect(await tier()).toBe("Silver");
  await day("2026-04-01");
  expect([await tier(), await statuses(vendor, programId)]).toEqual([
    "Silver",
    [
      [2, "published"],
      [1, "active"],
    ],
  ]);
  await day("2026-04-02");
  expect([await tier(), await statuses(vendor, programId)]).toEqual([
    "Gold",
    [
      [2, "active"],
      [1, "superseded"],
    ],
  ]);
  const told = await events(vendor, "program.%");
  expect(told.map((event) => event.type)).toEqual([
    "program.published",
    "program.activated",
    "program.published",
    "program.superseded",
    "program.activated",
  ]);
  expect(told[2]?.data).toMatchObject({ number: 2, effectiveOn: "2026-04-02", noticeDays: 2, reason: "More Gold" });
});

test("a server that slept puts all that came due into effect, in order", async () => {
  const { owner, programId, partnerId, tier } = await silverPartner();
  const publish = (gold: number, effectiveOn: string) =>
    owner.ok("publishProgram", { params: { programId }, body: { source: smallProgram({ gold }), effectiveOn } });
  await publish(5000, "2026-04-03");
  await publish(7000, "2026-04-05");
  await publish(3000, "2026-04-04");
  await day("2026-04-06");
  expect(await statuses({ owner }, programId)).toEqual([
    [4, "superseded"],
    [3, "active"],
    [2, "superseded"],
    [1, "superseded"],
  ]);
  expect(await tier()).toBe("Silver");
  const at = async (asOf: string) => {
    const { version, tracks } = await owner.ok("getStanding", { params: { partnerId }, query: { asOf } });
    return [version, tracks.find(({ track }) => track === "sell")?.tier];
  };
  expect(await Promise.all(["2026-04-02", "2026-04-03", "2026-04-04", "2026-04-05"].map(at))).toEqual([
    [1, "Silver"],
    [2, "Gold"],
    [4, "Gold"],
    [3, "Silver"],
  ]);
});

test("publishing changes no standing of a day that has passed, also of days before the first version", async () => {
  const { owner, programId, partnerId } = await silverPartner();
  await owner.ok("startEvaluation", { params: { programId }, body: { asOf: "2026-03-15" } });
  await app.drainJobs();
  const past = (asOf: string) => owner.ok("getStanding", { params: { partnerId }, query: { asOf } });
  const summary = () => owner.ok("getStandingSummary", { params: { programId }, query: { asOf: "2026-03-15" } });
  const before = [await past("2026-03-15"), await past("2026-03-30"), await summary()];
  await owner.ok("publishProgram", { params: { programId }, body: { source: smallProgram({ gold: 5000 }) } });
  await app.drainJobs();
  expect([await past("2026-03-15"), await past("2026-03-30"), await summary()]).toEqual(before);
});

test("a version that is withdrawn before its date leaves no trace in standings, and says so once", async () => {
  const vendor = await silverPartner();
  const { owner, programId, tier, partnerId } = vendor;
  const body = { source: smallProgram({ gold: 5000 }), effectiveOn: "2026-04-02" };
  await owner.ok("publishProgram", { params: { programId }, body });
  const { items } = await owner.ok("listProgramVersions", { params: { programId } });
  const withdraw = { params: { programId, versionId: items[0]?.id ?? "" }, body: { reason: "Not ready" } };
  const version = await owner.ok("withdrawProgramVersion", withdraw);
  expect(version).toMatchObject({ status: "withdrawn", number: 2, withdrawnReason: "Not ready" });
  expect(await owner.fails("withdrawProgramVersion", withdraw)).toMatchObject({ status: 409 });
  await day("2026-04-03");
  expect([await tier(), (await events(vendor, "program.withdrawn")).length]).toEqual(["Silver", 1]);
  expect((await owner.ok("getStanding", { params: { partnerId } })).version).toBe(1);
});

test("what has taken effect cannot be withdrawn", async () => {
  const { owner, programId } = await silverPartner();
  const body = { source: smallProgram({ gold: 5000 }), effectiveOn: "2026-04-02" };
  await owner.ok("publishProgram", { params: { programId }, body });
  const [waiting] = (await owner.ok("listProgramVersions", { params: { programId } })).items;
  app.clock.set("2026-04-02T09:00:00Z");
  const withdraw = { params: { programId, versionId: waiting?.id ?? "" }, body: { reason: "Too late" } };
  expect(await owner.fails("withdrawProgramVersion", withdraw)).toMatchObject({ code: "version.took_effect" });
});

test("the first version of a program may wait as well: until then nobody is measured", async () => {
  const { owner, newPartner } = await app.newVendor();
  const { partnerId } = await newPartner();
  const program = await owner.ok("createProgram", { body: { source: smallProgram(), effectiveOn: "2026-04-02" } });
  await app.drainJobs();
  expect(program.activeVersion).toBeNull();
  expect(await owner.fails("getStanding", { params: { partnerId } })).toMatchObject({ code: "program.none" });
  await day("2026-04-02");
  expect((await owner.ok("getStanding", { params: { partnerId } })).version).toBe(1);
});

test("a date that has passed is refused, and nothing is written", async () => {
  const { owner, programId } = await silverPartner();
  const body = { source: smallProgram({ gold: 5000 }), effectiveOn: "2026-03-30" };
  expect(await owner.fails("publishProgram", { params: { programId }, body })).toMatchObject({
    status: 400,
    code: "version.effective_past",
    problems: [{ path: "effectiveOn" }],
  });
  expect(await statuses({ owner }, programId)).toEqual([[1, "active"]]);
});

test("a correction at once goes before a version that waits, which is then marked as outdated", async () => {
  const { owner, programId } = await silverPartner();
  const publish = (gold: number, more: object) =>
    owner.ok("publishProgram", { params: { programId }, body: { source: smallProgram({ gold }), ...more } });
  await publish(9000, { effectiveOn: "2026-12-01", basedOn: 1 });
  await publish(5000, { basedOn: 1 });
  const { items } = await owner.ok("listProgramVersions", { params: { programId } });
  expect(items.map((v) => [v.number, v.status, v.outdated, v.endedOn])).toEqual([
    [3, "active", false, null],
    [2, "published", true, null],
    [1, "superseded", false, "2026-03-31"],
  ]);
});
