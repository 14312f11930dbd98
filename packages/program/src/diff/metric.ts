import { inSentence, labelIn } from "../build/labels.ts";
import type { DerivedMetric, FactMetric, Locale, Metric, Program, Shape } from "../model.ts";
import { whereText } from "../words/clause.ts";
import { typed, valueText } from "../words/format.ts";
import { inputText, metricSays, shapeSays } from "../words/metric.ts";
import { nameOf, valueName } from "../words/names.ts";
import { phrases } from "../words/phrases.ts";
import { ruleText } from "../words/rule.ts";
import { windowText } from "../words/window.ts";
import {
  facetChanges,
  matched,
  nameChange,
  orElse,
  rowChanges,
  type Facet,
  type Rows,
  type Subject,
} from "./facets.ts";
import type { ProgramChange } from "./model.ts";
import { windowName } from "./window-name.ts";
import { diffWords } from "./words.ts";

const plainShape: Shape = {
  known: false,
  full: null,
  per: null,
  bands: [],
  atBound: "higher",
  floor: null,
  cap: null,
  round: null,
};

/** What a figure is, without its days, its conditions and what is done with it. */
function core(program: Program, metric: Metric, locale: Locale): string {
  const bare = metric.kind === "fact" ? { ...metric, where: null } : { ...metric, shape: plainShape };
  return inSentence(locale, metricSays(program, bare, locale, () => "").replace(/,? ?\.$/, ""));
}

const wholeSays = (program: Program, metric: Metric, locale: Locale): string =>
  inSentence(locale, metricSays(program, metric, locale, (window) => windowText(locale, window)).replace(/\.$/, ""));

function factFacets(program: Program, metric: FactMetric, locale: Locale): Facet[] {
  const { aggregate, factKind, value, by, take, atLeast, each, where, window } = metric;
  const kind = program.kinds.find((k) => k.key === factKind);
  const counted = inSentence(locale, kind ? labelIn(kind.label, locale) : factKind);
  return [
    {
      name: "what",
      value: { aggregate, factKind, value, by, take, atLeast, each },
      text: core(program, metric, locale),
      raw: value?.source,
    },
    {
      name: "counts",
      value: where,
      text: where ? `${counted}${whereText(program, factKind, where, locale)}` : `${diffWords[locale].all} ${counted}`,
      raw: where?.source,
    },
    { name: "window", value: window, text: windowName(locale, window) },
  ];
}

const isComposed = ({ role, formula }: DerivedMetric): boolean => role === "score" && formula.op === "sum";

function derivedFacets(program: Program, metric: DerivedMetric, locale: Locale): Facet[] {
  const { formula, shape } = metric;
  const number = (value: string | null) => (value === null ? null : valueText(locale, { type: "decimal", value }));
  const say = diffWords[locale];
  const tabled =
    formula.op === "lookup" ? { op: formula.op, rule: formula.rule } : formula.op === "weights" ? formula.op : formula;
  const earns = shape.full || shape.per ? shapeSays(program, metric, locale).join(", ") : null;
  const isPart = earns !== null;
  return [
    {
      name: "what",
      value: isComposed(metric) ? null : tabled,
      text: isComposed(metric) || formula.op === "weights" ? null : core(program, metric, locale),
      raw: formula.op === "rule" ? formula.rule.source : undefined,
    },
    { name: "full", value: isPart ? [shape.full, shape.per, shape.cap] : null, text: earns },
    { name: "cap", value: isPart ? null : shape.cap, text: isPart ? null : number(shape.cap) },
    { name: "floor", value: shape.floor, text: number(shape.floor) },
    { name: "round", value: shape.round, text: shape.round === null ? null : phrases[locale].round(shape.round) },
    { name: "known", value: shape.known, text: shape.known ? say.yes : say.no },
    {
      name: "atBound",
      value: shape.bands.length > 0 ? shape.atBound : null,
      text: shape.bands.length > 0 ? (shape.atBound === "higher" ? "≥" : ">") : null,
    },
  ];
}

function sharedFacets(metric: Metric, locale: Locale): Facet[] {
  const { unit, type, note } = metric;
  const kind = type === "percent" ? "%" : phrases[locale].types[type];
  return [
    { name: "unit", value: [unit, type], text: unit ?? kind },
    { name: "note", value: note, text: note === null ? null : labelIn(note, locale) },
  ];
}

/** The rows of a metric's table: bands, rates by condition, values looked up, weights. */
function rowsOf(program: Program, metric: Metric, locale: Locale): Rows {
  const say = diffWords[locale];
  const figure = (value: string) => valueText(locale, typed(program, metric.type, null, value));
  if (metric.kind === "fact") {
    const lines = metric.rate.map(({ when, is }) => {
      const name = when ? ruleText(program, when, locale) : say.otherwise;
      return [
        `rate.${when?.source.replace(/\s+/g, " ") ?? "*"}`,
        { name, value: is, text: ruleText(program, is, locale) },
      ] as const;
    });
    return new Map(lines);
  }
  const { formula, shape } = metric;
  const bands = shape.bands.map(
    (band) =>
      [
        `bands.${band.from}`,
        { name: say.band(inputText(program, metric, band.from, locale)), value: band.is, text: figure(band.is) },
      ] as const,
  );
  if (formula.op === "weights") {
    const weights = formula.of.map(
      ([key, weight]) =>
        [
          `weights.${key}`,
          { name: say.weight(nameOf(program, `metric.${key}`, locale).name), value: weight, text: figure(weight) },
        ] as const,
    );
    return new Map([...weights, ...bands]);
  }
  if (formula.op !== "lookup") return new Map(bands);
  const [path = ""] = formula.rule.uses;
  const looked = formula.in.map(
    ([key, is]) => [`in.${key}`, { name: valueName(program, path, key, locale), value: is, text: figure(is) }] as const,
  );
  const rest =
    formula.else === null
      ? []
      : ([["else", { name: say.otherwise, value: formula.else, text: figure(formula.else) }]] as const);
  return new Map([...looked, ...rest, ...bands]);
}

