import { AppError, parseFiscalStart, type FiscalStart, type Problem } from "@fairway/kernel";
import { z } from "zod";
import { createChecker, type Checker } from "./build/checker.ts";
import type { Context } from "./build/context.ts";
import { buildField, buildKind } from "./build/kinds.ts";
import { withKnownValues } from "./build/known-values.ts";
import { buildMetrics } from "./build/metrics.ts";
import { textOf } from "./build/labels.ts";
import { buildBadge, buildTrack } from "./build/tracks.ts";
import { buildBenefits } from "./build/benefits.ts";
import type { ConditionScope } from "./build/condition.ts";
import { buildIncentives } from "./build/incentives.ts";
import { buildGates } from "./build/gates.ts";
import { buildSegments, idealPartner } from "./build/segments.ts";
import { noteIssues } from "./document/issues.ts";
import { documentShape, publishedShape, type DocumentShape } from "./document/schema.ts";
import { readSource } from "./document/source.ts";
import { slug } from "./document/slug.ts";
import { suggest } from "./document/suggest.ts";
import type { Metric, Program } from "./model.ts";

export type DocumentFormat = "yaml" | "json";
export type Parsed = { ok: true; program: Program } | { ok: false; problems: Problem[] };

function fiscalYear(check: Checker, text: string): FiscalStart {
  try {
    return parseFiscalStart(text);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    check.add(["fiscalYear"], error.message, error.remedy ?? "");
    return { month: 1, day: 1 };
  }
}

function timeZone(check: Checker, name: string): string {
  try {
    Temporal.Now.zonedDateTimeISO(name);
  } catch {
    check.add(["timeZone"], `“${name}” is not a time zone.`, "Use a name such as Europe/Berlin or America/New_York.");
  }
  return name;
}

function headline(check: Checker, shape: DocumentShape, metrics: ReadonlyMap<string, Metric>): string[] {
  (shape.headline ?? []).forEach((key, i) => {
    if (metrics.has(key) || key in shape.metrics) return;
    check.add(["headline", i], `There is no metric named “${key}”.`, suggest(key, [...metrics.keys()]));
  });
  const flagged = [...metrics.values()].filter((m) => m.headline).map((m) => m.key);
  return [...new Set([...(shape.headline ?? []), ...flagged])];
}

function build(check: Checker, shape: DocumentShape): Program {
  const labels = shape.labels ?? {};
  const kinds = new Map(Object.entries(shape.facts).map(([key, kind]) => [key, buildKind(key, kind, labels, check)]));
  const attributes = Object.entries(shape.partner ?? {}).map(([key, field]) =>
    buildField(key, field, `partner.${key}`, labels),
  );
  const context: Context = { check: withKnownValues(check, kinds.values(), attributes), labels, kinds, attributes };
  const metrics = buildMetrics(context, shape.metrics);
  const declared = Object.keys(shape.metrics);
  const tracks = Object.entries(shape.tracks).map(([key, track]) => buildTrack(context, key, track, metrics, declared));
  const badges = Object.entries(shape.badges).flatMap(
    ([key, badge]) => buildBadge(context, key, badge, metrics, declared) ?? [],
  );
  // Tiers, badges and segments that are wrong themselves are not missing as well.
  const keysOf = (section: Readonly<Record<string, unknown>>) => Object.keys(section).map((key) => ({ key }));
  const scope: ConditionScope = {
    metrics,
    attributes,
    tracks: Object.entries(shape.tracks).map(([key, { tiers }]) => ({
      key,
      tiers: Object.keys(tiers).map((name) => ({ name })),
    })),
    badges: keysOf(shape.badges),
    segments: [],
  };
  return {
    key: shape.key ?? slug(shape.program),
    name: shape.program,
    about: textOf(shape.about),
    currency: shape.currency,
    timeZone: timeZone(check, shape.timeZone),
    fiscalYear: fiscalYear(check, shape.fiscalYear),
    kinds: [...kinds.values()],
    attributes,
    metrics: [...metrics.values()],
    headline: headline(check, shape, metrics),
    tracks,
    badges,
    benefits: buildBenefits(
      context,
      shape.benefits,
      { ...scope, segments: keysOf(shape.segments) },
      { declared, currency: shape.currency },
    ),
    incentives: buildIncentives(
      context,
      shape.incentives,
      { ...scope, segments: keysOf(shape.segments) },
      { declared, currency: shape.currency },
    ),
    segments: buildSegments(context, shape.segments, scope, declared),
    gates: buildGates(context, shape.gates, { ...scope, segments: keysOf(shape.segments) }, declared),
    idealPartner: idealPartner(context, shape.idealPartner, metrics, declared),
    labels,
  };
}

const inReadingOrder = (a: Problem, b: Problem) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** What stands in for a mistake in the head, so that mistakes further down are found in the same reading. */
const standIns = { program: "Program", currency: "USD", timeZone: "UTC", fiscalYear: "01-01" } as const;
const inHead = new Set<PropertyKey>(["program", "key", "currency", "timeZone", "fiscalYear", "about", "labels"]);

/** The document as if its head had no mistake; null where something else has one. */
function withSoundHead(data: unknown, issues: readonly z.core.$ZodIssue[]): DocumentShape | null {
  const wrong = new Set(issues.map((issue) => issue.path[0]));
  if (typeof data !== "object" || data === null || ![...wrong].every((name) => name !== undefined && inHead.has(name)))
    return null;
  // Amounts cannot be checked without the currency that they are to be in.
  const unknowable = wrong.has("currency") ? ["benefits", "incentives"] : [];
  const sound = Object.entries(data).filter(([name]) => !wrong.has(name) && !unknowable.includes(name));
  const repaired = documentShape.safeParse({ ...standIns, ...Object.fromEntries(sound) });
  return repaired.success ? repaired.data : null;
}

/** Reads and checks a program document. Every problem names the path, line and column, and what to do. */
export function parseProgram(source: string, format: DocumentFormat): Parsed {
  const read = readSource(source, format);
  if ("problems" in read) return { ok: false, problems: read.problems };
  const check = createChecker(read);
  const shape = documentShape.safeParse(read.data);
  if (!shape.success) {
    noteIssues(check, [], shape.error.issues, Object.keys(documentShape.shape));
    const rest = withSoundHead(read.data, shape.error.issues);
    if (rest) build(check, rest);
    return { ok: false, problems: check.problems.sort(inReadingOrder) };
  }
  const program = build(check, shape.data);
  return check.problems.length > 0
    ? { ok: false, problems: check.problems.sort(inReadingOrder) }
    : { ok: true, program };
}

/** The JSON Schema of program documents, for editors. */
export const programJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(publishedShape, { io: "input" }),
  title: "Program document",
});
