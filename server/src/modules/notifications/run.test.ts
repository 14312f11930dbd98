import { parseId } from "@fairway/kernel";
import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { publishSmall, smallProgram } from "../../../test/small-program.ts";

const app = await startApp();

/** A channel of three, and a run about a version that is announced but told to nobody yet. */
async function announced() {
  const vendor = await app.newVendor();
  const programId = await publishSmall(app, vendor.owner);
  const partners = [await vendor.newPartner(), await vendor.newPartner(), await vendor.newPartner()];
  await app.drainJobs();
  await vendor.owner.ok("publishProgram", {
    params: { programId },
    body: { source: smallProgram({ gold: 20_000 }), effectiveOn: "2026-12-01" },
  });
  const { items } = await vendor.owner.ok("listProgramVersions", { params: { programId } });
  const versionId = parseId("programVersion", items.find(({ status }) => status === "published")?.id ?? "");
  const said = {
    programId: parseId("program", programId),
    versionId,
    name: "Small Partners",
    number: 2,
    effectiveOn: "2026-12-01",
    reason: null,
  };
  const { notifications } = app.domains;
  const runId = async () => {
    const found = await app.database.owner.query<{ id: string }>(
      "select id from app.notice_run where vendor_id = $1 order by id limit 1",
      [vendor.uuid],
    );
    return found.rows[0]?.id as Parameters<typeof notifications.performRun>[1];
  };
  const told = async () => (await vendor.owner.ok("listNotices")).items.length;
  return { vendor, partners, said, notifications, runId, told };
}

test("two workers at one run tell everybody once", async () => {
  const { vendor, said, notifications, runId, told } = await announced();
  await notifications.announceVersion(vendor.ctx(), said);
  await notifications.announceVersion(vendor.ctx(), said);
  const id = await runId();
  await Promise.all([1, 2, 3].map(() => notifications.performRun(vendor.ctx(), id)));
  expect(await told()).toBe(3);
  await app.drainJobs();
  expect(await told()).toBe(3);
});

test("a run that a process left is taken up after five minutes, and goes on where it was", async () => {
  const { vendor, said, notifications, runId, told } = await announced();
  await notifications.announceVersion(vendor.ctx(), said);
  const id = await runId();
  await expect(notifications.performRun(vendor.ctx(), id, AbortSignal.abort(new Error("ends")))).rejects.toThrow(
    "ends",
  );
  // Its jobs are lost with the process.
  await app.database.owner.query("delete from app.event_outbox where vendor_id = $1", [vendor.uuid]);
  expect(await told()).toBe(0);
  expect((await vendor.owner.ok("getNoticeSummary")).runs).toMatchObject([
    { kind: "versionAnnounced", done: 0, total: 3 },
  ]);
  app.clock.advance({ minutes: 6 });
  await app.runCron("notifications.outbox");
  expect(await told()).toBe(3);
  expect((await vendor.owner.ok("getNoticeSummary")).runs).toEqual([]);
});

test("a withdrawal that is heard before the announcement leaves nothing to be told", async () => {
  const { vendor, said, notifications, told } = await announced();
  await notifications.withdrawVersion(vendor.ctx(), said);
  await notifications.announceVersion(vendor.ctx(), said);
  await app.drainJobs();
  expect(await told()).toBe(0);
});

test("of a version that applies at once, those are told for whom it changes something", async () => {
  const vendor = await app.newVendor();
  const programId = await publishSmall(app, vendor.owner);
  expect((await vendor.owner.ok("listNotices")).items).toEqual([]);
  await vendor.newPartner();
  await app.drainJobs();
  const source = smallProgram().replace("Member: true", "Member: metric.revenue >= 1");
  await vendor.owner.ok("publishProgram", { params: { programId }, body: { source: smallProgram({ gold: 9000 }) } });
  await app.drainJobs();
  expect((await vendor.owner.ok("listNotices")).items).toEqual([]);
  await vendor.owner.ok("publishProgram", { params: { programId }, body: { source } });
  await app.drainJobs();
  expect((await vendor.owner.ok("listNotices")).items).toMatchObject([
    { summary: "Sell: Member today, no tier from 31 March 2026 as things stand." },
  ]);
});
