import type { Readable } from "node:stream";
import type { Operation, OperationId, OperationOf } from "@fairway/contract";
import type { z } from "zod";
import type { Ctx, PersonCtx, PublicCtx } from "../context.ts";
import type { StoredDownload } from "./send-file.ts";

type Parsed<T> = T extends z.ZodType ? z.output<T> : Record<never, never>;
type Field<O, K extends string> = O extends Record<K, infer T> ? Parsed<T> : Record<never, never>;

/** A file that is sent back: bytes at hand, a stream of them, or a stored file. */
export type Download =
  | ({ type: string; filename: string } & ({ stream: Readable } | { buffer: Uint8Array }))
  | StoredDownload;

/** The body of an upload, not yet read. `lengthBytes` is what the client announced. */
export type Upload = { stream: Readable; type: string; lengthBytes: number | null };

type CtxOf<O> = O extends { audience: "public" } ? PublicCtx : O extends { audience: "person" } ? PersonCtx : Ctx;

type ReplyOf<O> =
  | (O extends { reply: infer R extends z.ZodType } ? z.input<R> : never)
  | (O extends { download: readonly string[] } ? Download : never)
  | (O extends { reply: z.ZodType } | { download: readonly string[] } ? never : void);

export type HandlerCall<O extends Operation> = {
  ctx: CtxOf<O>;
  params: Field<O, "params">;
  query: Field<O, "query">;
  body: Field<O, "body">;
  /** The stream of an upload operation. */
  upload: O extends { upload: readonly string[] } ? Upload : null;
  request: {
    /** Address that the caller used, `https://channel.example`, without a slash at the end. */
    origin: string;
    /** Address of the network that it came from; of the proxy's client where proxies of one's own stand in front. */
    address: string;
    /** What the caller's program says that it is, cut to 300 characters. */
    userAgent: string | null;
    /** The secret by which the caller's browser is known from an earlier sign-in. */
    device: string | null;
    /** Whether the caller's session came by a cookie, so that a browser keeps it. */
    byCookie: boolean;
    /** Sets a header of the reply. */
    header(name: string, value: string): void;
  };
};

export type Handler<I extends OperationId> = (call: HandlerCall<OperationOf<I>>) => Promise<ReplyOf<OperationOf<I>>>;

/** One handler per operation of the contract. A module contributes its own: `Pick<Handlers, "getMe" | …>`. */
export type Handlers = { [I in OperationId]: Handler<I> };
