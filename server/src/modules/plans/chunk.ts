import type { Id } from "@fairway/kernel";
import { compareVersions, keptRows, measure, measuredAnew, type CompareOptions, type Program } from "@fairway/program";
import { benefitLinesOf, type BenefitRow } from "./benefit-lines.ts";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import { missedOf } from "./tally.ts";
import type { Basis, LineRow, RuledSubject, Tally } from "./types.ts";
import { soonerOf, whenOf, type When } from "./when.ts";

/** What a date of a plan is compared with. */
export type Baseline = { basis: Basis; at: ProgramAt | null };

export type Chunk = {
  vendorId: Id<"vendor">;
  planId: Id<"plan">;
  programId: Id<"program">;
  program: Program;
  asOf: string;
  baseline: Baseline;
  within: string;
  /** The day from which the draft would apply; null for a date of the past. */
  from: string | null;
  partnerIds: readonly string[];
};

export type Line = Omit<
  LineRow,
  "vendor_id" | "plan_id" | "as_of" | "first_loss" | "effective_on" | "protected_until_on"
>;
type Compared = Omit<Tally, "missed" | "near" | "first_losses"> & {
  lines: (Line & { subject: RuledSubject })[];
  benefit_lines: BenefitRow[];
};

/** The two versions side by side for the partners of a chunk, in one statement. */
async function compareChunk(tx: Tx, chunk: Chunk, sooner: CompareOptions["sooner"] = []): Promise<Compared> {
  const { vendorId, program, baseline, partnerIds: ids } = chunk;
  const asOf = Temporal.PlainDate.from(chunk.asOf);
  const measured = (of: Program) => measure(of, { vendorId, asOf, partners: { ids } });
  const before = baseline.at && {
    program: baseline.at.program,
    rows:
      baseline.basis === "measured"
        ? measuredAnew(measured(baseline.at.program))
        : keptRows({ vendorId, programId: chunk.programId, asOf, partnerIds: ids }),
  };
  const after = { program, rows: measured(program) };
  const statement = compareVersions({ before, after }, { vendorId, asOf, within: chunk.within, sooner });
  const [row] = await runSql<Compared>(tx, statement);
  if (!row) throw new Error("a comparison gives one row");
  return row;
}

/** Those of these partners that lost something before the date, by kept dates, the history of moves and what was earned. */
async function losersBefore(tx: Tx, chunk: Chunk, partnerIds: readonly string[]): Promise<Set<string>> {
  if (partnerIds.length === 0) return new Set();
  const rows = await runSql<{ partner_id: string }>(tx, {
    text: `select distinct partner_id from (
        select partner_id, tier, rank, lag(rank) over earlier as rank_before, lag(tier) over earlier as tier_before
        from app.standing
        where vendor_id = $1 and program_id = $2 and as_of <= $3 and partner_id = any ($4::uuid[])
        window earlier as (partition by partner_id, track order by as_of)
      ) s where rank < rank_before and tier is distinct from tier_before
      union
      select partner_id from app.move
      where vendor_id = $1 and program_id = $2 and direction = 'down' and status = 'effective' and effective_on <= $3
        and partner_id = any ($4::uuid[])
      union
      select partner_id from app.benefit_entitlement
      where vendor_id = $1 and program_id = $2 and to_on <= $3 and ended_because ->> 'cause' in ('requirement', 'program')
        and partner_id = any ($4::uuid[])`,
    values: [chunk.vendorId, chunk.programId, chunk.asOf, partnerIds],
  });
  return new Set(rows.map((row) => row.partner_id));
}

const lineColumns = [
  "vendor_id",
  "plan_id",
  "as_of",
  "partner_id",
  "subject",
  "track",
  "direction",
  "name_norm",
  "from_tier",
  "from_rank",
  "to_tier",
  "to_rank",
  "asked",
  "missing",
  "near",
  "already",
  "first_loss",
  "effective_on",
  "protected_until_on",
  "figures",
] as const;

const isLoss = (line: Line): boolean => (line.direction === "down" || line.direction === "out") && !line.already;
const linesPerStatement = 1500;

type Known = { firstTime: (line: Line) => boolean; when: (line: Line) => When };

async function writeLines(tx: Tx, chunk: Chunk, lines: readonly Line[], { firstTime, when }: Known): Promise<void> {
  const rows = lines.map((line) => [
    chunk.vendorId,
    chunk.planId,
    chunk.asOf,
    line.partner_id,
    line.subject,
    line.track,
    line.direction,
    line.name_norm,
    line.from_tier,
    line.from_rank,
    line.to_tier,
    line.to_rank,
    line.asked,
    line.missing === null ? null : JSON.stringify(line.missing),
    line.near,
    line.already,
    firstTime(line),
    when(line).effectiveOn,
    when(line).protectedUntil,
    JSON.stringify(line.figures),
  ]);
  for (let at = 0; at < rows.length; at += linesPerStatement)
    await runSql(tx, insertRows("app.plan_line", lineColumns, rows.slice(at, at + linesPerStatement)));
}

/** Compares the partners of a chunk, keeps a line for each that changes or is near, and says what they come to. */
export async function planChunk(tx: Tx, chunk: Chunk): Promise<Tally> {
  const first = await compareChunk(tx, chunk);
  const sooner = await soonerOf(tx, chunk, first.lines);
  const {
    lines: ruled,
    benefit_lines: rows,
    ...compared
  } = sooner.length === 0 ? first : await compareChunk(tx, chunk, sooner);
  const lines = [...ruled, ...benefitLinesOf(chunk, rows)];
  const losses = lines.filter(isLoss);
  const before = await losersBefore(tx, chunk, [...new Set(losses.map((line) => line.partner_id))]);
  const firstTime = (line: Line) => isLoss(line) && !before.has(line.partner_id);
  await writeLines(tx, chunk, lines, { firstTime, when: await whenOf(tx, chunk, lines) });
  return {
    ...compared,
    near: lines.filter((line) => line.near !== null && Number(line.near) > 0).length,
    first_losses: new Set(lines.filter(firstTime).map((line) => line.partner_id)).size,
    missed: missedOf(ruled.filter(isLoss)),
  };
}
