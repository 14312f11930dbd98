import { type Id, newId } from "@fairway/kernel";
import { type Ctx, insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { Company } from "./types.ts";

export type NewCompany = { name: string; domain: string | null; country: string | null };

const columns = ["id", "name", "domain", "country", "created_at"];

async function insert(tx: Tx, ctx: Ctx, companies: readonly (NewCompany & { id: Id<"company"> })[]): Promise<void> {
  if (companies.length === 0) return;
  const rows = companies.map((c) => [c.id, c.name, c.domain, c.country, ctx.now.toString()]);
  await runSql(tx, insertRows("app.company", columns, rows, "on conflict (domain_norm) do nothing"));
}

async function byDomain(tx: Tx, domains: readonly string[]): Promise<Map<string, Id<"company">>> {
  if (domains.length === 0) return new Map();
  const text = "select id, domain_norm from app.company where domain_norm = any($1)";
  const rows = await runSql<{ id: Id<"company">; domain_norm: string }>(tx, { text, values: [domains] });
  return new Map(rows.map((row) => [row.domain_norm, row.id]));
}

/**
 * Companies for new partners, in their order: the one that has the domain, whoever's partner it is already, or a new
 * one. Names alone never join companies.
 */
export async function companiesFor(tx: Tx, ctx: Ctx, wanted: readonly NewCompany[]): Promise<Id<"company">[]> {
  const domains = [...new Set(wanted.flatMap((c) => c.domain ?? []))].toSorted();
  const known = await byDomain(tx, domains);
  const fresh = new Map<string, NewCompany & { id: Id<"company"> }>();
  const ids = wanted.map((company) => {
    const id = newId("company", ctx.now.epochMilliseconds);
    const key = company.domain ?? id;
    if (!known.has(key) && !fresh.has(key)) fresh.set(key, { ...company, id });
    return { key, id: known.get(key) ?? fresh.get(key)?.id ?? id };
  });
  await insert(
    tx,
    ctx,
    [...fresh.values()].toSorted((a, b) => ((a.domain ?? "") < (b.domain ?? "") ? -1 : 1)),
  );
  // Another transaction may have been first with a domain.
  const settled = await byDomain(
    tx,
    [...fresh.keys()].filter((key) => domains.includes(key)),
  );
  return ids.map(({ key, id }) => settled.get(key) ?? id);
}

export async function readCompany(tx: Tx, id: Id<"company">): Promise<Company | null> {
  const text = "select id, domain from app.company where id = $1";
  const [row] = await runSql<Company>(tx, { text, values: [id] });
  return row ?? null;
}
