import { beforeEach, describe, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../../test/harness.ts";
import { heldProgram, ledger, publishHeld, wake } from "../../../../test/held-program.ts";
import { record, sale } from "../../../../test/small-program.ts";

const startAt = "2026-03-31T12:00:00Z";
const app: StartedApp = await startApp({ startAt });
beforeEach(() => app.clock.set(startAt));

type Vendor = Awaited<ReturnType<typeof app.newVendor>>;

async function vendorWith(moves: string, partners = 1) {
  const vendor = await app.newVendor();
  const made = [];
  for (let n = 0; n < partners; n += 1)
    made.push(await vendor.newPartner({ name: `Partner ${n}`, reference: `R${n}` }));
  const programId = await publishHeld(app, vendor.owner, heldProgram(moves));
  const [first] = made;
  return { ...vendor, programId, params: { programId }, partners: made, partnerId: first?.partnerId ?? "" };
}

/** The night of a day, and what follows from it. */
const wakeOn = (on: string): Promise<void> => wake(app, on);

const heldBy = async (vendor: Pick<Vendor, "owner">, partnerId: string, asOf?: string) => {
  const query = asOf === undefined ? {} : { asOf };
  const standing = await vendor.owner.ok("getStanding", { params: { partnerId }, query });
  return standing.tracks.find((track) => track.track === "sell")?.tier;
};

const rowsOf = async (uuid: string) =>
  (await ledger(app, uuid)).map((row) => `${row.on} ${row.from} > ${row.to} ${row.status}`);

describe("a track with a movement policy", () => {
  test("begins with what the figures give, and promotes only on the days that it names", async () => {
    const vendor = await vendorWith("{ evaluate: monthly on 15 }");
    expect(await heldBy(vendor, vendor.partnerId)).toBe("Member");
    await wakeOn("2026-04-01");
    await record(app, vendor.owner, [sale({ partner: "R0", on: "2026-04-01", amount: "20000" })]);
    expect(await heldBy(vendor, vendor.partnerId)).toBe("Member");
    await wakeOn("2026-04-14");
    expect(await heldBy(vendor, vendor.partnerId)).toBe("Member");
    await wakeOn("2026-04-15");
    expect(await heldBy(vendor, vendor.partnerId)).toBe("Gold");
    expect(await rowsOf(vendor.uuid)).toEqual(["2026-04-15 Member > Gold effective"]);
    expect(await heldBy(vendor, vendor.partnerId, "2026-04-14")).toBe("Member");
    expect(await heldBy(vendor, vendor.partnerId, "2026-04-15")).toBe("Gold");
  });

  test("gives notice of a demotion, and cancels it when the gap is closed on its day", async () => {
    const vendor = await vendorWith("{ evaluate: monthly on 15, demote: { notice: 30 days } }", 2);
    await record(app, vendor.owner, [
      sale({ partner: "R0", on: "2026-03-31", amount: "20000" }),
      sale({ partner: "R1", on: "2026-03-31", amount: "20000" }),
    ]);
    expect(await heldBy(vendor, vendor.partnerId)).toBe("Gold");
    await wakeOn("2026-07-15");
    expect(await rowsOf(vendor.uuid)).toEqual([
      "2026-08-14 Gold > Member scheduled",
      "2026-08-14 Gold > Member scheduled",
    ]);
    expect(await heldBy(vendor, vendor.partnerId)).toBe("Gold");
    const { owner, params, partners } = vendor;
    const manager = (await owner.ok("getMe")).person.id;
    const mine = async () => (await owner.ok("listMoves", { params, query: { manager } })).items;
    expect(await mine()).toEqual([]);
    const partnerId = partners[1]?.partnerId ?? "";
    const { revision } = await owner.ok("getPartner", { params: { partnerId } });
    await owner.ok("updatePartner", { params: { partnerId }, body: { revision, managerId: manager } });
    expect(await mine()).toMatchObject([{ partner: { id: partnerId }, why: [{ gap: { value: expect.any(String) } }] }]);
    await record(app, vendor.owner, [sale({ partner: "R0", on: "2026-07-15", amount: "20000" })]);
    await wakeOn("2026-08-20");
    expect(await rowsOf(vendor.uuid)).toEqual([
      "2026-08-14 Gold > Member cancelled",
      "2026-08-14 Gold > Member effective",
    ]);
    expect(await heldBy(vendor, vendor.partnerId)).toBe("Gold");
  });
});
