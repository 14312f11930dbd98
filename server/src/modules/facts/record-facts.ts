import { AppError, forbidden, type Id, type Problem } from "@fairway/kernel";
import { type Ctx, type Tx, requireOwn } from "../../platform/index.ts";
import { resolvePartners } from "../partners/index.ts";
import { keyText } from "./keys.ts";
import { declaredKinds } from "./kinds.ts";
import { mayRecord } from "./policy.ts";
import { firstDay, lastDay, prepareFact } from "./prepare.ts";
import { storeFacts } from "./store.ts";
import type { FactInput, FactsParts, PreparedFact } from "./types.ts";

export type RecordInput = readonly (FactInput & { /** Id or the vendor's reference. */ partner: string })[];
export type Recorded = { created: number; changed: number; unchanged: number; ids: Id<"fact">[] };

const unknownPartner = (partner: string): Problem => ({
  path: "partner",
  message: `There is no partner “${partner}”.`,
  remedy: "Use the partner's id or your own reference for it; add the partner first where it is new.",
});

function repeatedKeys(input: RecordInput): Problem[] {
  const seen = new Map<string, number>();
  return input.flatMap((fact, i): Problem[] => {
    const first = seen.get(keyText(fact));
    if (first === undefined) {
      seen.set(keyText(fact), i);
      return [];
    }
    const message = `The reference “${fact.reference}” already stands in facts[${first}].`;
    return [{ path: `facts[${i}].reference`, message, remedy: "Send each reference of a kind and source once." }];
  });
}

async function prepareAll(tx: Tx, ctx: Ctx, input: RecordInput): Promise<PreparedFact[]> {
  const kinds = await declaredKinds(tx, ctx.vendorId);
  const partners = await resolvePartners(tx, ctx.vendorId, [...new Set(input.map((f) => f.partner))]);
  const problems = repeatedKeys(input);
  const facts = input.flatMap((fact, i): PreparedFact[] => {
    const partnerId = partners.get(fact.partner);
    if (partnerId) requireOwn(ctx.actor, "facts.record", partnerId);
    const prepared = partnerId
      ? prepareFact(fact, partnerId, kinds)
      : { ok: false as const, problems: [unknownPartner(fact.partner)] };
    if (prepared.ok) return [prepared.fact];
    problems.push(...prepared.problems.map((p) => ({ ...p, path: `facts[${i}].${p.path}` })));
    return [];
  });
  if (problems.length === 0) return facts;
  throw new AppError("validation", "fact.invalid", "Nothing was recorded: some facts are not right.", {
    remedy: "Correct what is listed and send all of them again.",
    problems: problems.slice(0, 200),
  });
}

/**
 * Records facts, all or none. Safe to repeat: a reference that stands for the same is left alone.
 * @throws AppError `forbidden`, `fact.invalid`
 */
export async function recordFacts(parts: FactsParts, ctx: Ctx, input: RecordInput): Promise<Recorded> {
  if (!mayRecord(ctx.actor)) throw forbidden("record facts");
  // Days that no partition may hold are refused below, by name.
  await parts.ensurePartitions(input.map((f) => f.occurredOn).filter((day) => day >= firstDay && day <= lastDay));
  return parts.platform.command(ctx, { operation: "recordFacts", input }, async (change) => {
    const outcomes = await storeFacts(change, ctx, await prepareAll(change.tx, ctx, input));
    const count = (outcome: string) => outcomes.filter((o) => o.outcome === outcome).length;
    return {
      created: count("created"),
      changed: count("changed"),
      unchanged: count("unchanged"),
      ids: outcomes.map((o) => o.id),
    };
  });
}
