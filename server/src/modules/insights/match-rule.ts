import { notFound, type Id, type Problem } from "@fairway/kernel";
import { conditionText, parseCondition, parseFactCondition, parseProgram, type Program } from "@fairway/program";
import type { Ctx, Platform, Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { countFacts, countPartners, type Counted } from "./match-counts.ts";
import { mayExplore } from "./policy.ts";

export type MatchInput = {
  rule: string;
  kind?: string | undefined;
  programId?: Id<"program"> | undefined;
  /** The document that is being written. */
  source?: string | undefined;
  format: "yaml" | "json";
};

export type Match = Counted & {
  ok: boolean;
  problems: readonly Problem[];
  says: string | null;
  /** With which figures it was counted, or why it was not. */
  basis: "live" | "changed" | "new" | "none";
  unmeasured: readonly string[];
};

const nothing: Counted = { asOf: null, from: null, matches: null, total: null, holds: [], fails: [] };

const read = (program: Program, { rule, kind }: MatchInput) =>
  kind === undefined ? parseCondition(program, rule) : parseFactCondition(program, kind, rule);

/** What decides a figure, apart from its names. */
const essence = (program: Program, key: string): string =>
  JSON.stringify(
    program.metrics.find((metric) => metric.key === key),
    (name, value: unknown) => {
      if (["label", "note", "headline", "unit", "helper"].includes(name)) return undefined;
      return typeof value === "object" && value !== null && "tree" in value && "source" in value ? value.source : value;
    },
  );

/** Every figure that some figures are made from, with themselves. */
function behind(program: Program, keys: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    program.metrics.find((metric) => metric.key === key)?.from.forEach(visit);
  };
  keys.forEach(visit);
  return [...found];
}

function changedSince(written: Program, live: Program, uses: readonly string[]): boolean {
  const metrics = uses.flatMap((path) => (path.startsWith("metric.") ? [path.slice("metric.".length)] : []));
  const ruled = uses.some((path) => /^(track|badge|segment)\./.test(path));
  const source = (program: Program) =>
    JSON.stringify([program.tracks, program.badges, program.segments], (name, value: unknown) =>
      name === "tree" || name === "at" ? undefined : value,
    );
  if (ruled && source(written) !== source(live)) return true;
  return behind(written, metrics).some((key) => essence(written, key) !== essence(live, key));
}

async function count(tx: Tx, ctx: Ctx, input: MatchInput, at: ProgramAt | null, written: Program): Promise<Match> {
  const condition = read(written, input);
  if (!condition.ok)
    return { ...nothing, ok: false, problems: condition.problems, says: null, basis: "none", unmeasured: [] };
  const base = { ok: true, problems: [], says: conditionText(written, condition.rule, ctx.locale), unmeasured: [] };
  if (input.kind !== undefined) {
    const today = await programs.today(tx, ctx);
    return { ...base, ...(await countFacts(tx, ctx, written, input.kind, condition.rule, today)), basis: "live" };
  }
  if (at?.liveAsOf == null) return { ...base, ...nothing, basis: "none" };
  const measurable = read(at.program, input);
  if (!measurable.ok) {
    const unmeasured = condition.rule.uses.filter(
      (path) => !read(at.program, { ...input, rule: `${path} == null` }).ok,
    );
    return { ...base, ...nothing, basis: "new", unmeasured };
  }
  const counted = await countPartners(tx, ctx, at, measurable.rule, at.liveAsOf);
  const changed = changedSince(written, at.program, condition.rule.uses);
  return { ...base, ...counted, basis: changed ? "changed" : "live" };
}

/**
 * For whom a condition holds now, counted over what is measured. Names are those of the document that is being written
 * where that one is sound, else those of the version in force.
 * @throws AppError `not_found`
 */
export async function matchRule(platform: Platform, ctx: Ctx, input: MatchInput): Promise<Match> {
  if (!mayExplore(ctx.actor)) throw notFound("program");
  const parsed = input.source === undefined ? null : parseProgram(input.source, input.format);
  return platform.read(ctx, async (tx) => {
    const at = await programs.activeFor(tx, ctx.vendorId, input.programId);
    const written = parsed?.ok ? parsed.program : at?.program;
    if (written) return count(tx, ctx, input, at, written);
    const problems = parsed?.ok === false ? parsed.problems : [];
    return { ...nothing, ok: false, problems, says: null, basis: "none", unmeasured: [] };
  });
}
