import type { Ctx } from "../context.ts";
import type { Cron } from "../jobs/types.ts";
import type { Platform } from "../types.ts";

/** Longer than any request that may still be about to write the row of its file. */
const graceHours = 24;
const batch = 200;

type Swept = {
  area: string;
  /** Which of these keys a row of the vendor names. */
  known(ctx: Ctx, keys: readonly string[]): Promise<ReadonlySet<string>>;
};

/** Removes, every night, files of an area whose row was never written: a file is put first, its row second. */
export const fileSweep = (platform: Platform, { area, known }: Swept): Cron => ({
  name: `files.sweep-${area}`,
  schedule: "41 2 * * *",
  async run(ctx, { signal }) {
    const sweep = async (keys: readonly string[]) => {
      const named = await known(ctx, keys);
      for (const key of keys) if (!named.has(key)) await platform.files.remove(key);
    };
    let keys: string[] = [];
    const place = { area, vendorId: ctx.vendorId };
    for await (const key of platform.files.older(place, ctx.now.subtract({ hours: graceHours }))) {
      signal.throwIfAborted();
      keys.push(key);
      if (keys.length < batch) continue;
      await sweep(keys);
      keys = [];
    }
    if (keys.length > 0) await sweep(keys);
  },
});
