import { amountText } from "../../../lib/amount.ts";
import { setAt } from "../document/edit.ts";

/** What a new program is made from. */
export type First = {
  readonly name: string;
  readonly currency: string;
  readonly timeZone: string;
  /** First day of the fiscal year, `MM-DD`. */
  readonly fiscalYear: string;
  /** What is recorded first: a kind of fact with an amount, or just that it happened. */
  readonly fact: string;
  readonly amount: boolean;
  readonly metric: string;
  readonly track: string;
  /** Highest first, each from an amount as its writer wrote it; the last one is for everybody. */
  readonly tiers: readonly { readonly name: string; readonly from: string }[];
};

/** A key out of what somebody calls a thing. */
export const keyOf = (name: string, otherwise: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "")
    .slice(0, 60) || otherwise;

const labelled = (name: string, key: string): Record<string, string> =>
  name.trim().toLowerCase() === key.replaceAll("_", " ") ? {} : { label: name.trim() };

/** The document of a program that was described in a few answers, by somebody who writes amounts as in `locale`. */
export function firstDocument(first: First, locale: string): string {
  const fact = keyOf(first.fact, "sale");
  const metric = keyOf(first.metric, "revenue");
  const track = keyOf(first.track, "partner");
  const tiers = first.tiers.map(({ name, from }, i) => [
    name.trim(),
    i === first.tiers.length - 1 ? true : `metric.${metric} >= ${amountText(from, locale) ?? from.trim()}`,
  ]);
  const sections: [string, unknown][] = [
    ["program", first.name.trim()],
    ["currency", first.currency.trim()],
    ...(first.timeZone === "UTC" ? [] : ([["timeZone", first.timeZone]] satisfies [string, unknown][])),
    ...(first.fiscalYear === "01-01" ? [] : ([["fiscalYear", first.fiscalYear]] satisfies [string, unknown][])),
    ["facts", { [fact]: first.amount ? { amount: "money" } : {} }],
    [
      "metrics",
      {
        [metric]: {
          ...labelled(first.metric, metric),
          ...(first.amount ? { sum: `${fact}.amount` } : { count: fact }),
          over: "12 months",
          headline: true,
        },
      },
    ],
    ["tracks", { [track]: { ...labelled(first.track, track), tiers: Object.fromEntries(tiers) } }],
  ];
  return sections.reduce((text, [key, value]) => setAt(text, [key], value), "");
}
