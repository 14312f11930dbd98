import { isDue, nextDue, parseFiscalStart, type FiscalStart } from "@fairway/kernel";
import { parseProgram } from "../../src/index.ts";
import type { MovePolicy } from "../../src/model.ts";
import { decide } from "../../src/moves/decide.ts";
import { tierAt } from "../../src/moves/met.ts";
import type { DecidedMove, DecisionInput, HoldingState, SettledMove } from "../../src/moves/state.ts";

export const tiers = ["Gold", "Silver", "Member"];
export const day = (text: string) => Temporal.PlainDate.from(text);

/** The policy that a document writes, in YAML. */
export function policyOf(moves: string): MovePolicy {
  const source = `program: P\ncurrency: USD\nfacts: { sale: { amount: money } }\nmetrics: { m: { sum: sale.amount } }\ntracks:\n  sell:\n    tiers: { Gold: metric.m >= 2, Silver: metric.m >= 1, Member: true }\n    moves: ${moves}\n`;
  const parsed = parseProgram(source, "yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const policy = parsed.program.tracks[0]?.moves;
  if (!policy) throw new Error("no policy");
  return policy;
}

export type LifeEntry = { on: string; held: number; moves: readonly DecidedMove[]; settled: SettledMove | null };

export type Life = {
  policy: MovePolicy;
  from: string;
  to: string;
  /** The rank that the figures give on a day. */
  rank: (on: string) => number;
  fiscal?: FiscalStart;
  before?: DecisionInput["before"];
  versionOn?: string;
  start?: HoldingState | null;
  /** Looks at every day, or only at those on which something falls due. */
  every?: "day" | "due day";
};

let ids = 0;

/** The first day after another on which something is to be decided. */
function nextDay(policy: MovePolicy, state: HoldingState | null, after: Temporal.PlainDate, fiscal: FiscalStart) {
  const days = [nextDue(policy.promote.on, after, fiscal), nextDue(policy.demote.on, after, fiscal)];
  if (policy.anyDayOf) days.push(after.add({ days: 1 }));
  if (state?.pending?.status === "scheduled") days.push(day(state.pending.effectiveOn));
  if (state?.floor) days.push(day(state.floor.until).add({ days: 1 }));
  const [first = after.add({ days: 1 })] = days
    .filter((d) => Temporal.PlainDate.compare(d, after) > 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  return first;
}

/** Lives a time under a policy. */
export function live(life: Life): { log: LifeEntry[]; state: HoldingState | null } {
  const { policy, rank, fiscal = parseFiscalStart("01-01") } = life;
  let state = life.start ?? null;
  const log: LifeEntry[] = [];
  for (let at = day(life.from); Temporal.PlainDate.compare(at, day(life.to)) <= 0;) {
    const on = at.toString();
    const decision = decide(policy, state, {
      asOf: at,
      tiers,
      qualifies: tierAt(tiers, rank(on)),
      before: life.before ?? null,
      fiscal,
      versionOn: life.versionOn ?? life.from,
      grandfathered: policy.grandfather.map(() => true),
      newId: () => `move-${(ids += 1)}`,
    });
    state = decision.state;
    if (decision.moves.length > 0 || decision.settled)
      log.push({ on, held: state?.held.rank ?? -2, moves: decision.moves, settled: decision.settled });
    at = life.every === "due day" ? nextDay(policy, state, at, fiscal) : at.add({ days: 1 });
  }
  return { log, state };
}

/** What was held from which day on, as short texts. */
export const changes = (log: readonly LifeEntry[]): string[] =>
  log.flatMap(({ on, moves, settled }) => {
    const taken = [
      ...(settled?.status === "effective" ? [settled.to.tier] : []),
      ...moves.filter((move) => move.status === "effective").map((move) => move.to?.tier ?? null),
    ];
    return taken.map((tier) => `${on} ${String(tier)}`);
  });

export const looked = (
  policy: MovePolicy,
  on: string,
  direction: "promote" | "demote",
  fiscal?: FiscalStart,
): boolean => isDue(policy[direction].on, day(on), fiscal);
