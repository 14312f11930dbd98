import { forbidden, type Id } from "@fairway/kernel";
import {
  tableFile,
  type Cell,
  type Ctx,
  type Download,
  type Platform,
  type TableFormat,
} from "../../platform/index.ts";
import type { LineFilter, LineKey } from "./line-repo.ts";
import { mayReadPlans } from "./policy.ts";
import { pageOfLines, readPlan, type LineExplained } from "./read.ts";

const pageRows = 1000;

const head = [
  "reference",
  "name",
  "region",
  "types",
  "kind",
  "track",
  "direction",
  "from",
  "to",
  "reasons",
  "nextTier",
  "missingForNext",
  "nearShare",
  "firstLoss",
  "effectiveOn",
  "protectedUntil",
];

const says = (parts: readonly { says: string }[]): string => parts.map((part) => part.says).join("; ");

/** A benefit that is not earned is empty in a file. */
const tierText = (subject: string, tier: string | null, rank: number | null): string | null =>
  subject === "benefit" && rank === null ? null : (tier ?? (rank === null ? null : "-"));

const rowOf = (line: LineExplained): Cell[] => [
  line.reference,
  line.name,
  line.region,
  line.types.join("; "),
  line.subject,
  line.track,
  line.direction,
  tierText(line.subject, line.from_tier, line.from_rank),
  tierText(line.subject, line.to_tier, line.to_rank),
  says(line.reasons),
  line.next?.tier ?? null,
  line.next ? says(line.next.missing) : null,
  line.near === null ? null : { figure: line.near },
  line.first_loss ? "yes" : "no",
  line.effective_on,
  line.protected_until_on,
];

/** Everyone affected as a file, page after page. */
export async function exportPlan(
  platform: Platform,
  ctx: Ctx,
  id: Id<"plan">,
  filter: LineFilter & { asOf?: string | undefined },
  format: TableFormat,
): Promise<Download> {
  if (!mayReadPlans(ctx.actor)) throw forbidden("export plans");
  const { plan } = await readPlan(platform, ctx, id);
  async function* pages(): AsyncGenerator<Cell[][]> {
    let after: LineKey | null = null;
    do {
      const { rows }: { rows: LineExplained[] } = await pageOfLines(platform, ctx, id, {
        ...filter,
        limit: pageRows,
        after,
      });
      yield rows.map(rowOf);
      const last: LineExplained | undefined = rows.at(-1);
      after = rows.length < pageRows || !last ? null : keyOf(last);
    } while (after);
  }
  const asOf = filter.asOf ?? plan.dates.at(-1) ?? "";
  return tableFile({ name: `plan-${asOf}`, head, pages: pages() }, format);
}

/** Where a line stands in the order of names. */
export const keyOf = (line: LineExplained): LineKey => ({
  name: line.name_norm,
  partnerId: line.partner_id,
  subject: line.subject,
  track: line.track,
});
