import { setTimeout } from "node:timers/promises";

/** Waits before looking again. */
export const pause = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
