import { decimal } from "@fairway/kernel";
import { incentiveKey, labelIn, requirementPieces, type Program, type Track } from "@fairway/program";
import type { Locale } from "../../platform/index.ts";
import type { DateResult, Flow, Given, LineSubject } from "./types.ts";

export type Reader = { program: Program; before: Program | null; locale: Locale };

const keysOf = (...lists: (readonly { readonly key: string }[])[]): string[] => [
  ...new Set(lists.flat().map(({ key }) => key)),
];

/** Every tier of either version, highest first: one that is gone stands where it stood. */
export function tiersOf(before: Track | undefined, after: Track | undefined) {
  const names = (after?.tiers ?? []).map((tier) => tier.name);
  const known = (before?.tiers ?? []).map((tier) => tier.name);
  known.forEach((name, i) => {
    if (names.includes(name)) return;
    const above = known.slice(0, i).findLast((other) => names.includes(other));
    names.splice(above === undefined ? 0 : names.indexOf(above) + 1, 0, name);
  });
  return names.map((tier) => ({
    tier,
    before: known.includes(tier),
    after: after?.tiers.some((t) => t.name === tier) ?? false,
  }));
}

const flowToApi = (flow: Flow) => ({
  from: { tier: flow.from_tier, rank: flow.from_rank },
  to: { tier: flow.to_tier, rank: flow.to_rank },
  direction: flow.direction,
  count: flow.count,
  due: flow.already,
});

function tracksToApi({ matrix }: DateResult, { program, before, locale }: Reader) {
  return keysOf(before?.tracks ?? [], program.tracks).map((key) => {
    const [was, now] = [before, program].map((of) => of?.tracks.find((track) => track.key === key));
    const label = now?.label ?? was?.label;
    return {
      track: key,
      label: label ? labelIn(label, locale) : key,
      tiers: tiersOf(was, now),
      flows: matrix.filter((flow) => flow.subject === "tier" && flow.track === key).map(flowToApi),
    };
  });
}

function badgesToApi({ matrix }: DateResult, { program, before, locale }: Reader) {
  return keysOf(before?.badges ?? [], program.badges).map((key) => {
    const flows = matrix.filter((flow) => flow.subject === "badge" && flow.track === key);
    const count = (test: (flow: Flow) => boolean) =>
      flows.reduce((sum, flow) => sum + (test(flow) ? flow.count : 0), 0);
    const label = (program.badges.find((b) => b.key === key) ?? before?.badges.find((b) => b.key === key))?.label;
    return {
      key,
      label: label ? labelIn(label, locale) : key,
      before: count((flow) => (flow.from_rank ?? -1) >= 0),
      after: count((flow) => (flow.to_rank ?? -1) >= 0),
      gained: count((flow) => flow.direction === "up"),
      lost: count((flow) => flow.direction === "down"),
    };
  });
}

const listOf = { tier: "tracks", badge: "badges", benefit: "benefits" } as const;

export const trackLabel = ({ program, before, locale }: Reader, subject: LineSubject, key: string): string => {
  const list = listOf[subject];
  const found = [...program[list], ...(before?.[list] ?? [])].find((thing) => thing.key === key);
  return found ? labelIn(found.label, locale) : key;
};

const requirementsToApi = ({ missed }: DateResult, reader: Reader) =>
  missed
    .map(({ tier, ...one }) => ({
      ...one,
      tier,
      label: trackLabel(reader, one.subject, one.track),
      says: requirementPieces(reader.program, { ...one, tier }, reader.locale)[one.piece] ?? "",
    }))
    .toSorted((a, b) => b.partners - a.partners || b.alone - a.alone);

const money = (program: Program, amount: string | null) =>
  amount === null
    ? { type: "unknown" as const, value: null, currency: program.currency }
    : { type: "money" as const, value: amount, currency: program.currency };

const sum = (all: readonly Given[]): string | null =>
  all.reduce<string | null>(
    (total, { cost }) =>
      cost === null
        ? total
        : decimal(total ?? "0")
            .plus(cost)
            .toFixed(),
    null,
  );

