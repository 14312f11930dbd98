import type { TestClient } from "./client.ts";
import type { StartedApp } from "./harness.ts";

/** A program small enough to work out by hand: three tiers by revenue, the highest with a certified person. */
export const smallProgram = ({ gold = 10_000, name = "Small Partners" } = {}): string => `
program: ${name}
key: small
currency: USD
fiscalYear: 02-01
facts:
  sale: { amount: money, category: text, customer: customer }
  certification: { person: person, validUntil: date }
metrics:
  revenue: { sum: sale.amount, over: 12 months, headline: true }
  fiscal_revenue: { sum: sale.amount, over: fiscal year }
  customers: { distinct: sale.customer, over: 12 months }
  certified: { distinct: certification.person, where: certification.validUntil >= asOf, headline: true }
  average_sale: { average: sale.amount, over: 12 months }
  points: { is: metric.revenue / 100 + 25 * metric.certified, round: 0 }
tracks:
  sell:
    label: { en: Sell, de: Vertrieb }
    tiers:
      Gold: metric.revenue >= ${gold} && metric.certified >= 1
      Silver: metric.revenue >= 1000
      Member: true
  serve:
    for: "'service' in partner.types"
    tiers: { Expert: metric.certified >= 2, Starter: true }
badges: { skilled: metric.certified >= 2 }
`;

/** Publishes it and measures everybody; returns the program's id. */
export async function publishSmall(app: StartedApp, owner: TestClient, options?: { gold?: number }): Promise<string> {
  const { id } = await owner.ok("createProgram", { body: { source: smallProgram(options) } });
  await app.drainJobs();
  return id;
}

type Sale = { partner: string; on: string; amount: string; category?: string; customer?: string; reference?: string };

let references = 0;

export const sale = ({ partner, on, amount, category, customer, reference }: Sale) => ({
  kind: "sale",
  partner,
  occurredOn: on,
  source: "erp",
  reference: reference ?? `sale-${(references += 1)}`,
  data: { amount: Number(amount), category: category ?? "bikes", customer: customer ?? "C1" },
});

export const certificate = (partner: string, person: string, on: string, validUntil: string) => ({
  kind: "certification",
  partner,
  occurredOn: on,
  source: "academy",
  reference: `certificate-${(references += 1)}`,
  data: { person, validUntil },
});

type Fact = ReturnType<typeof sale> | ReturnType<typeof certificate>;

/** Records facts and lets everything that follows from them happen. */
export async function record(app: StartedApp, owner: TestClient, facts: readonly Fact[]): Promise<string[]> {
  const { ids } = await owner.ok("recordFacts", { body: { facts: [...facts] } });
  await app.drainJobs();
  return ids;
}
