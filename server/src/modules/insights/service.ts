import type { Id } from "@fairway/kernel";
import type { Ctx, Platform, TableFormat } from "../../platform/index.ts";
import { exploreTable, fieldsOf, type ExploreInput } from "./explore.ts";
import { exportTable } from "./export.ts";
import { matchRule, type MatchInput } from "./match-rule.ts";

const shownRows = 2000;
const exportedRows = 100_000;

/** Insight: measuring anything by anything, and telling for whom a condition holds. */
export const createInsights = ({ platform }: { platform: Platform }) => ({
  fields: (ctx: Ctx, programId: Id<"program"> | undefined) => fieldsOf(platform, ctx, programId),
  explore: (ctx: Ctx, input: ExploreInput) => exploreTable(platform, ctx, input, shownRows),
  export: async (ctx: Ctx, input: ExploreInput, format: TableFormat) =>
    exportTable(await exploreTable(platform, ctx, input, exportedRows), format, exportedRows),
  match: (ctx: Ctx, input: MatchInput) => matchRule(platform, ctx, input),
});

export type Insights = ReturnType<typeof createInsights>;
