import { z } from "zod";
import { problemDetails } from "./common.ts";
import type { OperationSpec } from "./operation.ts";

const schema = (type: z.ZodType, io: "input" | "output") => {
  const { $schema: _, ...json } = z.toJSONSchema(type, { io, target: "draft-2020-12", unrepresentable: "any" });
  return json;
};

function parameters(place: "path" | "query", type: z.ZodObject | undefined) {
  if (!type) return [];
  return Object.entries(type.shape).map(([name, field]) => ({
    name,
    in: place,
    required: place === "path" || !(field as z.ZodType).safeParse(undefined).success,
    schema: schema(field as z.ZodType, "input"),
  }));
}

function requestBody(op: OperationSpec) {
  if (op.body) return { required: true, content: { "application/json": { schema: schema(op.body, "input") } } };
  if (op.upload)
    return { required: true, content: Object.fromEntries(op.upload.map((t) => [t, { schema: { type: "string", format: "binary" } }])) };
  return undefined;
}

function success(op: OperationSpec) {
  const content: Record<string, unknown> = {};
  if (op.reply) content["application/json"] = { schema: schema(op.reply, "output") };
  for (const type of op.download ?? []) content[type] = { schema: { type: "string", format: "binary" } };
  return Object.keys(content).length ? { description: op.summary, content } : { description: op.summary };
}

/** The OpenAPI 3.1 document of these operations. */
export function openApi(operations: readonly OperationSpec[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const op of operations) {
    const write = op.method !== "GET" && op.audience !== "public" && op.idempotent !== false;
    const body = requestBody(op);
    (paths[op.path] ??= {})[op.method.toLowerCase()] = {
      operationId: op.id,
      summary: op.summary,
      tags: [op.tag],
      "x-audience": op.audience,
      security: op.audience === "public" ? [] : [{ session: [] }, { bearer: [] }],
      parameters: [
        ...parameters("path", op.params),
        ...parameters("query", op.query),
        ...(write ? [{ name: "Idempotency-Key", in: "header", required: false, schema: { type: "string", maxLength: 200 } }] : []),
      ],
      ...(body ? { requestBody: body } : {}),
      responses: {
        [String(op.status ?? 200)]: success(op),
        default: { description: "What went wrong and what to do", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Fairway API", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: { Problem: schema(problemDetails, "output") },
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "fairway.session_token" },
        bearer: { type: "http", scheme: "bearer" },
      },
    },
  };
}
