import type { Cron } from "../../platform/index.ts";
import type { Care } from "./service.ts";

/** Computes every hour how everybody is doing; the day's last one stays as its snapshot. */
export const careCron = (care: Care): readonly Cron[] => [
  { name: "care.health", schedule: "7 * * * *", run: (ctx) => care.compute(ctx) },
];
