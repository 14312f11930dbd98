import type { FiscalStart, Schedule, Span, Window } from "@fairway/kernel";
import type { Rule } from "@fairway/rules";
import type { Aggregate, fieldTypes } from "./document/schema.ts";

export type { Schedule, Span } from "@fairway/kernel";

export type Locale = "en" | "de";
/** What a thing is called; a language that is missing falls back to English. */
export type Label = { readonly en: string; readonly de?: string };

export type FieldType = (typeof fieldTypes)[number] | "enum";
export type Field = {
  readonly key: string;
  readonly label: Label;
  readonly type: FieldType;
  readonly optional: boolean;
  /** The values of an enumeration. */
  readonly values: readonly string[];
};
export type FactKind = { readonly key: string; readonly label: Label; readonly fields: readonly Field[] };

/** How a figure is to be shown: `percent` is a share (0.8 is 80 %). */
export type ValueType = "decimal" | "integer" | "money" | "percent" | "date" | "text" | "boolean";

type MetricBase = {
  readonly key: string;
  readonly label: Label;
  readonly type: ValueType;
  /** A word after the figure, such as points. */
  readonly unit: string | null;
  readonly headline: boolean;
  /** Made by a ratio, a score or `take` for itself: reached by asking what a figure is made of, not listed. */
  readonly helper: boolean;
  readonly note: Label | null;
  /** The dimension that the metric is kept apart by (`region`); null where there is one figure for a partner. */
  readonly each: string | null;
  /** Keys of the metrics it is made from. */
  readonly from: readonly string[];
};

export type Take = "max" | "min" | "sum" | "average" | "count";

/** A value of a fact (`region`) or the period that its date lies in. */
export type Grouping =
  | { readonly kind: "field"; readonly field: string }
  | {
      readonly kind: "period";
      readonly unit: "month" | "quarter" | "year" | "fiscalMonth" | "fiscalQuarter" | "fiscalYear";
    };

export type FactMetric = MetricBase & {
  readonly kind: "fact";
  readonly aggregate: Aggregate;
  readonly factKind: string;
  /** What is summed, counted apart, …; null where facts are counted. */
  readonly value: Rule | null;
  readonly where: Rule | null;
  readonly rate: readonly { readonly when: Rule | null; readonly is: Rule }[];
  readonly window: Window;
  readonly by: readonly Grouping[];
  readonly take: Take | null;
  readonly atLeast: string | null;
};

export type Band = { readonly from: string; readonly is: string };

/** What a derived metric starts from, before `shape` is applied. */
export type Formula =
  | { readonly op: "rule"; readonly rule: Rule }
  | { readonly op: "ratio"; readonly part: string; readonly whole: string }
  | {
      readonly op: "lookup";
      readonly rule: Rule;
      readonly in: readonly (readonly [string, string])[];
      readonly else: string | null;
    }
  | { readonly op: "weights"; readonly of: readonly (readonly [string, string])[] }
  | { readonly op: "sum" | "highest" | "lowest"; readonly of: readonly string[] }
  /** One figure out of those of a dimension. */
  | { readonly op: "take"; readonly of: string; readonly take: Take };

/** What is done with the figure, in this order. Numbers are exact decimal texts. */
export type Shape = {
  /** Unknown counts as 0. */
  readonly known: boolean;
  /** The figure that earns all of `worth`. */
  readonly full: { readonly at: string; readonly worth: string } | null;
  readonly per: string | null;
  readonly bands: readonly Band[];
  readonly atBound: "higher" | "lower";
  readonly floor: string | null;
  readonly cap: string | null;
  readonly round: number | null;
};

export type DerivedMetric = MetricBase & {
  readonly kind: "derived";
  readonly role: "derived" | "part" | "score";
  readonly formula: Formula;
  readonly shape: Shape;
};
export type Metric = FactMetric | DerivedMetric;

export type Tier = { readonly name: string; readonly label: Label; readonly rule: Rule };
export type Track = {
  readonly key: string;
  readonly label: Label;
  /** Which partners are in it; null where everybody is. */
  readonly for: Rule | null;
  /** Highest first. */
  readonly tiers: readonly Tier[];
  /** When the tier held follows the figures; null where it follows them at once, every day, with no memory. */
  readonly moves: MovePolicy | null;
};
export type Badge = { readonly key: string; readonly label: Label; readonly for: Rule | null; readonly needs: Rule };

/** When a decision takes effect. */
export type Effect =
  | { readonly kind: "at once" }
  | {
      readonly kind: "after";
      readonly span: Span;
      readonly from: "decision" | "quarter end" | "fiscal quarter end" | "month end";
    };

export type Direction = {
  readonly on: Schedule;
  readonly effect: Effect;
  /** At most so many tiers at a time; null where any number. */
  readonly steps: number | null;
  /** How many people must approve, each another one; 0 where nobody needs to. */
  readonly approvals: 0 | 1 | 2;
};

