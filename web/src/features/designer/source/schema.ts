import { isData, type Data } from "../document/read.ts";

/** A part of the program's JSON Schema; what can stand in one place. */
export type Form = Data;

function resolved(form: unknown, root: Form): Form[] {
  if (!isData(form)) return [];
  const reference = form["$ref"];
  if (typeof reference === "string") {
    const target = reference
      .replace(/^#\//, "")
      .split("/")
      .reduce<unknown>((at, step) => (isData(at) ? at[step] : undefined), root);
    return resolved(target, root);
  }
  const choices = form["anyOf"] ?? form["oneOf"];
  return Array.isArray(choices) ? [form, ...choices.flatMap((one: unknown) => resolved(one, root))] : [form];
}

function below(form: Form, key: string, root: Form): Form[] {
  const properties = isData(form["properties"]) ? form["properties"] : {};
  if (Object.hasOwn(properties, key)) return resolved(properties[key], root);
  const others = form["additionalProperties"];
  return isData(others) ? resolved(others, root) : [];
}

/** Every form that may stand at a path. */
export const formsAt = (schema: Form, path: readonly string[]): Form[] =>
  path.reduce<Form[]>((forms, key) => forms.flatMap((form) => below(form, key, schema)), resolved(schema, schema));

export type Known = { readonly name: string; readonly about: string };

const aboutOf = (form: Form): string => (typeof form["description"] === "string" ? form["description"] : "");

/** The keys that may stand in the map at a path, each with what it says. */
export function keysAt(schema: Form, path: readonly string[]): Known[] {
  const found = new Map<string, string>();
  for (const form of formsAt(schema, path)) {
    const properties = isData(form["properties"]) ? form["properties"] : {};
    for (const [name, value] of Object.entries(properties)) {
      const about = resolved(value, schema).map(aboutOf).find(Boolean) ?? "";
      if (!found.get(name)) found.set(name, about);
    }
  }
  return [...found].map(([name, about]) => ({ name, about }));
}

/** The values that the schema lists for a path. */
export function valuesAt(schema: Form, path: readonly string[]): string[] {
  const values = formsAt(schema, path).flatMap((form): unknown[] => {
    const listed = Array.isArray(form["enum"]) ? form["enum"] : [];
    const items = resolved(form["items"], schema).flatMap((one): unknown[] =>
      Array.isArray(one["enum"]) ? one["enum"] : [],
    );
    const yes = form["type"] === "boolean" ? ["true"] : [];
    return [...listed, ...items, ...yes, ...("const" in form ? [form["const"]] : [])];
  });
  return [...new Set(values.filter((value): value is string => typeof value === "string"))];
}

/** What the schema says about a path. */
export const aboutAt = (schema: Form, path: readonly string[]): string => {
  const texts = formsAt(schema, path).map(aboutOf).filter(Boolean);
  return [...new Set(texts)].slice(0, 2).join(" ");
};
