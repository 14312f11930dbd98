import { decimal } from "@fairway/kernel";
import type { Counts, Flow, Given, Group, Missed, Tally, Unknown } from "./types.ts";

export const noTally = (): Tally => ({
  partners: 0,
  counts: { moved: 0, up: 0, down: 0, in: 0, out: 0 },
  near: 0,
  first_losses: 0,
  matrix: [],
  groups: [],
  benefits_before: [],
  benefits_after: [],
  unknown: [],
  missed: [],
});

/** Two lists as one, entries with the same key added up. */
function merged<T>(a: readonly T[], b: readonly T[], key: (one: T) => string, add: (a: T, b: T) => T): T[] {
  const found = new Map<string, T>();
  for (const one of [...a, ...b]) {
    const before = found.get(key(one));
    found.set(key(one), before === undefined ? one : add(before, one));
  }
  return [...found.values()];
}

const flowKey = (f: Flow) => JSON.stringify([f.subject, f.track, f.from_tier, f.from_rank, f.to_tier, f.to_rank]);
const groupKey = (g: Group) => JSON.stringify([g.kind, g.value]);
const missedKey = (m: Missed) => JSON.stringify([m.subject, m.track, m.tier, m.piece]);

const sumText = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : decimal(a).plus(b).toFixed();

const addGiven = (a: Given, b: Given): Given => ({
  key: a.key,
  partners: a.partners + b.partners,
  cost: sumText(a.cost, b.cost),
});

const addCounts = (a: Counts, b: Counts): Counts => ({
  moved: a.moved + b.moved,
  up: a.up + b.up,
  down: a.down + b.down,
  in: a.in + b.in,
  out: a.out + b.out,
});

const byKey = (one: Given | Unknown): string => one.key;

/** What two sets of partners come to together. */
export const addTallies = (a: Tally, b: Tally): Tally => ({
  partners: a.partners + b.partners,
  counts: addCounts(a.counts, b.counts),
  near: a.near + b.near,
  first_losses: a.first_losses + b.first_losses,
  matrix: merged(a.matrix, b.matrix, flowKey, (x, y) => ({
    ...x,
    count: x.count + y.count,
    near: x.near + y.near,
    already: x.already + y.already,
  })),
  groups: merged(a.groups, b.groups, groupKey, (x, y) => ({
    ...x,
    partners: x.partners + y.partners,
    moved: x.moved + y.moved,
    up: x.up + y.up,
    down: x.down + y.down,
  })),
  benefits_before: merged(a.benefits_before, b.benefits_before, byKey, addGiven),
  benefits_after: merged(a.benefits_after, b.benefits_after, byKey, addGiven),
  unknown: merged(a.unknown, b.unknown, byKey, (x, y) => ({
    key: x.key,
    before: x.before + y.before,
    after: x.after + y.after,
  })),
  missed: merged(a.missed, b.missed, missedKey, addMissed),
});

type Loss = Pick<Missed, "subject" | "track"> & { asked: string | null; missing: readonly number[] | null };

const addMissed = (a: Missed, b: Missed): Missed => ({
  ...a,
  partners: a.partners + b.partners,
  alone: a.alone + b.alone,
});

/** What each loss is owed to, counted. */
export const missedOf = (losses: readonly Loss[]): Missed[] =>
  merged(
    [],
    losses.flatMap(({ subject, track, asked, missing }) =>
      (missing ?? []).map((piece) => {
        const alone = missing?.length === 1 ? 1 : 0;
        return { subject, track, tier: asked, piece, partners: 1, alone };
      }),
    ),
    missedKey,
    addMissed,
  );
