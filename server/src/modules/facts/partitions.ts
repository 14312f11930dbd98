import { type Platform, runSql } from "../../platform/index.ts";

/**
 * Makes the monthly partitions that these days fall in, in a transaction of its own before the one that writes:
 * making a table inside would hold its locks for as long. Months that were made are remembered.
 */
export function partitionKeeper(platform: Platform): (days: Iterable<string>) => Promise<void> {
  const made = new Set<string>();
  return async (days) => {
    const months = [...new Set([...days].map((day) => `${day.slice(0, 7)}-01`))].filter((month) => !made.has(month));
    if (months.length === 0) return;
    await platform.local(async (tx) => {
      const text = "select app.ensure_fact_partitions(month, month) from unnest($1::date[]) month";
      await runSql(tx, { text, values: [months.toSorted()] });
    });
    for (const month of months) made.add(month);
  };
}
