import { labelIn } from "../build/labels.ts";
import type { FactKind, Field, Locale, Program } from "../model.ts";
import { listText } from "../words/format.ts";
import { valueName } from "../words/names.ts";
import { phrases } from "../words/phrases.ts";
import { facetChanges, matched, nameChange, orElse, type Facet, type Subject } from "./facets.ts";
import type { ProgramChange } from "./model.ts";
import { diffWords } from "./words.ts";

/** The fields of a kind of facts, or the attributes of partners. */
type Owner = {
  readonly program: Program;
  readonly path: string;
  readonly name: string | null;
  readonly fields: readonly Field[];
};

const typeText = (owner: Owner, field: Field, locale: Locale): string => {
  const say = phrases[locale];
  if (field.type !== "enum") return say.types[field.type];
  return say.oneOf(
    field.values.map((value) => valueName(owner.program, `${owner.path}.${field.key}`, value, locale)).join(", "),
  );
};

const facets = (owner: Owner, field: Field, locale: Locale): Facet[] => {
  const say = diffWords[locale];
  return [
    { name: "type", value: [field.type, field.values], text: typeText(owner, field, locale) },
    { name: "optional", value: field.optional, text: field.optional ? say.mayMiss : say.mandatory },
  ];
};

function fieldChanges(was: Owner, is: Owner, locale: Locale): ProgramChange[] {
  const say = diffWords[locale];
  const { removed, kept, added } = matched(was.fields, is.fields);
  const thing = is.name === null ? "attribute" : "field";
  const called = (owner: Owner, field: Field) => {
    const label = labelIn(field.label, locale);
    return owner.name === null ? label : say.of(owner.name, label);
  };
  return [
    ...added.map((field): ProgramChange => {
      const [what, to] = [called(is, field), typeText(is, field, locale)];
      return { path: `${is.path}.${field.key}`, kind: "added", what, from: null, to, says: say.added[thing](what, to) };
    }),
    ...removed.map((field): ProgramChange => {
      const [what, from] = [called(was, field), typeText(was, field, locale)];
      return {
        path: `${was.path}.${field.key}`,
        kind: "removed",
        what,
        from,
        to: null,
        says: say.removed[thing](what),
      };
    }),
    ...kept.flatMap(({ was: then, is: now }) => {
      const subject: Subject = { what: called(is, now), path: `${is.path}.${now.key}`, locale };
      const changes = [
        ...nameChange(subject.path, called(was, then), subject.what, locale),
        ...facetChanges(subject, facets(was, then, locale), facets(is, now, locale)),
      ];
      return orElse(subject, changes, then, now);
    }),
  ];
}

const owner = (program: Program, kind: FactKind, locale: Locale): Owner => ({
  program,
  path: kind.key,
  name: labelIn(kind.label, locale),
  fields: kind.fields,
});

const attributes = (program: Program): Owner => ({ program, path: "partner", name: null, fields: program.attributes });

/** What differs in what is recorded about partners. */
export function factChanges(before: Program, after: Program, locale: Locale): ProgramChange[] {
  const say = diffWords[locale];
  const { removed, kept, added } = matched(before.kinds, after.kinds);
  const fields = (kind: FactKind) =>
    listText(
      locale,
      kind.fields.map((field) => labelIn(field.label, locale)),
      "conjunction",
    );
  const changes = [
    ...added.map((kind): ProgramChange => {
      const [what, to] = [labelIn(kind.label, locale), fields(kind)];
      return { path: `facts.${kind.key}`, kind: "added", what, from: null, to, says: say.added.factKind(what, to) };
    }),
    ...removed.map((kind): ProgramChange => {
      const what = labelIn(kind.label, locale);
      return {
        path: `facts.${kind.key}`,
        kind: "removed",
        what,
        from: fields(kind),
        to: null,
        says: say.removed.factKind(what),
      };
    }),
    ...kept.flatMap(({ was, is }) => {
      const subject: Subject = { what: labelIn(is.label, locale), path: `facts.${is.key}`, locale };
      const found = [
        ...nameChange(subject.path, labelIn(was.label, locale), subject.what, locale),
        ...fieldChanges(owner(before, was, locale), owner(after, is, locale), locale),
      ];
      return orElse(subject, found, was, is);
    }),
    ...fieldChanges(attributes(before), attributes(after), locale),
  ];
  return changes.map((change) =>
    change.path.startsWith("partner.") || change.path.startsWith("facts.")
      ? change
      : { ...change, path: `facts.${change.path}` },
  );
}
