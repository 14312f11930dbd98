import { AppError } from "@fairway/kernel";
import type { Limit, SignInGuard } from "./guard.ts";

/** What a key of the API begins with, so that people and scanners of leaked secrets know it. */
export const apiKeyMark = "fwk_";

/** Whether a bearer token is a key of the API rather than a session's. */
export const isApiKey = (token: string): boolean => token.startsWith(apiKeyMark);

/** How often one key may call. */
const keyCalls: Limit = { tries: 600, seconds: 60 };

const tooBusy = (): AppError =>
  new AppError("limit", "limit.api_key", `This key makes more than ${keyCalls.tries} calls in a minute.`, {
    remedy: "Wait until the minute is over, and spread the calls.",
  });

/**
 * Counts a call with a key, over all processes.
 * @throws AppError `limit.api_key`
 */
export async function countKeyCall(guard: Pick<SignInGuard, "take">, key: string): Promise<void> {
  await guard.take("key", key, keyCalls).catch((error: unknown) => {
    throw error instanceof AppError && error.kind === "limit" ? tooBusy() : error;
  });
}
