import type { Id } from "@fairway/kernel";
import {
  benefitDirection,
  benefitsOfBoth,
  classify,
  heldBenefitText,
  tracksRead,
  type BenefitHeld,
  type ChangeDirection,
  type Program,
} from "@fairway/program";
import { sql } from "@fairway/rules";
import { runSql, type Locale, type Tx } from "../../platform/index.ts";
import type { HeldByTrack } from "../standings/index.ts";

/** What a benefit becomes for one partner on a day, in every language. */
export type BenefitStep = {
  benefit: string;
  label: { en: string; de?: string };
  on: string;
  /** What it is before is not what it is today, because a tier moves in between. */
  later: boolean;
  direction: ChangeDirection;
  from: Record<Locale, string>;
  to: Record<Locale, string>;
};

/** A partner with its figures, as exact JSON text, and what it holds. */
export type Holder = { partnerId: string; figures: string; held: HeldByTrack; badges: readonly string[] };

type Given = Readonly<Record<string, { worth: string | null }>>;
type Of = { vendorId: Id<"vendor">; program: Program; asOf: Temporal.PlainDate };

/** What a version gives to these partners by what they hold. */
export async function givenTo(tx: Tx, { vendorId, program, asOf }: Of, all: readonly Holder[]) {
  if (all.length === 0 || program.benefits.length === 0) return new Map<string, Given>();
  const rows = sql`select i as partner_id, f::jsonb as metrics, h::jsonb as held, b::jsonb as badges
    from unnest(${all.map((one) => one.partnerId)}::uuid[], ${all.map((one) => one.figures)}::text[],
      ${all.map((one) => JSON.stringify(one.held))}::text[], ${all.map((one) => JSON.stringify(one.badges))}::text[]) u (i, f, h, b)`;
  const found = await runSql<{ partner_id: string; benefits: Given }>(tx, classify(program, rows, { vendorId, asOf }));
  return new Map(found.map((row) => [row.partner_id, row.benefits]));
}

type Side = { program: Program | null; given: Given | undefined };

type Day = Pick<BenefitStep, "on" | "later">;

/** The benefits of a partner that are not the same on two sides; `day` says from when. */
export function benefitSteps(before: Side, after: Side, day: (benefit: string) => Day): BenefitStep[] {
  const sides = { before: before.program, after: after.program };
  return benefitsOfBoth(before.program, after.program).flatMap((of): BenefitStep[] => {
    const was: BenefitHeld = before.given?.[of.key] ?? null;
    const now: BenefitHeld = after.given?.[of.key] ?? null;
    const direction = benefitDirection(sides, of, { was, now });
    const label = (of.after ?? of.before)?.label;
    if (direction === null || !label) return [];
    const text = (program: Program | null, held: BenefitHeld): Record<Locale, string> => ({
      en: heldBenefitText(program, of.key, held, "en"),
      de: heldBenefitText(program, of.key, held, "de"),
    });
    const [from, to] = [text(before.program, was), text(after.program, now)];
    return [{ benefit: of.key, label, ...day(of.key), direction, from, to }];
  });
}

/** A tier on the way from one version to the next: on the day that this applies, and once every move has come about. */
export type Way = { track: string; first: HeldByTrack[string] | null; last: HeldByTrack[string] | null; on: string };

const heldBy = (ways: readonly Way[], at: "first" | "last"): HeldByTrack =>
  Object.fromEntries(ways.flatMap((way) => (way[at] ? [[way.track, way[at]]] : [])));

const isLater = ({ first, last }: Way): boolean => first?.tier !== last?.tier || (first === null) !== (last === null);

export type OnTheWay = Omit<Holder, "held"> & {
  /** What is held when the version comes, by the one before. */
  was: Holder | undefined;
  /** Tracks in which that is not what is held today. */
  moved: ReadonlySet<string>;
  ways: readonly Way[];
};

/**
 * What becomes of benefits: what the version changes on its day by what is held then, and what follows later from tiers
 * that move by a policy.
 */
export async function benefitsOnTheWay(
  tx: Tx,
  before: Of,
  after: Of & { from: string },
  all: readonly OnTheWay[],
): Promise<Map<string, BenefitStep[]>> {
  const at = (which: "first" | "last", some: readonly OnTheWay[]) =>
    givenTo(
      tx,
      after,
      some.map((one) => ({ ...one, held: heldBy(one.ways, which) })),
    );
  const later = all.filter(({ ways }) => ways.some(isLater));
  const today = await givenTo(
    tx,
    before,
    all.flatMap(({ was }) => was ?? []),
  );
  const [first, last] = [await at("first", all), await at("last", later)];
  const side = (of: Of, given: Given | undefined): Side => ({ program: of.program, given });
  const readBy = (program: Program, key: string): string[] => {
    const benefit = program.benefits.find((one) => one.key === key);
    return benefit ? tracksRead(program, benefit) : [];
  };
  const steps = ({ partnerId, ways, moved }: OnTheWay): BenefitStep[] => {
    const mid = side(after, first.get(partnerId));
    const then = (key: string): Day => {
      const read = readBy(after.program, key);
      const days = ways.filter((way) => isLater(way) && read.includes(way.track)).map(({ on }) => on);
      return { on: days.toSorted().at(-1) ?? after.from, later: true };
    };
    const onItsDay = (key: string): Day => ({
      on: after.from,
      later: readBy(before.program, key).some((track) => moved.has(track)),
    });
    return [
      ...benefitSteps(side(before, today.get(partnerId)), mid, onItsDay),
      ...(last.has(partnerId) ? benefitSteps(mid, side(after, last.get(partnerId)), then) : []),
    ];
  };
  return new Map(all.map((one) => [one.partnerId, steps(one)]));
}
