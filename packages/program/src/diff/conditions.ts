import type { Rule } from "@fairway/rules";
import { labelIn } from "../build/labels.ts";
import type { Gate, Label, Locale, Program } from "../model.ts";
import { roleNames } from "../words/gate.ts";
import { facetChanges, matched, nameChange, orElse, type Facet, type Subject } from "./facets.ts";
import type { ProgramChange } from "./model.ts";
import { requirementChanges, requirementWords } from "./requirement.ts";
import { diffWords } from "./words.ts";

type Condition = { readonly key: string; readonly label: Label; readonly rule: Rule };

/** A part of the document that consists of named conditions. */
type Part<C extends Condition> = {
  thing: "segment" | "gate";
  section: string;
  of: (program: Program) => readonly C[];
  facets: (condition: C, locale: Locale) => readonly Facet[];
};

function conditionChanges<C extends Condition>(
  { thing, section, of, facets }: Part<C>,
  before: Program,
  after: Program,
  locale: Locale,
): ProgramChange[] {
  const say = diffWords[locale];
  const { removed, kept, added } = matched(of(before), of(after));
  const says = (program: Program, { rule }: C) => requirementWords({ program, rule }, locale) || say.everybody;
  const path = ({ key }: C) => `${section}.${key}`;
  return [
    ...added.map((each): ProgramChange => {
      const [what, to] = [labelIn(each.label, locale), says(after, each)];
      return { path: path(each), kind: "added", what, from: null, to, says: say.added[thing](what, to) };
    }),
    ...removed.map((each): ProgramChange => {
      const [what, from] = [labelIn(each.label, locale), says(before, each)];
      return { path: path(each), kind: "removed", what, from, to: null, says: say.removed[thing](what) };
    }),
    ...kept.flatMap(({ was, is }) => {
      const name = labelIn(is.label, locale);
      const subject: Subject = { what: say[thing](name), path: path(is), locale };
      const changes = [
        ...nameChange(subject.path, labelIn(was.label, locale), name, locale),
        ...requirementChanges(subject, { program: before, rule: was.rule }, { program: after, rule: is.rule }),
        ...facetChanges(subject, facets(was, locale), facets(is, locale)),
      ];
      return orElse(subject, changes, was, is);
    }),
  ];
}

/** What differs in segments. */
export const segmentChanges = (before: Program, after: Program, locale: Locale): ProgramChange[] =>
  conditionChanges(
    { thing: "segment", section: "segments", of: ({ segments }) => segments, facets: () => [] },
    before,
    after,
    locale,
  );

const gateFacets = ({ roles, answerWithin }: Gate, locale: Locale): Facet[] => [
  { name: "roles", value: roles, text: roles.length === 0 ? diffWords[locale].everybody : roleNames(roles, locale) },
  { name: "answerWithin", value: answerWithin, text: answerWithin },
];

/** What differs in gates. */
export const gateChanges = (before: Program, after: Program, locale: Locale): ProgramChange[] =>
  conditionChanges(
    { thing: "gate", section: "gates", of: ({ gates }) => gates, facets: gateFacets },
    before,
    after,
    locale,
  );
