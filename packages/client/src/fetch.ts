import type { Problem } from "./generated/model/index.ts";

/** A call that the server refused, with the reason in words and, for an input, its fields. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "ApiError";
    this.status = problem.status;
    this.problem = problem;
  }
}

export type ErrorType<_Problem> = ApiError;

const isProblem = (value: unknown): value is Problem =>
  typeof value === "object" && value !== null && "code" in value && "detail" in value && "status" in value;

function unreachable(status: number, requestId: string, detail: string): ApiError {
  const code = status === 0 ? "unreachable" : "unreadable";
  return new ApiError({ type: "about:blank", title: "No answer", status, code, detail, requestId });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an answer that is no success says, by whatever way it came; none, status 0, is a server that cannot be reached. */
export function refusalOf({ status, text, requestId }: { status: number; text: string; requestId: string }): ApiError {
  if (status === 0) return unreachable(0, "", "The server cannot be reached.");
  const body = parsed(text);
  return isProblem(body) ? new ApiError(body) : unreachable(status, requestId, `The server answered ${status}.`);
}

async function failure(response: Response): Promise<ApiError> {
  const requestId = response.headers.get("x-request-id") ?? "";
  return refusalOf({ status: response.status, text: await response.text().catch(() => ""), requestId });
}

let viewing: string | null = null;

/** From now on calls look at the portal as a partner, in the name of this viewing; null ends that. */
export function setViewing(id: string | null): void {
  viewing = id;
}

/** An address for a plain link, picture or frame: it carries no headers, and names the viewing itself. */
export const plainLink = (url: string): string =>
  viewing === null ? url : `${url}${url.includes("?") ? "&" : "?"}viewing=${viewing}`;

/** What a viewing changes: what is asked of a vendor, and who one is there; ending it is the person's own call. */
const isViewed = (url: string, write: boolean, id: string): boolean =>
  (url.startsWith("/v1/vendors/") && !url.endsWith(`/viewings/${id}/end`)) || (!write && url === "/v1/me");

function headersFor(url: string, init: RequestInit): Headers {
  const headers = new Headers(init.headers);
  headers.set("accept", "application/json, application/problem+json, */*;q=0.5");
  const write = init.method !== undefined && init.method !== "GET";
  if (write && !headers.has("idempotency-key")) headers.set("idempotency-key", crypto.randomUUID());
  if (viewing !== null && isViewed(url, write, viewing)) headers.set("fairway-viewing", viewing);
  return headers;
}

async function read<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const json = response.headers.get("content-type")?.includes("json") === true;
  return (await (json ? response.json() : response.blob())) as T;
}

/** Asks whoever sits there for a proof of who they are; tells whether one was given. */
let askForProof: (() => Promise<boolean>) | null = null;

/** Sets what happens when a call needs a recent proof: it is asked for, and the call repeated. */
export function onProofNeeded(ask: (() => Promise<boolean>) | null): void {
  askForProof = ask;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: "same-origin", headers: headersFor(url, init) });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw refusalOf({ status: 0, text: "", requestId: "" });
  }
}

/**
 * Sends one call of the API to the origin of the page, with the session's cookie.
 * A write carries an idempotency key of its own unless the caller gives one to repeat it with.
 * @throws ApiError when the server refuses or cannot be reached
 */
export async function fairwayFetch<T>(url: string, init: RequestInit): Promise<T> {
  const response = await send(url, init);
  if (response.ok) return read<T>(response);
  const refused = await failure(response);
  if (refused.problem.code !== "auth.step_up_required" || !(await askForProof?.())) throw refused;
  const repeated = await send(url, init);
  if (!repeated.ok) throw await failure(repeated);
  return read<T>(repeated);
}
