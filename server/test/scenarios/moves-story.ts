import { parseId, type Id } from "@fairway/kernel";
import type { TestPartner } from "../factory.ts";
import { heldProgram, ledger, publishHeld, wake } from "../held-program.ts";
import type { StartedApp } from "../harness.ts";
import { record, sale } from "../small-program.ts";

/** A vendor whose program moves tiers by a policy, with partners that are called by their references. */
export async function vendorWith(app: StartedApp, policy: string, references: readonly string[], over = "90 days") {
  const vendor = await app.newVendor();
  const partners = new Map<string, TestPartner>();
  for (const reference of references) partners.set(reference, await vendor.newPartner({ name: reference, reference }));
  await app.drainJobs();
  const programId = await publishHeld(app, vendor.owner, heldProgram(policy, { over }));
  const partner = (reference: string): TestPartner => {
    const found = partners.get(reference);
    if (!found) throw new Error(`nobody is called ${reference}`);
    return found;
  };
  const idOf = (reference: string): Id<"partner"> => parseId("partner", partner(reference).partnerId);
  return { ...vendor, programId: parseId("program", programId), params: { programId }, partner, idOf };
}

export type HeldVendor = Awaited<ReturnType<typeof vendorWith>>;

/** The partner appeals against its demotion that was announced, and the vendor upholds it. */
export async function appealUpheld(vendor: HeldVendor, reference: string, reason: string): Promise<void> {
  const { person } = vendor.partner(reference);
  const { appealable } = await person.ok("listPartnerAppeals");
  const announced = appealable.find(({ move }) => move.direction === "down" && move.status === "scheduled");
  if (!announced) throw new Error(`no demotion is announced to ${reference}`);
  const body = { moveId: announced.move.id, text: "A booking is missing." };
  const { id } = await person.ok("fileAppeal", { body });
  const decision = { outcome: "upheld" as const, reason };
  await vendor.owner.ok("decideAppeal", { params: { appealId: id }, body: decision });
}

/** What happens to a channel on which day, besides that time goes by. */
export type Happening = {
  on: string;
  sales?: readonly { partner: string; amount: string }[];
  act?: () => Promise<void>;
};

type Owner = Parameters<typeof record>[1];

/** Lives through days on which something happens; between them the server sleeps, or looks every so many days. */
export async function liveThrough(
  app: StartedApp,
  owner: Owner,
  happenings: readonly Happening[],
  { to, everyDays }: { to: string; everyDays?: number },
): Promise<void> {
  const first = happenings[0]?.on ?? to;
  let at = Temporal.PlainDate.from(first);
  for (const { on, sales = [], act } of [
    ...happenings,
    { on: to },
  ] as const satisfies readonly Happening[] as readonly Happening[]) {
    while (everyDays !== undefined && at.add({ days: everyDays }).toString() < on) {
      at = at.add({ days: everyDays });
      await wake(app, at.toString());
    }
    at = Temporal.PlainDate.from(on);
    await wake(app, on);
    if (sales.length > 0)
      await record(
        app,
        owner,
        sales.map((s) => sale({ ...s, on })),
      );
    await act?.();
    await app.drainJobs();
  }
}

/** The ledger as short lines: when, who, from where to where, and how it ended. */
export const lines = async (app: StartedApp, vendorUuid: string): Promise<string[]> =>
  (await ledger(app, vendorUuid)).map(
    (row) => `${row.on} ${row.partner} ${String(row.from)} > ${String(row.to)} ${row.cause} ${row.status}`,
  );
