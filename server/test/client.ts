import { operations, type OperationId, type OperationOf } from "@fairway/contract";
import type { FastifyInstance } from "fastify";
import type { z } from "zod";

type Input<O, K extends string> = O extends Record<K, infer T extends z.ZodType> ? z.input<T> : never;
type Part<O, K extends string> = [Input<O, K>] extends [never] ? { [P in K]?: never } : { [P in K]?: Input<O, K> };

/** What a call is given; `vendorId` and `partnerId` of the client are filled in where they are left out. */
export type CallInput<I extends OperationId> = { params?: Record<string, string> } & Part<OperationOf<I>, "query"> &
  Part<OperationOf<I>, "body"> & {
    key?: string;
    headers?: Record<string, string>;
    /** Bytes of an upload, with their type. */
    upload?: { type: string; content: string | Buffer };
  };

export type ProblemReply = {
  status: number;
  code: string;
  detail: string;
  remedy?: string;
  requestId: string;
  problems?: { path: string; message: string; remedy?: string; line?: number; row?: number }[];
};

type ReplyOf<O> = O extends { reply: infer R extends z.ZodType } ? z.output<R> : undefined;

/** Calls the API over HTTP, as one person. */
export type TestClient = {
  /** The reply; anything but success fails the test with the problem. */
  ok<I extends OperationId>(id: I, input?: CallInput<I>): Promise<ReplyOf<OperationOf<I>>>;
  /** The problem; success fails the test. */
  fails(id: OperationId, input?: RawInput): Promise<ProblemReply>;
  /** Status, headers and body as they came. */
  raw(
    id: OperationId,
    input?: RawInput,
  ): Promise<{ status: number; headers: Record<string, unknown>; text: string; bytes: Buffer }>;
  token: string | null;
};

/** A call that may be wrong on purpose. */
export type RawInput = {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  key?: string;
  headers?: Record<string, string>;
  upload?: { type: string; content: string | Buffer };
};

function searchOf(query: Record<string, unknown> | undefined): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    for (const item of Array.isArray(value) ? value : [value])
      if (item !== undefined) search.append(name, String(item));
  return search.size > 0 ? `?${search}` : "";
}

/** A client that speaks as the owner of a token, with defaults for the ids in addresses. */
export function createClient(
  http: FastifyInstance,
  token: string | null,
  defaults: Record<string, string> = {},
): TestClient {
  const raw = async (id: OperationId, input: RawInput = {}) => {
    const op = operations[id];
    const ids = { ...defaults, ...input.params };
    const path = op.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? `no-${name}`));
    const response = await http.inject({
      method: op.method,
      url: path + searchOf(input.query),
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(input.key === undefined ? {} : { "idempotency-key": input.key }),
        ...(input.upload ? { "content-type": input.upload.type } : {}),
        ...input.headers,
      },
      ...(input.upload
        ? { payload: input.upload.content }
        : input.body === undefined
          ? {}
          : { payload: input.body as object }),
    });
    return { status: response.statusCode, headers: response.headers, text: response.body, bytes: response.rawPayload };
  };
  return {
    token,
    raw,
    async ok<I extends OperationId>(id: I, input?: CallInput<I>) {
      const { status, text } = await raw(id, input as RawInput);
      if (status >= 400) throw new Error(`${id} failed with ${status}: ${text}`);
      return (text === "" ? undefined : JSON.parse(text)) as ReplyOf<OperationOf<I>>;
    },
    async fails(id, input) {
      const { status, text } = await raw(id, input);
      if (status < 400) throw new Error(`${id} should have failed but gave ${status}: ${text}`);
      return JSON.parse(text) as ProblemReply;
    },
  };
}
