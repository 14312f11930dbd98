import { describe, expect, test } from "vitest";
import { startApp } from "../../test/harness.ts";

const app = await startApp({ ownEvents: true });

describe("a command with an Idempotency-Key", () => {
  test("runs once, also when it is called many times at the same moment", async () => {
    const vendor = await app.newVendor();
    const ctx = { ...vendor.ctx(), idempotencyKey: "pay-once" };
    let runs = 0;
    const call = () =>
      app.platform.command(ctx, { operation: "test.pay", input: { amount: "10.00" } }, async ({ emit }) => {
        runs += 1;
        emit({ type: "money.paid", subject: { kind: "vendor", id: vendor.uuid } });
        return { number: runs };
      });
    const results = await Promise.all([call(), call(), call(), call()]);
    expect(results).toEqual([{ number: 1 }, { number: 1 }, { number: 1 }, { number: 1 }]);
    expect(runs).toBe(1);
    const { rowCount } = await app.database.owner.query("select 1 from app.event where vendor_id = $1", [vendor.uuid]);
    expect(rowCount).toBe(1);
  });

  test("may ask for what belongs to no vendor, however many others do the same meanwhile", async () => {
    const vendor = await app.newVendor();
    const all = Array.from({ length: 12 }, (_, input) =>
      app.platform.command(vendor.ctx(), { operation: "test", input }, async () => {
        await new Promise(setImmediate);
        return app.platform.local(async () => input);
      }),
    );
    expect(await Promise.all(all)).toEqual(Array.from({ length: 12 }, (_, i) => i));
  });

  test("is refused when the key stands for another input, and free again when the first call failed", async () => {
    const vendor = await app.newVendor();
    const ctx = { ...vendor.ctx(), idempotencyKey: "key" };
    const failing = app.platform.command(ctx, { operation: "test", input: 1 }, () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(await app.platform.command(ctx, { operation: "test", input: 2 }, async () => "done")).toBe("done");
    const other = app.platform.command(ctx, { operation: "test", input: 3 }, async () => "again");
    await expect(other).rejects.toMatchObject({ code: "idempotency.mismatch" });
  });

  test("belongs to one vendor and one person", async () => {
    const [one, two] = [await app.newVendor(), await app.newVendor()];
    const body = { name: "New name" };
    for (const client of [one.owner, await one.as("administrator"), two.owner])
      expect((await client.ok("updateVendor", { body, key: "same" })).name).toBe("New name");
  });

  test("is forgotten after a week, not before", async () => {
    const vendor = await app.newVendor();
    const keep = async (idempotencyKey: string, daysAgo: number) => {
      const ctx = { ...vendor.ctx(), now: app.clock.now().subtract({ hours: 24 * daysAgo }), idempotencyKey };
      await app.platform.command(ctx, { operation: "test", input: 1 }, async () => "done");
    };
    await keep("old", 8);
    await keep("young", 6);
    await app.runCron("platform.housekeeping");
    const { rows } = await app.database.owner.query("select key from app.command where vendor_id = $1", [vendor.uuid]);
    expect(rows).toEqual([{ key: "young" }]);
    const next = await app.database.owner.query("select to_regclass('app.event_202604') is not null as made");
    expect(next.rows).toEqual([{ made: true }]);
  });

  test("has a form that can be told apart from rubbish", async () => {
    const { owner } = await app.newVendor();
    const refused = await owner.fails("updateVendor", { body: {}, key: "with blanks" });
    expect(refused).toMatchObject({ status: 400, code: "idempotency.malformed" });
  });
});
