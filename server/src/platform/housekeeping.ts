import { runSql } from "./database/tx.ts";
import type { Cron } from "./jobs/types.ts";
import type { Platform } from "./types.ts";
import { uploadsCron } from "./uploads/uploads.ts";

/** How long a key stands for the call it was used with. */
const keysKeptDays = 7;

/** What the platform does every night for each vendor: forgets old keys, makes the journal's next months. */
export const housekeeping = (platform: Platform): readonly Cron[] => [
  {
    name: "platform.housekeeping",
    schedule: "17 2 * * *",
    run: async (ctx) => {
      await platform.command(ctx, { operation: "platform.housekeeping", input: null }, async ({ tx }) => {
        await runSql(tx, {
          text: "delete from app.command where vendor_id = $1 and created_at < $2",
          values: [ctx.vendorId, ctx.now.subtract({ hours: keysKeptDays * 24 }).toString()],
        });
        await runSql(tx, {
          text: "select app.ensure_event_partitions($1, $2)",
          values: [ctx.now.toString(), ctx.now.add({ hours: 40 * 24 }).toString()],
        });
      });
    },
  },
  uploadsCron(platform),
];
