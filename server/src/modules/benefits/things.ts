import { notFound, parseId, publicId, type Id } from "@fairway/kernel";
import { explainBenefit, type Benefit } from "@fairway/program";
import { sideOf, type Ctx, type Tx } from "../../platform/index.ts";
import { seenPartners } from "../conditions/index.ts";
import type { OwnThreshold, ThingSource } from "../gates/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { openEntitlement } from "./find.ts";

/** Benefits are kept by their program and key, and named by the program's id and their key. */
const keyOf = (programId: string, benefit: string): string => `${programId}/${benefit}`;

/** The name by which people ask for a benefit that is locked. */
export const benefitThing = (programId: Id<"program">, benefit: string): string =>
  `${publicId("program", programId)}.${benefit}`;

function partsOf(key: string): { programId: Id<"program">; benefit: string } {
  const [programId = "", benefit = ""] = key.split("/");
  return { programId: programId as Id<"program">, benefit };
}

/** The benefit of a thing that is open to a partner for a time; null for one of another program. */
export const benefitOfThing = (programId: Id<"program">, thingId: string): string | null => {
  const parts = partsOf(thingId);
  return parts.programId === programId ? parts.benefit : null;
};

/** The program of a thing that is a benefit. */
export const programOfThing = (thingId: string): Id<"program"> => partsOf(thingId).programId;

async function find(tx: Tx, ctx: Ctx, key: string): Promise<{ at: ProgramAt; benefit: Benefit } | null> {
  const { programId, benefit: name } = partsOf(key);
  const isThere = (await programs.heads(tx, ctx.vendorId)).some(({ id }) => id === programId);
  const at = isThere ? await programs.activeFor(tx, ctx.vendorId, programId) : null;
  const benefit = at?.program.benefits.find((each) => each.key === name);
  return at && benefit ? { at, benefit } : null;
}

/** What a benefit asks of a partner; null where it is earned. */
async function own(tx: Tx, ctx: Ctx, partnerId: Id<"partner">, key: string): Promise<OwnThreshold | null> {
  const found = await find(tx, ctx, key);
  if (!found) throw notFound("benefit");
  const { at, benefit } = found;
  const of = { programId: at.programId, partnerId, benefit: benefit.key };
  if (await openEntitlement(tx, ctx.vendorId, of)) return null;
  const today = await programs.today(tx, ctx);
  const seen = (await seenPartners(tx, ctx.vendorId, at, [partnerId], today)).get(partnerId);
  if (!seen) throw notFound("partner");
  const reader = sideOf(ctx.actor) === "partner" ? "everybody" : "vendor";
  const { requirement, opens } = explainBenefit(at.program, benefit, seen, ctx.locale, reader);
  return { label: benefit.label, requirement, missing: opens.flatMap(({ missing }) => missing), opens };
}

/** Benefits among the things that may be locked: each by what it asks for itself. */
export const benefitThings: ThingSource = {
  kind: "benefit",
  toKey(id) {
    const [program = "", benefit] = id.split(".");
    try {
      return benefit === undefined ? null : keyOf(parseId("program", program), benefit);
    } catch {
      return null;
    }
  },
  toPublicId: (key) => benefitThing(partsOf(key).programId, partsOf(key).benefit),
  async named(tx, ctx, keys) {
    const found = await Promise.all(keys.map(async (key) => [key, await find(tx, ctx, key)] as const));
    return new Map(found.flatMap(([key, each]) => (each ? [[key, { label: each.benefit.label, gateId: null }]] : [])));
  },
  guardedBy: async () => [],
  own,
};
