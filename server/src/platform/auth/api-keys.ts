import { AppError } from "@fairway/kernel";

/** What a key of the API begins with, so that people and scanners of leaked secrets know it. */
export const apiKeyMark = "fwk_";

/** Whether a bearer token is a key of the API rather than a session's. */
export const isApiKey = (token: string): boolean => token.startsWith(apiKeyMark);

const most = 600;
const windowMs = 60_000;
const remembered = 20_000;

/** Counts the calls of each key in this process, and refuses more than 600 of one in a minute. */
export function keyLimit(): (key: string, nowMs: number) => void {
  const windows = new Map<string, { from: number; calls: number }>();
  return (key, nowMs) => {
    const open = windows.get(key);
    const window = open && nowMs - open.from < windowMs ? open : { from: nowMs, calls: 0 };
    window.calls += 1;
    if (windows.size >= remembered) windows.clear();
    windows.set(key, window);
    if (window.calls <= most) return;
    const seconds = Math.ceil((window.from + windowMs - nowMs) / 1000);
    throw new AppError("limit", "limit.api_key", `This key makes more than ${most} calls in a minute.`, {
      remedy: `Wait ${seconds} seconds, and spread the calls.`,
    });
  };
}