/** Who keeps the tier held on a day, until when. */
export type Grandfather = {
  /** The day on which the tier was held; null is the day on which the version takes effect. */
  readonly heldOn: string | null;
  readonly keepUntil: string | Span;
  /** Which partners; null where all. */
  readonly for: Rule | null;
};

/** The movement policy of a track. */
export type MovePolicy = {
  readonly promote: Direction;
  readonly demote: Direction & {
    /** So long the requirement may be missed, at every look, before a demotion is decided; null where not at all. */
    readonly grace: Span | null;
    /** At least so long between the decision and its effect. */
    readonly notice: Span | null;
    /** A tier is kept to the end of the year in which it was reached. */
    readonly keepUntil: "end of year" | "end of fiscal year" | null;
  };
  /** A tier counts as met on a day when its requirement was met on any day of this window; null where on the day itself. */
  readonly anyDayOf: Window | null;
  readonly grandfather: readonly Grandfather[];
  readonly appeal: { readonly within: Span; readonly decideWithin: Span } | null;
};

export type Segment = {
  readonly key: string;
  readonly label: Label;
  readonly note?: Label | null;
  /** Readers do not learn what it is called nor what its rule is. */
  readonly hidden?: true;
  /** Over everything a condition may speak of, other segments aside. */
  readonly rule: Rule;
};

/** In which time a request is answered where nothing is said. */
export const standardAnswer = "3 business days";

/** A threshold before things: who has reached it sees them. */
export type Gate = {
  readonly key: string;
  readonly label: Label;
  readonly note: Label | null;
  /** For which partners it is open. */
  readonly rule: Rule;
  /** For whom of a partner's people; empty is all of them. */
  readonly roles: readonly string[];
  /** In which time a request is answered, as documents say spans. */
  readonly answerWithin: string;
};

export const benefitKinds = ["access", "cash", "credits", "discount", "support", "leadPriority"] as const;
export type BenefitKind = (typeof benefitKinds)[number];
export const givings = ["automatically", "on request"] as const;

export type Benefit = {
  readonly key: string;
  readonly label: Label;
  readonly note: Label | null;
  readonly kind: BenefitKind;
  /** Who may have it, over metrics, tiers held (`track.sell`), badges and the partner; null where everybody in the program. */
  readonly for: Rule | null;
  /** The track whose tier decides the worth; null where it is the same for everybody. */
  readonly track: string | null;
  /**
   * What it is worth: an exact number (a share for a discount) or a word; by tier where `track`, and then only for
   * partners that hold one of these tiers. Null where there is nothing to say but that it is given.
   */
  readonly worth: { readonly all: string } | { readonly byTier: Readonly<Record<string, string>> } | null;
  /** What the worth is counted in: the program's currency for money, a word such as hours; null for shares and words. */
  readonly unit: string | null;
  /** Given by itself, or applied for and reviewed. */
  readonly given: (typeof givings)[number];
  /** In which time an application is decided. */
  readonly decideWithin: Span;
  /** How long it lasts once given; null where as long as it is earned. */
  readonly valid: Span | null;
  /** What it costs the vendor for one partner in a year, in the program's currency; null where not stated. */
  readonly cost: Rule | null;
  /** The document states no cost, and it is counted at what it is worth. */
  readonly costIsWorth: boolean;
};

/** An incentive as far as it is read: for whom, and what it is expected to cost for one partner in a year. */
export type Incentive = {
  readonly key: string;
  readonly label: Label;
  readonly for: Rule | null;
  readonly cost: Rule;
};

/** What partners accept; conditions name it by its key. */
export type Agreement = { readonly key: string; readonly label: Label };

export type Program = {
  readonly key: string;
  readonly name: string;
  readonly about: Label | null;
  readonly currency: string;
  readonly timeZone: string;
  readonly fiscalYear: FiscalStart;
  readonly kinds: readonly FactKind[];
  /** `partner.attributes` that rules may use. */
  readonly attributes: readonly Field[];
  /** In an order in which each stands after those it is made from. */
  readonly metrics: readonly Metric[];
  /** Keys of the metrics shown in lists, in order. */
  readonly headline: readonly string[];
  readonly tracks: readonly Track[];
  readonly badges: readonly Badge[];
  readonly benefits: readonly Benefit[];
  /** Those that state a cost. */
  readonly incentives: readonly Incentive[];
  readonly segments: readonly Segment[];
  readonly gates: readonly Gate[];
  /** The metric that says how near a partner is to the ideal one; null where the document names none. */
  readonly idealPartner: string | null;
  /** The vendor's agreements, retired ones too; absent where they are not known. A document declares none. */
  readonly agreements?: readonly Agreement[];
  /** Other names of things, per language, by dotted key. */
  readonly labels: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>;
};
