import type { Value } from "@fairway/contract";
import type { Table } from "./explore.ts";

function figure({ at, asked }: Table, value: string | null): Value {
  const { type, unit } = asked.measure;
  return {
    type: value === null ? "unknown" : type,
    value,
    ...(type === "money" ? { currency: at.program.currency } : {}),
    ...(unit === null || unit === type ? {} : { unit }),
  };
}

/** A table as the API shows it. */
export function tableToApi(table: Table) {
  const { asked, at } = table;
  const { key, label, type, unit } = asked.measure;
  return {
    measure: { key, label, unit: unit ?? type, currency: type === "money" ? at.program.currency : null },
    dimensions: [...asked.dimensions],
    rows: table.rows.map((row) => ({
      keys: row.keys,
      period: row.period,
      value: figure(table, row.value),
      factCount: row.fact_count,
    })),
    total: figure(table, table.total),
    additive: asked.additive,
    truncated: table.truncated,
  };
}
