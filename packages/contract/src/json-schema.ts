import { z } from "zod";

export type JsonSchema = Record<string, unknown>;

const definitions = "#/$defs/";
const components = "#/components/schemas/";

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What zod adds to every integer, record and date, which tells a reader nothing. */
const isNoise = (key: string, value: unknown, within: JsonSchema): boolean =>
  value === Number.MAX_SAFE_INTEGER ||
  value === Number.MIN_SAFE_INTEGER ||
  (key === "pattern" && typeof within["format"] === "string") ||
  (key === "propertyNames" && JSON.stringify(value) === '{"type":"string"}');

/** Points references at the document's components and drops what only the generator needed. */
function relocate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocate);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !isNoise(key, inner, value))
      .map(([key, inner]) =>
        key === "$ref" && typeof inner === "string"
          ? [key, inner.replace(definitions, components)]
          : [key, relocate(inner)],
      ),
  );
}

/**
 * Collects the schemas of one OpenAPI document: a zod schema with a `meta` id becomes a component that all others
 * refer to, so recursive and shared shapes appear once.
 */
export function schemaCollector() {
  const found = new Map<string, JsonSchema>();

  function add(id: string, schema: JsonSchema): void {
    const { id: _, ...rest } = schema;
    const moved = relocate(rest);
    if (!isObject(moved)) return;
    const known = found.get(id);
    if (known && JSON.stringify(known) !== JSON.stringify(moved)) {
      throw new Error(
        `Two schemas are called ${id}, or it reads differently as input and as output: give each its own id.`,
      );
    }
    found.set(id, moved);
  }

  function of(type: z.ZodType, io: "input" | "output"): JsonSchema {
    const whole = z.toJSONSchema(z.object({ it: type }), { io, target: "draft-2020-12", unrepresentable: "any" });
    for (const [id, schema] of Object.entries(whole.$defs ?? {})) if (isObject(schema)) add(id, schema);
    const moved = relocate(whole.properties?.["it"]);
    return isObject(moved) ? moved : {};
  }

  return {
    /** The JSON Schema of what is sent (`input`) or of what is answered (`output`). */
    of,
    /** A reference to a component of this name, unless the schema is one already. */
    named(id: string, type: z.ZodType, io: "input" | "output"): JsonSchema {
      const schema = of(type, io);
      if ("$ref" in schema) return schema;
      add(id, schema);
      return { $ref: `${components}${id}` };
    },
    /** All components in the order of their names. */
    components(): Record<string, JsonSchema> {
      return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}
