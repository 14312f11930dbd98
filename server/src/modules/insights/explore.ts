import { AppError, notFound, type Id } from "@fairway/kernel";
import { explore, exploreFields, type DimensionField, type Explored, type MeasureField } from "@fairway/program";
import { runSql, type Ctx, type Platform } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { mayExplore } from "./policy.ts";

export type ExploreInput = {
  programId?: Id<"program"> | undefined;
  measure: string;
  by?: string[] | undefined;
  period?: "month" | "quarter" | "year" | "fiscalQuarter" | "fiscalYear" | undefined;
  from?: string | undefined;
  to?: string | undefined;
  where?: string | undefined;
};

export type ExploreRow = { keys: (string | null)[]; period: string | null; value: string | null; fact_count: number };

export type Table = {
  at: ProgramAt;
  asked: Explored;
  rows: ExploreRow[];
  total: string | null;
  truncated: boolean;
};

type Row = ExploreRow & { is_total: boolean };

const date = (text: string | undefined) => (text === undefined ? undefined : Temporal.PlainDate.from(text));

function checkOrder({ from, to }: ExploreInput): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw new AppError("validation", "explore.dates", "The first day lies after the last.", {
    remedy: "Swap the two dates.",
    problems: [{ path: "from", message: `must not be after ${to}` }],
  });
}

function ask(at: ProgramAt, ctx: Ctx, input: ExploreInput, today: string, limit: number): Explored {
  checkOrder(input);
  const { measure, by, period, where } = input;
  const query = { measure, by, period, where, from: date(input.from), to: date(input.to) };
  const result = explore(at.program, query, {
    vendorId: ctx.vendorId,
    programId: at.programId,
    // Tiers as dimensions are those of the live snapshot.
    asOf: Temporal.PlainDate.from(at.liveAsOf ?? today),
    locale: ctx.locale,
    limit,
  });
  if (result.ok) return result;
  throw new AppError("validation", "explore.invalid", "This cannot be measured as it is asked.", {
    remedy: "Correct what is listed; the fields that there are can be read from explore/fields.",
    problems: result.problems,
  });
}

/**
 * A measure by up to three dimensions and a period; at most `limit` rows, the total being that of all.
 * @throws AppError `explore.invalid`, `explore.dates`, `program.none`, `not_found`
 */
export async function exploreTable(platform: Platform, ctx: Ctx, input: ExploreInput, limit: number): Promise<Table> {
  if (!mayExplore(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    const at = await programs.active(tx, ctx.vendorId, input.programId);
    const asked = ask(at, ctx, input, await programs.today(tx, ctx), limit);
    const rows = await runSql<Row>(tx, asked.sql);
    const lines =
      asked.dimensions.length === 0 && input.period === undefined ? rows : rows.filter((row) => !row.is_total);
    return {
      at,
      asked,
      rows: lines.slice(0, limit),
      total: rows.find((row) => row.is_total)?.value ?? null,
      truncated: lines.length > limit,
    };
  });
}

/** What can be measured and by what; nothing where no program is published yet. */
export async function fieldsOf(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program"> | undefined,
): Promise<{ measures: MeasureField[]; dimensions: DimensionField[] }> {
  if (!mayExplore(ctx.actor)) throw notFound("program");
  const at = await platform.read(ctx, (tx) => programs.activeFor(tx, ctx.vendorId, programId));
  return at ? exploreFields(at.program, ctx.locale) : { measures: [], dimensions: [] };
}
