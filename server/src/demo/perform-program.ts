import { parseId } from "@fairway/kernel";
import { cast } from "./cast.ts";
import { vendorParams } from "./find-partner.ts";
import type { Performance, StepOf } from "./performance.ts";
import type { Product } from "./product.ts";
import { changed, programSource } from "./program-source.ts";
import { call, type Stage } from "./stage.ts";

/** Publishes programs and measures quarters. */
export function performProgram(
  product: Product,
  stage: Stage,
): Performance<"publish" | "add" | "revise" | "evaluate" | "keep" | "follow"> {
  const { handlers } = product;
  const measure = async (step: StepOf<"evaluate" | "keep">, purpose: "live" | "history") => {
    const ctx = await stage.systems(step);
    const { items } = await handlers.listPrograms({ ...call, ctx, params: await vendorParams(stage, step) });
    // The vendor's first program is the one with a past.
    for (const { id } of purpose === "live" ? items : items.slice(0, 1))
      await product.evaluate(ctx, { programId: parseId("program", id), asOf: step.asOf, purpose });
  };
  const create = async (step: StepOf<"publish" | "add">, source: string) =>
    handlers.createProgram({
      ...call,
      ctx: await stage.as(step, "owner"),
      params: await vendorParams(stage, step),
      body: { source, format: "yaml" },
    });
  return {
    async publish(step) {
      const { program, earlier } = cast[step.vendor];
      await create(step, changed(await programSource(program), earlier?.changes ?? {}));
    },
    async add(step) {
      await create(step, await programSource(step.program));
    },
    async revise(step) {
      const { program, earlier } = cast[step.vendor];
      const params = await vendorParams(stage, step);
      const ctx = await stage.as(step, "owner");
      const [first] = (await handlers.listPrograms({ ...call, ctx, params })).items;
      if (!first || !earlier) return;
      const body = { source: await programSource(program), format: "yaml" as const, reason: earlier.reason };
      await handlers.publishProgram({ ...call, ctx, params: { ...params, programId: first.id }, body });
    },
    async follow(step) {
      const { idempotencyKey: _, ...ctx } = await stage.systems(step);
      const { items } = await handlers.listPrograms({ ...call, ctx, params: await vendorParams(stage, step) });
      for (const { id } of items) await product.follow(ctx, parseId("program", id), step.benefits);
    },
    evaluate: (step) => measure(step, "live"),
    keep: (step) => measure(step, "history"),
  };
}
