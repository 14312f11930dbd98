import { cast } from "./cast.ts";
import { vendorParams } from "./find-partner.ts";
import type { Errands } from "./perform-today.ts";
import type { Step } from "./plan.ts";
import type { Product } from "./product.ts";
import { changed, programSource } from "./program-source.ts";
import { call, type Stage } from "./stage.ts";

/** The first day of the fiscal year that begins at least so many days from a day. */
function nextFiscalYear(on: string, start: string, days: number): string {
  const earliest = Temporal.PlainDate.from(on).add({ days });
  const inYear = (year: number) => Temporal.PlainDate.from(`${year}-${start}`);
  const same = inYear(earliest.year);
  return (Temporal.PlainDate.compare(same, earliest) < 0 ? inYear(earliest.year + 1) : same).toString();
}

/** The first day of the month that begins at least so many days from a day. */
const nextMonth = (on: string, days: number): string =>
  Temporal.PlainDate.from(on).add({ days }).with({ day: 1 }).add({ months: 1 }).toString();

/** What Aldermere thinks of for its next fiscal year. */
const nextYear = {
  "Gold: metric.sourced_arr >= 180000 && metric.grr >= 0.75 && metric.certified_people >= 3":
    "Gold: metric.sourced_arr >= 200000 && metric.grr >= 0.75 && metric.certified_people >= 4",
  "cash: 10000 USD": "cash: 12000 USD",
};
/** What Quillmark has announced. */
const announced = { "Active: metric.points >= 600": "Active: metric.points >= 750" };

/** A planned draft of next year with its plan, and a version that is announced and waits for its day. */
export function performDrafts(product: Product, stage: Stage): Errands<"draftNextYear" | "announceVersion"> {
  const { handlers } = product;
  const begin = async (step: Step, changes: Readonly<Record<string, string>>, reason: string) => {
    const params = await vendorParams(stage, step);
    const ctx = await stage.as(step, "owner");
    const { items } = await handlers.listPrograms({ ...call, ctx, params });
    const [program] = items.filter((item) => item.tracks.some((track) => track.tiers.length > 0));
    if (!program) throw new Error(`${step.vendor} has no program`);
    const source = changed(await programSource(cast[step.vendor].program), changes);
    const body = { programId: program.id, source, format: "yaml" as const, reason };
    const draft = await handlers.createDraft({ ...call, ctx, params, body });
    const keyed = (what: string) => ({ ...ctx, idempotencyKey: `demo ${step.key} ${what}` });
    return { draft, keyed, at: { ...call, params: { ...params, draftId: draft.id } } };
  };
  return {
    async draftNextYear(step) {
      const reason = "Gold asks for one certified person more, and for the revenue that Gold partners have reached.";
      const { draft, keyed, at } = await begin(step, nextYear, reason);
      const effectiveOn = nextFiscalYear(step.on, cast[step.vendor].fiscalYearStart, 90);
      const body = { revision: draft.revision, effectiveOn, noticeDays: 90 };
      await handlers.markDraftPlanned({ ...at, ctx: keyed("plan"), body });
      await handlers.startPlan({ ...at, ctx: keyed("look"), body: {} });
    },
    async announceVersion(step) {
      const reason = "Active partners sell more than two years ago, and get more for it from now on.";
      const { draft, keyed, at } = await begin(step, announced, reason);
      const body = { revision: draft.revision, effectiveOn: nextMonth(step.on, 45), noticeDays: 45 };
      await handlers.publishDraft({ ...at, ctx: keyed("publish"), body });
    },
  };
}
