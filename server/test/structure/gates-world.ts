import type { TestClient } from "../harness.ts";

export type GatesWorld = {
  /** Made in the console; the partner does not pass it. Another that guards nothing. */
  gateId: string;
  spareGateId: string;
  /** Of the partner, for a page of the portal that stood behind the gate. */
  gateRequestId: string;
  /** Of the gate, to the partner. */
  gateOpeningId: string;
  /** The owner looks at the portal as the partner. */
  viewingId: string;
};

/** Gates, a request, an opening, and somebody who looks at the portal as the partner. */
export async function writeGates(
  owner: TestClient,
  { partnerId, person, today, mark }: { partnerId: string; person: TestClient; today: string; mark: string },
): Promise<GatesWorld> {
  const gate = async (label: string) =>
    (await owner.ok("createGate", { body: { label, rule: "metric.sourced >= 1000000" } })).id;
  const gateId = await gate(`Kept gate ${mark}`);
  const spareGateId = await gate(`Spare gate ${mark}`);
  const place = (to: string | null) => owner.ok("setPageGate", { params: { page: "resources" }, body: { gateId: to } });
  await place(gateId);
  const { id: gateRequestId } = await person.ok("askForOpening", {
    body: { thing: { kind: "page", id: "resources" }, reason: "kept. to plan ahead" },
  });
  await place(null);
  const opening = { partnerId, gateId, untilOn: today, reason: "kept. for the launch" };
  const { id: gateOpeningId } = await owner.ok("createGateOpening", { body: opening });
  const { id: viewingId } = await owner.ok("startViewing", { params: { partnerId }, body: { role: "seller" } });
  return { gateId, spareGateId, gateRequestId, gateOpeningId, viewingId };
}
