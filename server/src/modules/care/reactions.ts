import { type Cron, type Ctx, fileSweep, type Platform, type Reaction, runSql } from "../../platform/index.ts";
import { exportsArea } from "./export-partner.ts";
import type { Care } from "./service.ts";
import type { PartnerId } from "./types.ts";

/** An export that was asked for is made; an end that was taken back by the status is noted as such. */
export const careReactions = (care: Care): readonly Reaction[] => [
  {
    on: "partner_export.requested",
    name: "care.export",
    run: (ctx, event) => care.runExport(ctx, event.partnerId as PartnerId, event.subject.id),
  },
  {
    on: "partner.reinstated",
    name: "care.noteReinstated",
    run: (ctx, event) => care.noteReinstated(ctx, event.partnerId as PartnerId),
  },
];

const keysNamed = (platform: Platform) => async (ctx: Ctx, keys: readonly string[]) => {
  const text = "select file_key as key from app.partner_export where vendor_id = $1 and file_key = any($2::text[])";
  const rows = await platform.read(ctx, (tx) => runSql<{ key: string }>(tx, { text, values: [ctx.vendorId, keys] }));
  return new Set(rows.map((row) => row.key));
};

/**
 * Computes every hour how everybody is doing; the day's last one stays as its snapshot. Ends what has come to its last
 * day within minutes of midnight, and removes exports whose days are over.
 */
export const careCron = (care: Care, platform: Platform): readonly Cron[] => [
  { name: "care.health", schedule: "7 * * * *", run: (ctx) => care.compute(ctx) },
  { name: "care.endDue", schedule: "*/5 * * * *", run: (ctx) => care.endDue(ctx) },
  { name: "care.expireExports", schedule: "23 * * * *", run: (ctx) => care.expireExports(ctx) },
  fileSweep(platform, { area: exportsArea, known: keysNamed(platform) }),
];
