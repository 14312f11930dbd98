import type { TestVendor } from "./factory.ts";

/** A small program for tests: sales, two metrics, one track of two tiers. */
export const salesProgram = `
program: Test Partners
currency: USD
facts:
  sale: { amount: money, quantity: optional integer, product: optional text, closedOn: optional date, level: { type: [low, high], optional: true } }
  visit: { place: text }
metrics:
  revenue: { sum: sale.amount, over: 12 months, headline: true }
  sales: { count: sale, over: 12 months, headline: true }
tracks:
  sell:
    tiers: { Gold: metric.revenue >= 1000, Member: metric.revenue >= 100 }
`;

/** Publishes it; what it needs to be measured follows with the jobs. */
export const publishSalesProgram = ({ owner }: Pick<TestVendor, "owner">) =>
  owner.ok("createProgram", { body: { source: salesProgram, format: "yaml" } });
