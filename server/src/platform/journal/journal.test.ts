import { publicId } from "@fairway/kernel";
import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import type { TestVendor } from "../../../test/factory.ts";
import { type NewEvent, verifyJournal } from "../index.ts";

const app = await startApp({ ownEvents: true });

const say = (vendor: TestVendor, ...types: string[]) =>
  app.platform.command(vendor.ctx(), { operation: "test", input: types }, async ({ emit }) => {
    for (const type of types)
      emit({ type, subject: { kind: "vendor", id: vendor.uuid }, data: { said: type } } as NewEvent);
  });

const verify = (vendor: TestVendor) => app.platform.read(vendor.ctx(), (tx) => verifyJournal(tx, vendor.uuid));

/** What an intruder with the superuser's rights could do. */
const tamper = async (vendor: TestVendor, statement: string) => {
  const client = await app.database.owner.connect();
  try {
    await client.query("begin; set local session_replication_role = replica");
    await client.query(statement.replaceAll("$vendor", `'${vendor.uuid}'`));
    await client.query("commit");
  } finally {
    client.release();
  }
};

const sealed = async (): Promise<TestVendor> => {
  const vendor = await app.newVendor();
  await say(vendor, "first.said", "second.said");
  await app.drainJobs();
  await say(vendor, "third.said");
  await app.drainJobs();
  return vendor;
};

describe("the journal", () => {
  test("writes events with their change or not at all, in the order in which they were emitted", async () => {
    const vendor = await app.newVendor();
    const failing = app.platform.command(vendor.ctx(), { operation: "test", input: 1 }, async ({ emit }) => {
      emit({ type: "lost.said", subject: { kind: "vendor", id: vendor.uuid } });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    const many = Array.from({ length: 1200 }, (_, i) => `event.number_${i}`);
    await say(vendor, ...many);
    const rows = await app.database.owner.query<{ type: string }>(
      "select type from app.event where vendor_id = $1 and type like '%.number_%' or type = 'lost.said' order by at, id",
      [vendor.uuid],
    );
    expect(rows.rows.map((row) => row.type)).toEqual(many);
  });

  test("takes its instant from the context, whatever the month", async () => {
    const vendor = await app.newVendor();
    const ctx = { ...vendor.ctx(), now: Temporal.Instant.from("1999-02-03T04:05:06.789123Z") };
    await app.platform.command(ctx, { operation: "test", input: 1 }, async ({ emit }) => {
      emit({ type: "old.said", subject: { kind: "vendor", id: vendor.uuid } });
    });
    await app.drainJobs();
    const rows = await app.database.owner.query<{ at: string }>("select at from app.event where type = 'old.said'");
    expect(rows.rows).toEqual([{ at: "1999-02-03T04:05:06.789Z" }]);
    expect(await verify(vendor)).toMatchObject({ tampering: null, waiting: 0 });
  });

  test("cannot be changed by the application, nor read for another vendor", async () => {
    const vendor = await sealed();
    const change = app.platform.command(vendor.ctx(), { operation: "test", input: 1 }, ({ tx }) =>
      tx
        .withTables<{ "app.event": { vendor_id: string; type: string } }>()
        .updateTable("app.event")
        .set({ type: "x.y" })
        .execute(),
    );
    await expect(change).rejects.toThrow(/permission denied/);
    const other = await app.newVendor();
    expect(await app.platform.read(other.ctx(), (tx) => verifyJournal(tx, vendor.uuid))).toMatchObject({
      events: 0,
      seals: 0,
    });
  });
});

describe("the seals", () => {
  test("cover every event once it was relayed, and name what waits", async () => {
    const vendor = await sealed();
    await say(vendor, "fourth.said");
    const verdict = await verify(vendor);
    expect(verdict).toMatchObject({ events: 4, seals: 2, waiting: 1, tampering: null });
    expect(verdict.head).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    [
      "event altered",
      "update app.event set data = '{\"said\":\"other\"}' where vendor_id = $vendor and type = 'second.said'",
    ],
    ["event missing", "delete from app.event where vendor_id = $vendor and type = 'second.said'"],
    ["seal missing", "delete from app.event_seal where vendor_id = $vendor and seq = 1"],
    [
      "seal altered",
      "update app.event_seal set event_digests[1] = repeat('0', 64) where vendor_id = $vendor and seq = 1",
    ],
    [
      "event without a seal",
      `insert into app.event select vendor_id, at, gen_random_uuid(), 'fourth.said', subject_kind, subject_id, partner_id, actor_kind,
        actor_id, actor_name, actor_side, request_id, data from app.event where vendor_id = $vendor and type = 'third.said'`,
    ],
  ])("show %s", async (what, statement) => {
    const vendor = await sealed();
    expect(await verify(vendor)).toMatchObject({ tampering: null });
    await tamper(vendor, statement);
    const { tampering } = await verify(vendor);
    expect(tampering?.what).toBe(what);
    if (what.startsWith("event")) expect(publicId("event", tampering?.eventId ?? ("" as never))).toMatch(/^evt_/);
  });

  test("are chained once, however many relays run at the same time", async () => {
    const vendor = await app.newVendor();
    for (let i = 0; i < 20; i++) await say(vendor, `number.${"abcdefghijklmnopqrst"[i] ?? "z"}`);
    await Promise.all([app.jobs.drain(), app.jobs.drain(), app.jobs.drain()]);
    expect(await verify(vendor)).toMatchObject({ events: 20, waiting: 0, tampering: null });
  });
});
