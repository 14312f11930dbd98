import { AppError, forbidden, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type JournalEvent, type Tx } from "../../platform/index.ts";
import { mergePartners, planMerge, type MergePlan } from "../partners/index.ts";
import { programs } from "../programs/index.ts";
import { moveRecord, recordToMove } from "../record/index.ts";
import { leftBehind } from "./left-behind.ts";
import { mayMerge } from "./policy.ts";
import type { RecruitingParts } from "./types.ts";

type Pair = { goesId: Id<"partner">; intoId: Id<"partner"> };
type Refusal = { code: string; says: string; remedy: string };
export type MergeShown = {
  plan: MergePlan;
  refused: readonly Refusal[];
  people: readonly { name: string; email: string }[];
  moves: Awaited<ReturnType<typeof recordToMove>>;
};

async function haveFacts(tx: Tx, vendorId: Id<"vendor">, ids: readonly Id<"partner">[]): Promise<Set<string>> {
  const rows = await runSql<{ partner_id: string }>(tx, {
    text: `select distinct f.partner_id from app.fact f where f.vendor_id = $1 and f.partner_id = any($2::uuid[])`,
    values: [vendorId, ids],
  });
  return new Set(rows.map((row) => row.partner_id));
}

const words = {
  en: {
    itself: ["These are the same record.", "Choose another partner."],
    ended: ["The record that would go has ended already.", "Reinstate it first, or leave it as it is."],
    intoEnded: ["The record that would stay has ended.", "Reinstate it first."],
    both: [
      "Facts were recorded for both; what one has earned cannot be the other's.",
      "Reverse the facts of one of them where they are mistaken, or end that partner instead.",
    ],
    goes: ["Facts were recorded for the record that would go.", "Merge the other way round: that record can stay."],
  },
  de: {
    itself: ["Das ist derselbe Datensatz.", "Wählen Sie einen anderen Partner."],
    ended: [
      "Der Datensatz, der wegfiele, ist schon beendet.",
      "Nehmen Sie ihn erst wieder auf, oder lassen Sie ihn, wie er ist.",
    ],
    intoEnded: ["Der Datensatz, der bliebe, ist beendet.", "Nehmen Sie ihn erst wieder auf."],
    both: [
      "Für beide wurden Fakten erfasst; was der eine erreicht hat, kann nicht dem anderen gehören.",
      "Nehmen Sie irrtümliche Fakten eines der beiden zurück, oder beenden Sie stattdessen diesen Partner.",
    ],
    goes: [
      "Für den Datensatz, der wegfiele, wurden Fakten erfasst.",
      "Führen Sie umgekehrt zusammen: Dieser Datensatz kann bleiben.",
    ],
  },
} as const;

async function refusals(tx: Tx, ctx: Ctx, { goes, into }: MergePlan): Promise<Refusal[]> {
  const facts = await haveFacts(tx, ctx.vendorId, [goes.id, into.id]);
  const codes = [
    ...(goes.id === into.id ? (["itself"] as const) : []),
    ...(goes.status === "ended" ? (["ended"] as const) : []),
    ...(into.status === "ended" ? (["intoEnded"] as const) : []),
    ...(facts.has(goes.id) ? [facts.has(into.id) ? ("both" as const) : ("goes" as const)] : []),
  ];
  const first = codes.map((code) => {
    const [says, remedy] = words[ctx.locale][code];
    return { code: `merge.${code}`, says, remedy };
  });
  if (goes.id === into.id || goes.status === "ended") return first;
  return [...first, ...(await leftBehind(tx, ctx, goes.id, await programs.today(tx, ctx)))];
}

/** What would be kept, and what speaks against it. @throws AppError `not_found`, `forbidden` */
export async function previewMerge({ platform, identity }: RecruitingParts, ctx: Ctx, pair: Pair): Promise<MergeShown> {
  if (!mayMerge(ctx.actor)) throw forbidden("merge partners");
  const found = await platform.read(ctx, async (tx) => {
    const plan = await planMerge(tx, ctx.vendorId, pair);
    return { plan, refused: await refusals(tx, ctx, plan), moves: await recordToMove(tx, ctx, plan.goes.id) };
  });
  const people = await identity.people.list(ctx, { vendorId: ctx.vendorId, partnerId: pair.goesId });
  return { ...found, people: people.map(({ name, email }) => ({ name, email })) };
}

/** Of both records together: a change of either makes another number. */
export const revisionOf = ({ goes, into }: MergePlan): number => goes.revision + into.revision;

/** Makes one record of two. @throws AppError `merge.…` for what speaks against it, `merge.changed_meanwhile` */
export async function merge(
  { platform }: RecruitingParts,
  ctx: Ctx,
  { revision, ...pair }: Pair & { revision: number },
): Promise<void> {
  if (!mayMerge(ctx.actor)) throw forbidden("merge partners");
  await platform.command(ctx, { operation: "recruiting.merge", input: { ...pair, revision } }, async (change) => {
    const plan = await planMerge(change.tx, ctx.vendorId, pair, true);
    const [first] = await refusals(change.tx, ctx, plan);
    if (first) throw new AppError("conflict", first.code, first.says, { remedy: first.remedy });
    if (revisionOf(plan) !== revision)
      throw new AppError("conflict", "merge.changed_meanwhile", "One of both records has changed.", {
        remedy: "Look at the preview again.",
      });
    const { tx } = change;
    await moveRecord(tx, ctx, pair.goesId, pair.intoId);
    await runSql(tx, {
      text: "update app.partner_application set partner_id = $3 where vendor_id = $1 and partner_id = $2",
      values: [ctx.vendorId, pair.goesId, pair.intoId],
    });
    await mergePartners(change, ctx, plan);
    return null;
  });
}

/** The people of the record that went come to the one that stays. Made again, it moves who is still there. */
export async function movePeople({ identity }: RecruitingParts, ctx: Ctx, event: JournalEvent): Promise<void> {
  const from = { vendorId: ctx.vendorId, partnerId: event.subject.id as Id<"partner"> };
  const to = { vendorId: ctx.vendorId, partnerId: String(event.data["intoId"]) as Id<"partner"> };
  const there = new Set((await identity.people.list(ctx, to)).map(({ id }) => id));
  for (const { id, name, email, roles } of await identity.people.list(ctx, from)) {
    if (!there.has(id)) await identity.people.add(ctx, to, { name, email, roles });
    await identity.people.remove(ctx, from, id);
  }
}
