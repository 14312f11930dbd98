import { type Cron, type Ctx, fileSweep, type Platform, runSql } from "../../platform/index.ts";
import { filesArea } from "./files.ts";
import { logoArea } from "./profile.ts";

const named = (platform: Platform, text: string) => async (ctx: Ctx, keys: readonly string[]) => {
  const rows = await platform.read(ctx, (tx) => runSql<{ key: string }>(tx, { text, values: [ctx.vendorId, keys] }));
  return new Set(rows.map((row) => row.key));
};

/** Removes logos and files whose row was never written, or has been replaced. */
export const recordCron = (platform: Platform): readonly Cron[] => [
  fileSweep(platform, {
    area: logoArea,
    known: named(
      platform,
      "select logo_key as key from app.partner_profile where vendor_id = $1 and logo_key = any($2::text[])",
    ),
  }),
  fileSweep(platform, {
    area: filesArea,
    known: named(
      platform,
      "select file_key as key from app.partner_file where vendor_id = $1 and file_key = any($2::text[])",
    ),
  }),
];
