import { suggest } from "../document/suggest.ts";
import type { Metric } from "../model.ts";
import type { Context, Draft } from "./context.ts";
import { metricDrafts } from "./metric-drafts.ts";

type Written = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Drafts by key; a key that two entries make is noted at the later one. */
function byKey(context: Context, drafts: readonly Draft[]): Map<string, Draft> {
  const found = new Map<string, Draft>();
  for (const draft of drafts) {
    if (found.has(draft.key)) {
      context.check.add(
        draft.path,
        `There are two metrics named “${draft.key}”.`,
        "Rename one: ratios and scores make metrics of their own, such as <name>_part and <name>_lowest.",
        "key",
      );
    } else found.set(draft.key, draft);
  }
  return found;
}

/** Builds every metric after those it is made from. */
export function buildMetrics(context: Context, written: Written): Map<string, Metric> {
  const drafts = byKey(
    context,
    Object.entries(written).flatMap(([key, value]) => metricDrafts(context, key, value)),
  );
  const ready = new Map<string, Metric>();
  const failed = new Set<string>();
  const open: string[] = [];

  const visit = (draft: Draft): void => {
    if (ready.has(draft.key) || failed.has(draft.key)) return;
    open.push(draft.key);
    let whole = true;
    for (const need of draft.needs) {
      const input = drafts.get(need.key);
      if (!input) {
        if (!(need.key in written)) {
          context.check.add(
            need.path,
            `There is no metric named “${need.key}”.`,
            suggest(need.key, [...drafts.keys()]),
          );
        }
        whole = false;
      } else if (open.includes(need.key)) {
        const circle = [...open.slice(open.indexOf(need.key)), need.key].join(" → ");
        context.check.add(
          need.path,
          `These metrics go round in a circle: ${circle}.`,
          "Take one of them out of the other.",
        );
        whole = false;
      } else {
        visit(input);
        whole &&= ready.has(need.key);
      }
    }
    open.pop();
    const noted = context.check.problems.length;
    const metric = whole ? draft.build(ready) : null;
    // A metric that is wrong counts as missing, so that what uses it brings no echo of its problem.
    if (metric && context.check.problems.length === noted) ready.set(draft.key, metric);
    else failed.add(draft.key);
  };

  for (const draft of drafts.values()) visit(draft);
  return ready;
}
