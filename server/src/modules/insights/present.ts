import type { Value } from "@fairway/contract";
import { publicId } from "@fairway/kernel";
import type { Table } from "./explore.ts";
import type { MatchExample } from "./match-counts.ts";
import type { Match } from "./match-rule.ts";

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

const exampleToApi = ({ partnerId, name, fact, explanation }: MatchExample) => ({
  partner: { id: publicId("partner", partnerId), name },
  fact: fact && { ...fact, id: publicId("fact", fact.id) },
  explanation,
});

/** For whom a condition holds, as the API shows it. */
export const matchToApi = ({ problems, unmeasured, holds, fails, ...match }: Match) => ({
  ...match,
  problems: [...problems],
  unmeasured: [...unmeasured],
  holds: holds.map(exampleToApi),
  fails: fails.map(exampleToApi),
});