const difference = (before: string | null, after: string | null): string | null =>
  before === null && after === null
    ? null
    : decimal(after ?? "0")
        .minus(before ?? "0")
        .toFixed();

type Thing = Pick<Program["benefits"][number], "key" | "label"> & {
  kind: "benefit" | "incentive";
  stated: boolean;
  estimated: boolean;
};

/** Benefits and incentives of a version, with the keys that they are counted by. */
const thingsOf = (program: Program | null): Thing[] => [
  ...(program?.benefits ?? []).map(({ key, label, cost, costIsWorth, given }): Thing => {
    const estimated = costIsWorth || given === "on request";
    return { key, label, kind: "benefit", stated: cost !== null, estimated };
  }),
  ...(program?.incentives ?? []).map(({ key, label }): Thing => {
    return { key: incentiveKey(key), label, kind: "incentive", stated: true, estimated: true };
  }),
];

function costsToApi(result: DateResult, { program, before, locale }: Reader) {
  const [old, now] = [thingsOf(before), thingsOf(program)];
  return keysOf(now, old).flatMap((key) => {
    const thing = [...now, ...old].find((one) => one.key === key);
    if (!thing) return [];
    const side = (things: readonly Thing[], all: readonly Given[]) => {
      const given = all.find((one) => one.key === key);
      const isStated = things.find((one) => one.key === key)?.stated ?? thing.stated;
      return { partners: given?.partners ?? 0, cost: isStated ? (given?.cost ?? "0") : null };
    };
    const [was, will] = [side(old, result.benefits_before), side(now, result.benefits_after)];
    const [costBefore, costAfter] = [was.cost, will.cost].map((cost) => money(program, cost));
    if (!costBefore || !costAfter) return [];
    return [
      {
        key: thing.kind === "benefit" ? key : key.slice(incentiveKey("").length),
        label: labelIn(thing.label, locale),
        kind: thing.kind,
        before: { partners: was.partners, cost: costBefore },
        after: { partners: will.partners, cost: costAfter },
        difference: money(program, difference(was.cost, will.cost)),
        estimated: thing.estimated,
      },
    ];
  });
}

function costToApi({ benefits_before, benefits_after }: DateResult, { program }: Reader) {
  const [before, after] = [sum(benefits_before), sum(benefits_after)];
  return {
    before: money(program, before),
    after: money(program, after),
    difference: money(program, difference(before, after)),
  };
}

/** A partner type as the document calls it; short ones are letters, such as MSP. */
const typeName = (program: Program, type: string, locale: Locale): string =>
  program.labels[locale]?.[`partner.types.${type}`] ??
  program.labels[locale]?.[type] ??
  (type.length <= 3 ? type.toUpperCase() : type);

function groupsToApi({ groups }: DateResult, { program, locale }: Reader) {
  return groups.map(({ kind, value, ...counts }) => {
    const key = value ?? "";
    const segment = kind === "segment" ? program.segments.find((s) => s.key === key) : undefined;
    const label = segment ? labelIn(segment.label, locale) : kind === "type" ? typeName(program, key, locale) : key;
    return { kind, key, label, ...counts };
  });
}

/** What a date of a plan came to, in the reader's language. */
export function dateToApi(asOf: string, result: DateResult, reader: Reader) {
  const { program, locale } = reader;
  return {
    asOf,
    basis: result.basis,
    version: result.number,
    partners: result.partners,
    moved: result.counts.moved,
    up: result.counts.up,
    down: result.counts.down,
    entered: result.counts.in,
    left: result.counts.out,
    near: result.near,
    due: result.matrix.reduce((sum, flow) => sum + (flow.subject === "tier" ? flow.already : 0), 0),
    firstLosses: result.first_losses,
    tracks: tracksToApi(result, reader),
    badges: badgesToApi(result, reader),
    groups: groupsToApi(result, reader),
    requirements: requirementsToApi(result, reader),
    costs: costsToApi(result, reader),
    cost: costToApi(result, reader),
    unknown: result.unknown.map(({ key, ...counts }) => {
      const metric = program.metrics.find((m) => m.key === key);
      return { metric: key, label: metric ? labelIn(metric.label, locale) : key, ...counts };
    }),
  };
}
