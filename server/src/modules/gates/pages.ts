import { gatedPages } from "@fairway/contract";
import { AppError, type Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { check } from "./seen.ts";
import type { ThingSource } from "./types.ts";

export type GatedPage = (typeof gatedPages)[number];

/** What the pages of the portal are called. */
export const pageLabels: Record<GatedPage, Label> = {
  numbers: { en: "Numbers", de: "Zahlen" },
  resources: { en: "Resources", de: "Materialien" },
  benefits: { en: "Benefits", de: "Leistungen" },
};

const isPage = (name: string): name is GatedPage => gatedPages.some((page) => page === name);

/** The gate before each page of the portal; pages that stand open are not in it. */
export async function gatesOfPages(tx: Tx, vendorId: Id<"vendor">): Promise<Map<GatedPage, Id<"gate">>> {
  const rows = await runSql<{ thing_key: string; gate_id: string }>(tx, {
    text: "select thing_key, gate_id from app.gate_guard where vendor_id = $1 and thing_kind = 'page'",
    values: [vendorId],
  });
  return new Map(rows.flatMap((row) => (isPage(row.thing_key) ? [[row.thing_key, row.gate_id as Id<"gate">]] : [])));
}

/**
 * Refuses a partner's person who does not see a page; the vendor's people see all of them.
 * @throws AppError `gate.locked`
 */
export async function checkPage(platform: Platform, ctx: Ctx, page: GatedPage): Promise<void> {
  const { actor } = ctx;
  if (actor.kind !== "person" || actor.side !== "partner") return;
  await platform.read(ctx, async (tx) => {
    const gateId = (await gatesOfPages(tx, ctx.vendorId)).get(page) ?? null;
    await check(tx, ctx, actor.partnerId, { kind: "page", id: page, gateId });
  });
}

/** Puts a page behind a gate; null opens it to everybody. Returns the gate that stood before it. */
export async function placeGate(
  tx: Tx,
  ctx: Ctx,
  page: GatedPage,
  gateId: Id<"gate"> | null,
): Promise<Id<"gate"> | null> {
  const before = (await gatesOfPages(tx, ctx.vendorId)).get(page) ?? null;
  if (gateId === null)
    await runSql(tx, {
      text: "delete from app.gate_guard where vendor_id = $1 and thing_kind = 'page' and thing_key = $2",
      values: [ctx.vendorId, page],
    });
  else
    await runSql(tx, {
      text: `insert into app.gate_guard (vendor_id, thing_kind, thing_key, gate_id, set_by, set_at)
        values ($1, 'page', $2, $3, $4, $5)
        on conflict (vendor_id, thing_kind, thing_key) do update
        set gate_id = excluded.gate_id, set_by = excluded.set_by, set_at = excluded.set_at`,
      values: [ctx.vendorId, page, gateId, ctx.actor.name, ctx.now.toString()],
    });
  return before;
}

/** Pages of the portal among the things that may be locked. */
export const pageThings: ThingSource = {
  kind: "page",
  toKey: (id) => (isPage(id) ? id : null),
  toPublicId: (key) => key,
  async named(tx, { vendorId }, keys) {
    const gates = await gatesOfPages(tx, vendorId);
    return new Map(
      keys.filter(isPage).map((page) => [page, { label: pageLabels[page], gateId: gates.get(page) ?? null }]),
    );
  },
  async guardedBy(tx, vendorId, gateIds) {
    const gates = [...(await gatesOfPages(tx, vendorId))];
    return gates.flatMap(([page, gateId]) =>
      gateIds.includes(gateId) ? [{ gateId, key: page, label: pageLabels[page] }] : [],
    );
  },
};

/** @throws AppError `gate.unknown` */
export const unknownGate = (): AppError =>
  new AppError("validation", "gate.unknown", "There is no such gate.", {
    remedy: "Choose one that has not ended.",
    problems: [{ path: "gateId", message: "is not a gate that has not ended", remedy: "Choose another." }],
  });
