import { readFile } from "node:fs/promises";
import { parseId } from "@fairway/kernel";
import { cast } from "./cast.ts";
import { vendorParams } from "./find-partner.ts";
import type { Performance, StepOf } from "./performance.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

/** Publishes programs and measures quarters. */
export function performProgram(product: Product, stage: Stage): Performance<"publish" | "evaluate" | "keep"> {
  const { handlers } = product;
  const measure = async (step: StepOf<"evaluate" | "keep">, purpose: "live" | "history") => {
    const ctx = await stage.systems(step);
    const { items } = await handlers.listPrograms({ ...call, ctx, params: await vendorParams(stage, step) });
    for (const { id } of items)
      await product.evaluate(ctx, { programId: parseId("program", id), asOf: step.asOf, purpose });
  };
  return {
    async publish(step) {
      const source = await readFile(new URL(`programs/${cast[step.vendor].program}`, import.meta.url), "utf8");
      const body = { source, format: "yaml" as const };
      await handlers.createProgram({
        ...call,
        ctx: await stage.as(step, "owner"),
        params: await vendorParams(stage, step),
        body,
      });
    },
    evaluate: (step) => measure(step, "live"),
    keep: (step) => measure(step, "history"),
  };
}
