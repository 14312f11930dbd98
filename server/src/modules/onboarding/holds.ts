import type { Id } from "@fairway/kernel";
import { conditionText, matching, parseCondition } from "@fairway/program";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { boundBy, factKindsSince, hasDownloaded, hasProfile } from "./facts-repo.ts";
import type { Onboarding, Says, TaskPlan } from "./types.ts";

/** How many people the partner has; asked before, since people are kept elsewhere. */
export type Known = { people: number };

/** A rule in words, and whether it holds for a partner; null where it cannot be read, or nothing was measured. */
export async function ruleHolds(
  tx: Tx,
  ctx: Pick<Ctx, "vendorId">,
  partnerId: Id<"partner">,
  rule: string,
): Promise<Says | null> {
  const at = await programs.activeFor(tx, ctx.vendorId);
  if (!at?.liveAsOf) return null;
  const read = parseCondition(at.program, rule);
  if (!read.ok) return null;
  const { list } = matching(at.program, read.rule, {
    vendorId: ctx.vendorId,
    programId: at.programId,
    asOf: Temporal.PlainDate.from(at.liveAsOf),
    partners: { ids: [partnerId] },
  });
  const found = await runSql(tx, list({ after: null, limit: 1 }));
  if (found.length === 0) return null;
  return { en: conditionText(at.program, read.rule, "en"), de: conditionText(at.program, read.rule, "de") };
}

/** Why a task that completes itself is done by now; null while it is not. It looks at what is, not at what was told. */
export async function doneBecause(
  tx: Tx,
  ctx: Pick<Ctx, "vendorId">,
  onboarding: Pick<Onboarding, "partnerId" | "startedAt" | "startedOn">,
  done: TaskPlan["done"],
  known: Known,
): Promise<Says | null> {
  const of = { vendorId: ctx.vendorId, partnerId: onboarding.partnerId };
  switch (done.by) {
    case "hand":
      return null;
    case "agreement":
      return (await boundBy(tx, of)).has(done.key)
        ? { en: "The agreement is accepted.", de: "Die Vereinbarung ist angenommen." }
        : null;
    case "people":
      return known.people >= done.count
        ? { en: `${known.people} people have joined.`, de: `${known.people} Personen sind dabei.` }
        : null;
    case "download":
      return (await hasDownloaded(tx, of, onboarding.startedAt))
        ? { en: "A resource was downloaded.", de: "Eine Ressource wurde heruntergeladen." }
        : null;
    case "profile":
      return (await hasProfile(tx, of))
        ? { en: "The company profile is filled in.", de: "Das Firmenprofil ist ausgefüllt." }
        : null;
    case "fact":
      return (await factKindsSince(tx, of, onboarding.startedOn)).has(done.kind)
        ? { en: `The first ${done.kind} is recorded.`, de: `Der erste Eintrag „${done.kind}“ ist da.` }
        : null;
    case "rule":
      return ruleHolds(tx, ctx, onboarding.partnerId, done.rule);
  }
}
