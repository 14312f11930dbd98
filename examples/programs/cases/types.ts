import type { TestFact, TestPartner } from "../../../server/test/measured-vendor.ts";

/** A fact of the partner that a case is about. */
export type Entry = readonly [kind: string, on: string, data: TestFact["data"]];

/** Stated by the source; computed from what it states; or a bound of its rules, on one side or the other. */
export type Origin = "published" | "derived" | "rule";

type About = { readonly says: string; readonly origin: Origin };

/**
 * One partner on one day. `gives` names what must come out: `metric.<key>`, or the key of a track with its tier, null
 * for a partner in the track without a tier and “not in it” for one that is not.
 */
export type Figure = About & {
  readonly kind: "figure";
  readonly asOf: string;
  readonly partner?: TestPartner;
  readonly facts: readonly Entry[];
  readonly gives: Readonly<Record<string, string | null>>;
};

/** Many partners on one day, and how many of them hold each tier of a track. */
export type Population = About & {
  readonly kind: "population";
  readonly asOf: string;
  readonly track: string;
  readonly partners: readonly (readonly Entry[])[];
  readonly gives: Readonly<Record<string, string>>;
};

/** One partner that lives through versions of a program day by day, and what it holds on some of the days. */
export type Life = About & {
  readonly kind: "life";
  readonly from: string;
  /** Documents by the day on which they take effect, the earliest first; this one from the first day where absent. */
  readonly versions?: Readonly<Record<string, string>>;
  readonly track: string;
  readonly partner?: TestPartner;
  readonly facts: readonly Entry[];
  readonly gives: Readonly<Record<string, string | null>>;
};

export type Case = Figure | Population | Life;

/** A document of the gallery with what it shows and what it must give. */
export type Example = { readonly document: string; readonly shows: string; readonly cases: readonly Case[] };

export const notInTrack = "not in it";

export const figure = (
  origin: Origin,
  says: string,
  asOf: string,
  facts: readonly Entry[],
  gives: Figure["gives"],
  partner: TestPartner = {},
): Figure => ({ kind: "figure", origin, says, asOf, facts, gives, partner });

/** `p0`, `p1`, …: so many different people, customers or names. */
export const many = (count: number, name = "p", from = 0): string[] =>
  Array.from({ length: count }, (_, i) => `${name}${from + i}`);
