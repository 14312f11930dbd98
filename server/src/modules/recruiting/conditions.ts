import type { ShownWhen } from "@fairway/contract";
import type { Problem } from "@fairway/kernel";
import { parseRule, types, type Environment, type Parsed, type Type } from "@fairway/rules";
import type { FormDocument, FormField } from "./types.ts";

type Tree = Extract<Parsed, { ok: true }>["rule"]["tree"];

const typeOf: Readonly<Record<FormField["kind"], Type>> = {
  text: types.text,
  longText: types.text,
  choice: types.text,
  country: types.text,
  url: types.text,
  email: types.text,
  number: types.decimal,
  money: types.decimal,
  choices: types.list(types.text),
  yesNo: types.bool,
  consent: types.bool,
};

const answersOf = (fields: readonly FormField[]): Environment["variables"] => ({
  answer: types.record(Object.fromEntries(fields.map(({ key, kind }) => [key, typeOf[kind]]))),
});

/** What the trigger of a step of approval may speak of. */
export const triggerEnvironment = ({ sections }: FormDocument): Environment => ({
  variables: {
    ...answersOf(sections.flatMap(({ fields }) => fields)),
    country: types.text,
    score: types.record({ atLeast: types.decimal, atMost: types.decimal }),
  },
});

const fieldOf = (expr: Tree): string | null => {
  if (expr.kind === "convert") return fieldOf(expr.of);
  return expr.kind === "variable" && expr.name === "answer" && expr.fields.length === 1
    ? (expr.fields[0] ?? null)
    : null;
};
const valueOf = (expr: Tree): string | boolean | null => {
  if (expr.kind === "convert") return valueOf(expr.of);
  if (expr.kind !== "literal") return null;
  return typeof expr.value === "boolean" ? expr.value : expr.value === null ? null : String(expr.value);
};

const turned = { "==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" } as const;

function comparison(expr: Extract<Tree, { kind: "compare" }>): ShownWhen | null {
  const [left, right] = [fieldOf(expr.left), valueOf(expr.right)];
  if (left !== null && right !== null) return { field: left, is: expr.operator, value: right };
  const [field, value] = [fieldOf(expr.right), valueOf(expr.left)];
  return field !== null && value !== null ? { field, is: turned[expr.operator], value } : null;
}

const parts = (left: ShownWhen | null, right: ShownWhen | null): ShownWhen[] | null =>
  left && right ? [left, right] : null;

function membership(expr: Extract<Tree, { kind: "in" }>): ShownWhen | null {
  const [list, item] = [fieldOf(expr.list), valueOf(expr.item)];
  if (list !== null && typeof item === "string") return { field: list, is: "has", value: item };
  const field = fieldOf(expr.item);
  if (field === null || expr.list.kind !== "list") return null;
  const values = expr.list.items.map(valueOf);
  const any = values.flatMap((value): ShownWhen[] => (value === null ? [] : [{ field, is: "==", value }]));
  return any.length === values.length ? { any } : null;
}

/** A condition in the form that the page of the form can decide; null where it says more than that. */
function takenApart(expr: Tree): ShownWhen | null {
  switch (expr.kind) {
    case "and": {
      const all = parts(takenApart(expr.left), takenApart(expr.right));
      return all && { all };
    }
    case "or": {
      const any = parts(takenApart(expr.left), takenApart(expr.right));
      return any && { any };
    }
    case "not": {
      const not = takenApart(expr.of);
      return not && { not };
    }
    case "compare":
      return comparison(expr);
    case "in":
      return membership(expr);
    case "missing": {
      const field = fieldOf(expr.of);
      if (field === null) return null;
      return expr.negated ? { field, is: "given" } : { not: { field, is: "given" } };
    }
    case "variable": {
      const field = fieldOf(expr);
      return field === null ? null : { field, is: "==", value: true };
    }
    default:
      return null;
  }
}

export type Conditions = { conditions: Record<string, ShownWhen>; problems: Problem[] };

const tooMuch = "A condition of a form compares answers and joins that with &&, || and !.";

function read(source: string, fields: readonly FormField[], path: string): ShownWhen | Problem[] {
  const parsed = parseRule(source, { variables: answersOf(fields) }, types.bool);
  if (!parsed.ok)
    return parsed.problems.map((problem) => ({
      ...problem,
      path,
      ...(problem.remedy === undefined ? { remedy: "A condition speaks of answers to questions before it." } : {}),
    }));
  return takenApart(parsed.rule.tree) ?? [{ path, message: tooMuch, remedy: "Write it as comparisons." }];
}

/** The conditions of a form taken apart; each may speak of the questions that stand before it. */
export function readConditions({ sections }: Pick<FormDocument, "sections">): Conditions {
  const conditions: Record<string, ShownWhen> = {};
  const problems: Problem[] = [];
  const before: FormField[] = [];
  const take = (key: string, source: string | undefined, path: string): void => {
    if (source === undefined) return;
    const found = read(source, before, path);
    if (Array.isArray(found)) problems.push(...found);
    else conditions[key] = found;
  };
  sections.forEach((section, s) => {
    take(`section.${section.key}`, section.showWhen, `sections.${s}.showWhen`);
    section.fields.forEach((field, f) => {
      take(field.key, field.showWhen, `sections.${s}.fields.${f}.showWhen`);
      before.push(field);
    });
  });
  return { conditions, problems };
}
