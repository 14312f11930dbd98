import { type Id, notFound } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { partnerExists } from "../partners/index.ts";
import { mayReadFactsOf } from "./policy.ts";
import { type FactFilter, factsById, listFacts, replacedFacts } from "./repo.ts";
import type { FactAddress } from "./reverse-fact.ts";
import type { Fact, FactsParts } from "./types.ts";

/** A page of a partner's facts, newest business date first; one more than `limit` tells that there are more. */
export async function readPage({ platform }: FactsParts, ctx: Ctx, filter: FactFilter): Promise<Fact[]> {
  if (!mayReadFactsOf(ctx.actor, filter.partnerId)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    if (!(await partnerExists(tx, ctx.vendorId, filter.partnerId))) throw notFound("partner");
    return listFacts(tx, ctx.vendorId, { ...filter, limit: filter.limit + 1 });
  });
}

const maxChain = 100;

/** All facts that one reference stood for, oldest first: what it replaced, and what replaced it. */
async function chainOf(tx: Tx, vendorId: Id<"vendor">, fact: Fact): Promise<Fact[]> {
  const chain = new Map<string, Fact>([[fact.id, fact]]);
  let fresh: Fact[] = [fact];
  while (fresh.length > 0 && chain.size < maxChain) {
    const before = await replacedFacts(
      tx,
      vendorId,
      fresh.map((f) => f.id),
    );
    const after = fresh.flatMap((f) => f.reversal?.replacedBy ?? []);
    const unknown = [...before, ...after].filter((id) => !chain.has(id));
    fresh = await factsById(tx, vendorId, unknown);
    for (const found of fresh) chain.set(found.id, found);
  }
  return inOrder([...chain.values()]);
}

/** The one that took nobody's place first, then each by what replaced it. */
function inOrder(chain: readonly Fact[]): Fact[] {
  const replacements = new Set(chain.map((f) => f.reversal?.replacedBy));
  const ordered: Fact[] = [];
  let next = chain.find((f) => !replacements.has(f.id));
  while (next && ordered.length < chain.length) {
    ordered.push(next);
    const { reversal } = next;
    next = chain.find((f) => f.id === reversal?.replacedBy);
  }
  return ordered;
}

/**
 * One fact of a partner with all that its reference stood for. A correction may have moved to another partner:
 * partner people see only their own part of the chain.
 * @throws AppError `not_found`
 */
export async function readFact(
  { platform }: FactsParts,
  ctx: Ctx,
  { partnerId, factId }: FactAddress,
): Promise<{ fact: Fact; chain: Fact[] }> {
  if (!mayReadFactsOf(ctx.actor, partnerId)) throw notFound("fact");
  return platform.read(ctx, async (tx) => {
    const [fact] = await factsById(tx, ctx.vendorId, [factId]);
    if (!fact || fact.partnerId !== partnerId) throw notFound("fact");
    const chain = await chainOf(tx, ctx.vendorId, fact);
    return { fact, chain: chain.filter((f) => mayReadFactsOf(ctx.actor, f.partnerId)) };
  });
}
