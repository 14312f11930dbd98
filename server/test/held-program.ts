import type { TestClient } from "./client.ts";
import type { StartedApp } from "./harness.ts";

/** Three tiers by the revenue of a window, moved by a policy. */
export const heldProgram = (
  moves: string,
  { gold = 10_000, silver = 1_000, tiers = "", over = "90 days" } = {},
): string => `
program: Held Partners
key: held
currency: USD
fiscalYear: 02-01
facts:
  sale: { amount: money, category: text, customer: customer }
  certification: { person: person, validUntil: date }
metrics:
  revenue: { sum: sale.amount, over: ${over}, headline: true }
tracks:
  sell:
    label: { en: Sell, de: Vertrieb }
    tiers:
${tiers || `      Gold: metric.revenue >= ${gold}\n      Silver: metric.revenue >= ${silver}\n      Member: true`}
${moves === "" ? "" : `    moves: ${moves}`}
`;

/** Publishes it and measures everybody; returns the program's id. */
export async function publishHeld(app: StartedApp, owner: TestClient, source: string): Promise<string> {
  const { id } = await owner.ok("createProgram", { body: { source } });
  await app.drainJobs();
  return id;
}

export type LedgerRow = {
  partner: string;
  on: string;
  status: string;
  cause: string;
  from: string | null;
  to: string | null;
  decided: string;
};

/** Every move of a vendor but the first, in the order of their days. */
export async function ledger(app: StartedApp, vendorUuid: string): Promise<LedgerRow[]> {
  const { rows } = await app.database.owner.query<LedgerRow>(
    `select p.reference as partner, m.effective_on::text as on, m.status, m.cause, m.from_tier as "from", m.to_tier as "to",
        m.decided_on::text as decided
      from app.move m join app.partner p on p.vendor_id = m.vendor_id and p.id = m.partner_id
      where m.vendor_id = $1 and m.cause <> 'start' order by m.effective_on, p.reference, m.decided_on, m.status, m.to_tier`,
    [vendorUuid],
  );
  return rows;
}

/** Moves the clock to a day, and lets the server do what it does at night. */
export async function wake(app: StartedApp, on: string): Promise<void> {
  app.clock.set(`${on}T12:00:00Z`);
  await app.runCron("standings.rollForward");
}
