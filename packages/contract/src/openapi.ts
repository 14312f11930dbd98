import type { z } from "zod";
import { problemDetails } from "./common.ts";
import { schemaCollector } from "./json-schema.ts";
import type { OperationSpec } from "./operation.ts";

type Collector = ReturnType<typeof schemaCollector>;

const tags: Record<string, string> = {
  "Sign-in": "Who is signed in, and the set-up of a new installation",
  Vendors: "A vendor's settings and branding",
  People: "Who belongs to a vendor or to a partner",
  Roles: "What a vendor's roles allow",
  Partners: "Companies in a vendor's program",
  Programs: "Program documents and their versions",
  Facts: "What happened: sales, certificates and whatever else a program counts",
  Standings: "Where partners stand, and why",
  Explore: "Any measure by any dimension",
  Imports: "Files that become partners and facts",
};

const pascal = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

const isOptional = (field: z.ZodType): boolean => field.safeParse(undefined).success;

function parameters(schemas: Collector, place: "path" | "query", type: z.ZodObject | undefined) {
  if (!type) return [];
  return Object.entries<z.ZodType>(type.shape).map(([name, field]) => {
    const { description, ...schema } = schemas.of(field, "input");
    return {
      name,
      in: place,
      required: place === "path" || !isOptional(field),
      ...(description === undefined ? {} : { description }),
      schema,
    };
  });
}

const binary = { schema: { type: "string", format: "binary" } };
const media = (types: readonly string[]) => Object.fromEntries(types.map((type) => [type, binary]));

function requestBody(schemas: Collector, op: OperationSpec) {
  if (op.body) {
    return {
      required: !isOptional(op.body),
      content: { "application/json": { schema: schemas.of(op.body, "input") } },
    };
  }
  return op.upload ? { required: true, content: media(op.upload) } : undefined;
}

function success(schemas: Collector, op: OperationSpec) {
  const reply = op.reply && schemas.named(`${pascal(op.id)}Reply`, op.reply, "output");
  const json = reply ? { "application/json": { schema: reply } } : {};
  const content = { ...json, ...media(op.download ?? []) };
  return Object.keys(content).length > 0 ? { description: op.summary, content } : { description: op.summary };
}

const idempotencyKey = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "Repeating a call with the same key and input changes nothing and gives the first reply again.",
  schema: { type: "string", maxLength: 200 },
};

const problem = {
  description: "What went wrong and what to do",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** Whether the operation takes an `Idempotency-Key`: signed-in writes do, unless they store nothing. */
export const takesIdempotencyKey = (op: OperationSpec): boolean =>
  op.method !== "GET" && op.audience !== "public" && op.idempotent !== false;

function describe(schemas: Collector, op: OperationSpec) {
  const body = requestBody(schemas, op);
  return {
    operationId: op.id,
    summary: op.summary,
    tags: [op.tag],
    "x-audience": op.audience,
    "x-permission": op.permission,
    security: op.audience === "public" ? [] : [{ session: [] }, { bearer: [] }],
    parameters: [
      ...parameters(schemas, "path", op.params),
      ...parameters(schemas, "query", op.query),
      ...(takesIdempotencyKey(op) ? [idempotencyKey] : []),
    ],
    ...(body ? { requestBody: body } : {}),
    responses: { [String(op.status ?? 200)]: success(schemas, op), default: problem },
  };
}

/** The OpenAPI 3.1 document of these operations; the same operations always give the same text. */
export function openApi(operations: readonly OperationSpec[], version: string) {
  const schemas = schemaCollector();
  schemas.of(problemDetails, "output");
  const paths: Record<string, Record<string, unknown>> = {};
  for (const op of operations) (paths[op.path] ??= {})[op.method.toLowerCase()] = describe(schemas, op);
  const used = new Set(operations.map((op) => op.tag));
  return {
    openapi: "3.1.0",
    info: { title: "Fairway API", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    tags: [...used].map((name) => ({ name, ...(tags[name] ? { description: tags[name] } : {}) })),
    paths,
    components: {
      schemas: schemas.components(),
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "fairway.session_token" },
        bearer: { type: "http", scheme: "bearer" },
      },
    },
  };
}
