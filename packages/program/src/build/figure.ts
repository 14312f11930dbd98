import { aggregates, type Aggregate } from "../document/schema.ts";

const form = new RegExp(`^(${aggregates.join("|")})\\((.+)\\)$`);

/** Reads `sum(retention.kept)`; null for anything else. */
export function readFigure(text: string): { aggregate: Aggregate; of: string } | null {
  const match = form.exec(text.trim());
  const aggregate = aggregates.find((a) => a === match?.[1]);
  return aggregate ? { aggregate, of: match?.[2] ?? "" } : null;
}