type Side = { readonly program: Program; readonly metric: Metric };

const facetsOf = ({ program, metric }: Side, locale: Locale): Facet[] => [
  ...(metric.kind === "fact" ? factFacets(program, metric, locale) : derivedFacets(program, metric, locale)),
  ...sharedFacets(metric, locale),
];

/** The score or ratio that a helper was made for. */
const parentOf = ({ program, metric }: Side): Metric | undefined =>
  metric.helper
    ? program.metrics.find((m) => !m.helper && m.kind === "derived" && metric.key.startsWith(`${m.key}_`))
    : undefined;

/** A figure as people know it: a part of a score by both names, the figures of a ratio by that of the ratio. */
function knownAs(side: Side, locale: Locale): string {
  const parent = parentOf(side);
  const own = labelIn(side.metric.label, locale);
  if (!parent) return own;
  const name = labelIn(parent.label, locale);
  const isPart = side.metric.kind === "derived" && side.metric.role === "part";
  return isPart ? diffWords[locale].of(name, own) : name;
}

/** Where a figure stands in the document: a part under its score, the figures of a ratio at the ratio. */
function pathOf(side: Side): string {
  const parent = parentOf(side);
  const { metric } = side;
  if (!parent) return `metrics.${metric.key}`;
  const isPart = metric.kind === "derived" && metric.role === "part";
  const part = metric.key.slice(parent.key.length + 1).replace(/_points$/, "");
  return isPart ? `metrics.${parent.key}.parts.${part}` : `metrics.${parent.key}`;
}

function keptChanges(was: Side, is: Side, locale: Locale): ProgramChange[] {
  const subject: Subject = { what: knownAs(is, locale), path: pathOf(is), locale };
  const named = is.metric.helper
    ? []
    : nameChange(subject.path, labelIn(was.metric.label, locale), labelIn(is.metric.label, locale), locale);
  if (was.metric.kind !== is.metric.kind) {
    const [from, to] = [was, is].map(({ program, metric }) => wholeSays(program, metric, locale));
    const facets = [from, to].map((text, i): Facet[] => [{ name: "what", value: i, text: text ?? "" }]);
    return [...named, ...facetChanges(subject, facets[0] ?? [], facets[1] ?? [])];
  }
  const changes = [
    ...named,
    ...facetChanges(subject, facetsOf(was, locale), facetsOf(is, locale)),
    ...rowChanges(subject, rowsOf(was.program, was.metric, locale), rowsOf(is.program, is.metric, locale)),
  ];
  const rest = (metric: Metric) => ({
    ...metric,
    headline: null,
    from: null,
    ...(metric.kind === "derived" && isComposed(metric) ? { formula: null } : {}),
  });
  return orElse(subject, changes, rest(was.metric), rest(is.metric));
}

function oneSided(side: Side, kind: "added" | "removed", other: Program, locale: Locale): ProgramChange[] {
  const { program, metric } = side;
  const parent = parentOf(side);
  const isPart = metric.kind === "derived" && metric.role === "part" && parent !== undefined;
  if (metric.helper && !(isPart && other.metrics.some((m) => m.key === parent.key))) return [];
  const say = diffWords[locale];
  const what = knownAs(side, locale);
  const text = wholeSays(program, metric, locale);
  const thing = isPart ? "part" : "metric";
  const path = pathOf(side);
  return kind === "added"
    ? [{ path, kind, what, from: null, to: text, says: say.added[thing](what, text) }]
    : [{ path, kind, what, from: text, to: null, says: say.removed[thing](what) }];
}

/** What differs in what is measured. */
export function metricChanges(before: Program, after: Program, locale: Locale): ProgramChange[] {
  const { removed, kept, added } = matched(before.metrics, after.metrics);
  const say = diffWords[locale];
  const listed = kept.flatMap(({ was, is }): ProgramChange[] => {
    const [then, now] = [before.headline.includes(was.key), after.headline.includes(is.key)];
    if (then === now) return [];
    const what = labelIn(is.label, locale);
    const says = now ? say.listed(what) : say.unlisted(what);
    return [{ path: `metrics.${is.key}.headline`, kind: "changed", what, from: null, to: null, says }];
  });
  const all = [
    ...kept.flatMap(({ was, is }) =>
      keptChanges({ program: before, metric: was }, { program: after, metric: is }, locale),
    ),
    ...added.flatMap((metric) => oneSided({ program: after, metric }, "added", before, locale)),
    ...removed.flatMap((metric) => oneSided({ program: before, metric }, "removed", after, locale)),
    ...listed,
  ];
  // Two figures of one ratio change their days together: that is one change to people.
  return all.filter((change, i) => all.findIndex((other) => other.says === change.says) === i);
}
