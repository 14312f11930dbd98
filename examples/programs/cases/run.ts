import type { Program } from "@fairway/program";
import type { Row, TestFact, TestPartner } from "../../../server/test/measured-vendor.ts";
import { documentOf, type Given, type Vendor } from "./document.ts";
import { live } from "./live.ts";
import { notInTrack, type Case, type Entry, type Example, type Figure, type Population } from "./types.ts";

const factsOf = (partner: string, entries: readonly Entry[]): TestFact[] =>
  entries.map(([kind, on, data]) => ({ partner, kind, on, data }));

function valueOf(row: Row, name: string): string | null {
  if (name.startsWith("metric.")) {
    const value = row.metrics[name.slice("metric.".length)];
    return value === null || value === undefined ? null : String(value);
  }
  const standing = row.standings[name];
  return standing ? standing.tier : notInTrack;
}

function countOf(rows: readonly Row[], { track }: Population): Record<string, string> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const tier = row.standings[track]?.tier ?? "without a tier";
    counts[tier] = (counts[tier] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).map(([tier, count]) => [tier, String(count)]));
}

type Measured = Figure | Population;
type Measuring = { readonly of: Measured; readonly facts: readonly Entry[]; readonly partner: TestPartner };

/** Measures the partners of all cases together, once for each day. */
async function measureAll(vendor: Vendor, program: Program, cases: readonly Measured[]): Promise<Map<Case, Given>> {
  const partners = cases.flatMap((each): Measuring[] =>
    each.kind === "figure"
      ? [{ of: each, facts: each.facts, partner: each.partner ?? {} }]
      : each.partners.map((facts) => ({ of: each, facts, partner: {} })),
  );
  const ids = await vendor.addPartners(partners.map((each) => each.partner));
  await vendor.addFacts(
    program,
    partners.flatMap((each, i) => factsOf(ids[i] ?? "", each.facts)),
  );
  const given = new Map<Case, Given>();
  for (const asOf of new Set(cases.map((each) => each.asOf))) {
    const rows = await vendor.measure(program, asOf, { ids });
    for (const each of cases.filter((one) => one.asOf === asOf)) {
      const own = ids.flatMap((id, i) => (partners[i]?.of === each ? (rows.get(id) ?? []) : []));
      const [row] = own;
      if (!row) throw new Error(`nobody was measured for: ${each.says}`);
      const values = Object.keys(each.gives).map((name) => [name, valueOf(row, name)] as const);
      given.set(each, each.kind === "population" ? countOf(own, each) : Object.fromEntries(values));
    }
  }
  return given;
}

/** What every case of an example gives, on a database. */
export async function run(vendor: Vendor, { document, cases }: Example): Promise<Map<Case, Given>> {
  const { program } = documentOf(document);
  const measured = cases.filter((each): each is Measured => each.kind !== "life");
  const given = await measureAll(vendor, program, measured);
  for (const each of cases) if (each.kind === "life") given.set(each, await live(vendor, document, each));
  return given;
}
