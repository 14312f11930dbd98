import { Worker } from "node:worker_threads";

export type ThreadLimits = { ms: number; memoryMb: number; signal?: AbortSignal };
export type ThreadOutcome<T> = { done: T } | { failed: "tooSlow" | "broken" };

/**
 * Does work on a file in a thread of its own, which is ended when it takes too long or too much memory: a file may
 * hang or crash its reader, but not the server.
 */
export function inThread<T>(
  script: URL,
  asked: unknown,
  { ms, memoryMb, signal }: ThreadLimits,
): Promise<ThreadOutcome<T>> {
  const worker = new Worker(script, {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  });
  return new Promise<ThreadOutcome<T>>((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    const timer = setTimeout(() => resolve({ failed: "tooSlow" }), ms);
    signal?.addEventListener("abort", stop, { once: true });
    worker.once("message", (done: T) => resolve({ done }));
    worker.once("error", () => resolve({ failed: "broken" }));
    worker.once("exit", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      resolve({ failed: "broken" });
    });
  }).finally(() => void worker.terminate());
}
