import { extraction, maxTextLength } from "../limits.ts";
import { inThread } from "../thread.ts";
import type { Asked, Extracted } from "./types.ts";

/** Reads the text of a file within limits of time, memory, pages and length. */
export async function extractText(path: string, type: string, signal: AbortSignal): Promise<Extracted> {
  const asked: Asked = { path, type, pages: extraction.pages, length: maxTextLength };
  const limits = { ms: extraction.ms, memoryMb: extraction.memoryMb, signal };
  const outcome = await inThread<Extracted>(new URL("./worker.ts", import.meta.url), asked, limits);
  if ("done" in outcome) return outcome.done;
  return { text: "", pages: null, problem: outcome.failed === "tooSlow" ? "tooSlow" : "unreadable" };
}
