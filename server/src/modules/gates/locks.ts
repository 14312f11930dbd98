import type { Id } from "@fairway/kernel";
import { explainGate } from "@fairway/program";
import { sideOf, type Ctx, type Tx } from "../../platform/index.ts";
import { keptById, knownOf, seenPartners, type Seen } from "../conditions/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { gateFamily, termsOf, type Known } from "./family.ts";
import { mayAsk } from "./policy.ts";
import { newestRequests } from "./request-repo.ts";
import { decide, type Viewer } from "./seen.ts";
import { thingKey } from "./things.ts";
import type { Lock, OwnThreshold, Thing } from "./types.ts";

/** The gates by id, each beside the version that applies to its program, with the partner as it was measured there. */
type Beside = { known: Known; at: ProgramAt; seen: Seen | undefined };

async function besides(
  tx: Tx,
  ctx: Ctx,
  partnerId: Id<"partner">,
  gateIds: readonly string[],
): Promise<Map<string, Beside>> {
  const kept = await keptById(tx, gateFamily, ctx.vendorId, gateIds);
  const today = await programs.today(tx, ctx);
  const found = new Map<string, Beside>();
  for (const [programId, own] of Map.groupBy(kept.values(), (gate) => gate.programId)) {
    const at = await programs.active(tx, ctx.vendorId, programId);
    const seen = (await seenPartners(tx, ctx.vendorId, at, [partnerId], today)).get(partnerId);
    for (const gate of own) found.set(gate.id, { known: knownOf(gateFamily, at, gate), at, seen });
  }
  return found;
}

const nothing = { rule: "", actual: null, needed: null, gap: null, operator: null, from: [], combine: null, parts: [] };

/** What a gate says that cannot be read now, or has ended, or of who was not measured yet: only asking leads on. */
const closed: Record<"en" | "de", string> = {
  en: "It is opened on request.",
  de: "Es wird auf Anfrage freigeschaltet.",
};

function explained({ known, at, seen }: Beside, ctx: Ctx): Lock["explained"] {
  const isRead = known.declared !== null && known.kept.status === "active";
  if (!known.declared || !isRead || !seen?.isMeasured)
    return { requirement: { ...nothing, says: closed[ctx.locale], met: false }, missing: [], opens: [] };
  const reader = sideOf(ctx.actor) === "partner" ? "everybody" : "vendor";
  return explainGate(at.program, known.declared.rule, seen, ctx.locale, reader);
}

function rolesOf({ known }: Beside, { roles }: Viewer): Lock["roles"] {
  const names = termsOf(known.kept).roles;
  if (names.length === 0) return null;
  return { names, met: roles === null || roles.some((role) => names.includes(role)) };
}

const viewerOf = (ctx: Ctx, partnerId: Id<"partner">): Viewer => ({
  vendorId: ctx.vendorId,
  partnerId,
  roles: ctx.actor.kind === "person" && ctx.actor.side === "partner" ? ctx.actor.roles : null,
});

/**
 * Why some of these things are locked, by `kind/id`; those that are open are not in it. For the vendor's people: whether
 * it is locked for the partner, whatever the roles of its people.
 */
export async function locks(
  tx: Tx,
  ctx: Ctx,
  partnerId: Id<"partner">,
  things: readonly Thing[],
): Promise<Map<string, Lock>> {
  const viewer = viewerOf(ctx, partnerId);
  const gated = things.filter((thing) => thing.gateId !== null);
  const seeing = await decide(tx, viewer, await programs.today(tx, ctx), gated);
  const locked = gated.filter((_, i) => seeing[i]?.open === false);
  if (locked.length === 0) return new Map();
  const gates = await besides(tx, ctx, partnerId, [...new Set(locked.flatMap(({ gateId }) => gateId ?? []))]);
  const requests = await newestRequests(tx, ctx.vendorId, partnerId, locked);
  return new Map(
    locked.flatMap((thing): [string, Lock][] => {
      const gate = gates.get(thing.gateId ?? "");
      if (!gate) return [];
      const key = thingKey(thing);
      const request = requests.get(key) ?? null;
      return [
        [
          key,
          {
            thing,
            gate: { known: gate.known, at: gate.at },
            explained: explained(gate, ctx),
            roles: rolesOf(gate, viewer),
            request,
            mayAsk: mayAsk(ctx.actor, partnerId) && request?.status !== "asked",
          },
        ],
      ];
    }),
  );
}

/** The same for a thing that is locked by what it asks for itself. */
export async function ownLock(
  tx: Tx,
  ctx: Ctx,
  partnerId: Id<"partner">,
  thing: Thing,
  { requirement, missing, opens }: OwnThreshold,
): Promise<Lock> {
  const request = (await newestRequests(tx, ctx.vendorId, partnerId, [thing])).get(thingKey(thing)) ?? null;
  return {
    thing,
    gate: null,
    explained: { requirement, missing, opens: opens.map((each) => ({ ...each, requirement })) },
    roles: null,
    request,
    mayAsk: mayAsk(ctx.actor, partnerId) && request?.status !== "asked",
  };
}
