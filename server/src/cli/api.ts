import { randomUUID } from "node:crypto";
import { allOperations, type OperationId, type OperationOf, type OperationSpec } from "@fairway/contract";
import type { z } from "zod";
import { exitCodes, Failure, fromReply } from "./failure.ts";

type Sent<T> = T extends z.ZodType ? z.input<T> : never;
type Field<O, K extends string> = O extends Record<K, infer T> ? Sent<T> : never;
/** What a call of an operation may carry; the server says what is missing. */
export type Input<I extends OperationId> = {
  params?: Field<OperationOf<I>, "params">;
  query?: Field<OperationOf<I>, "query">;
  body?: Field<OperationOf<I>, "body">;
};
export type Reply<I extends OperationId> =
  OperationOf<I> extends { reply: infer T extends z.ZodType } ? z.output<T> : undefined;

const specs = new Map(allOperations.map((spec) => [spec.id, spec]));

function specOf(id: OperationId): OperationSpec {
  const spec = specs.get(id);
  if (!spec) throw new Error(`the contract has no operation ${id}`);
  return spec;
}

type Loose = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };
export type Upload = { type: string; content: Blob };

export type Api = {
  url: string;
  call<I extends OperationId>(id: I, input: Input<I>): Promise<Reply<I>>;
  /** Sends a file and returns what was made of it. */
  upload<I extends OperationId>(id: I, input: Input<I>, file: Upload): Promise<Reply<I>>;
  /** The bytes of a download. */
  download<I extends OperationId>(id: I, input: Input<I>): Promise<Uint8Array>;
};

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** The address of a call: `{names}` filled in, lists repeated, absent values left out. */
export function addressOf(base: string, spec: OperationSpec, { params = {}, query = {} }: Loose): string {
  const path = spec.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(text(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (one !== undefined) search.append(name, text(one));
  return `${base}${path}${search.size > 0 ? `?${search.toString()}` : ""}`;
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Failure(exitCodes.unavailable, "unreachable", `${new URL(address).origin} cannot be reached: ${reason}`, {
      remedy: "Start the server with `npm start`, or name another one with --url or FAIRWAY_URL.",
    });
  }
}

async function ok(response: Response): Promise<Response> {
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  throw fromReply(response.status, body);
}

/** The API of a server, typed by the contract. Replies are taken as the contract promises them. */
export function createApi(url: string, token: string | null): Api {
  const headers = (spec: OperationSpec): Record<string, string> => ({
    accept: "application/json",
    "accept-language": "en",
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    ...(spec.method === "GET" ? {} : { "idempotency-key": randomUUID() }),
  });
  const request = async (spec: OperationSpec, input: Loose, body?: BodyInit, type?: string) =>
    ok(
      await send(addressOf(url, spec, input), {
        method: spec.method,
        headers: { ...headers(spec), ...(type === undefined ? {} : { "content-type": type }) },
        ...(body === undefined ? {} : { body }),
      }),
    );
  return {
    url,
    async call(id, input) {
      const spec = specOf(id);
      const loose = input as Loose;
      const json = loose.body === undefined ? undefined : JSON.stringify(loose.body);
      const response = await request(spec, loose, json, json === undefined ? undefined : "application/json");
      return (response.status === 204 ? undefined : await response.json()) as Reply<typeof id>;
    },
    async upload(id, input, file) {
      const response = await request(specOf(id), input as Loose, file.content, file.type);
      return (await response.json()) as Reply<typeof id>;
    },
    async download(id, input) {
      const response = await request(specOf(id), input as Loose);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
