import type { Locale } from "../model.ts";
import { same } from "./canonical.ts";
import type { ProgramChange } from "./model.ts";
import { diffWords, type FacetName } from "./words.ts";

/** One side of something about a thing: what it is, and how people say it; null text where there is nothing. */
export type Facet = {
  readonly name: FacetName;
  readonly value: unknown;
  readonly text: string | null;
  /** How the document writes it, for two sides that read alike. */
  readonly raw?: string | undefined;
};

/** Where facets stand within their thing in a document, where that is not under their own name. */
const places: Partial<Record<FacetName, string>> = {
  appealDecided: "appeal.decideWithin",
  appealWithin: "appeal.within",
  approvals: "demote.approve",
  approvalsUp: "promote.approve",
  counts: "where",
  demoteEffect: "demote.takesEffect",
  demoteOn: "demote.on",
  grace: "demote.grace",
  ideal: "idealPartner",
  keepUntil: "demote.keepUntil",
  kind: "",
  known: "",
  lasts: "valid",
  members: "for",
  notice: "demote.notice",
  optional: "",
  promoteEffect: "promote.takesEffect",
  promoteOn: "promote.on",
  steps: "demote.steps",
  stepsUp: "promote.steps",
  type: "",
  what: "",
  window: "over",
};

const placeOf = (path: string, name: FacetName): string =>
  [path, places[name] ?? name].filter((step) => step !== "").join(".");

/** The thing that a facet is about. */
export type Subject = { readonly what: string; readonly path: string; readonly locale: Locale };

const beside = (text: string, raw: string | undefined): string => (raw === undefined ? text : `${text} (${raw})`);

function facetChange({ what, path, locale }: Subject, before: Facet, after: Facet): ProgramChange | null {
  if (same(before.value, after.value)) return null;
  const say = diffWords[locale];
  const alike = before.text === after.text;
  const [from, to] = [before, after].map(({ text, raw }) => (text !== null && alike ? beside(text, raw) : text));
  const facet = say.facets[after.name];
  const at = { path: placeOf(path, after.name), what };
  if (isLong(from) || isLong(to))
    return { ...at, kind: "changed", from: from ?? null, to: to ?? null, says: say.rewritten(what, facet) };
  if (typeof from !== "string" && typeof to !== "string")
    return { ...at, kind: "changed", from: null, to: null, says: say.texts(what) };
  if (typeof from !== "string")
    return { ...at, kind: "added", from: null, to: to ?? null, says: say.isNew(what, facet, to ?? "") };
  if (typeof to !== "string") return { ...at, kind: "removed", from, to: null, says: say.isGone(what, facet, from) };
  return { ...at, kind: "changed", from, to, says: said(say, what, facet, from, to) };
}

/** Prose is shown beside the sentence, not in it. */
const isLong = (text: string | null | undefined): boolean => typeof text === "string" && text.length > 160;

const said = (say: (typeof diffWords)[Locale], what: string, facet: string, from: string, to: string): string =>
  facet === "" ? say.step(what, from, to) : say.changed(what, facet, from, to);

/** What differs between two lists of the same facets in the same order. */
export const facetChanges = (subject: Subject, before: readonly Facet[], after: readonly Facet[]): ProgramChange[] =>
  after.flatMap((facet, i) => {
    const was = before[i];
    const change = was ? facetChange(subject, was, facet) : null;
    return change ? [change] : [];
  });

/** Rows of a table by what they are for: bands, rates, weights, the worth of tiers. */
export type Rows = ReadonlyMap<string, { readonly name: string; readonly value: unknown; readonly text: string }>;

/** What differs between two tables, row by row. */
export function rowChanges({ what, path, locale }: Subject, before: Rows, after: Rows): ProgramChange[] {
  const say = diffWords[locale];
  return [...new Map([...before, ...after])].flatMap(([key, row]): ProgramChange[] => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was && is && same(was.value, is.value)) return [];
    const at = { path: `${path}.${key}`, what: say.row(what, row.name), from: was?.text ?? null, to: is?.text ?? null };
    if (was && is) return [{ ...at, kind: "changed", says: say.step(at.what, was.text, is.text) }];
    if (was) return [{ ...at, kind: "removed", says: say.rowGone(at.what, was.text) }];
    return [{ ...at, kind: "added", says: say.rowNew(at.what, row.text) }];
  });
}

/** Another name of a thing. */
export function nameChange(path: string, before: string, after: string, locale: Locale): ProgramChange[] {
  if (before === after) return [];
  const says = diffWords[locale].called(before, after);
  return [{ path: `${path}.label`, kind: "changed", what: after, from: before, to: after, says }];
}

/** Where two things differ and no more can be said of it, that they do. */
export function orElse(subject: Subject, changes: ProgramChange[], before: unknown, after: unknown): ProgramChange[] {
  if (changes.length > 0 || same(before, after)) return changes;
  const { what, path, locale } = subject;
  return [{ path, kind: "changed", what, from: null, to: null, says: diffWords[locale].texts(what) }];
}

/** Things of two documents by their keys: those that went, those that stayed, and those that came. */
export function matched<T extends { readonly key: string }>(
  before: readonly T[],
  after: readonly T[],
): { removed: T[]; kept: { was: T; is: T }[]; added: T[] } {
  const old = new Map(before.map((thing) => [thing.key, thing]));
  const now = new Set(after.map((thing) => thing.key));
  return {
    removed: before.filter((thing) => !now.has(thing.key)),
    kept: after.flatMap((is) => {
      const was = old.get(is.key);
      return was ? [{ was, is }] : [];
    }),
    added: after.filter((thing) => !old.has(thing.key)),
  };
}
