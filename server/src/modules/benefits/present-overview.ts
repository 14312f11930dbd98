import { Decimal, publicId } from "@fairway/kernel";
import { benefitEntry, worthText, type Benefit } from "@fairway/program";
import type { Locale } from "../../platform/index.ts";
import { isCounted } from "./give.ts";
import type { Overview } from "./overview.ts";
import { aboutToApi, amountToApi } from "./present.ts";

const sum = (values: readonly (string | null)[]): string | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total.add(value), new Decimal(0)).toFixed();
};

function benefitToApi({ at, entitled, allocated, applied }: Overview, benefit: Benefit, locale: Locale) {
  const own = entitled.filter((row) => row.benefit === benefit.key);
  const given = allocated.find((row) => row.benefit === benefit.key);
  const open = applied.find((row) => row.benefit === benefit.key);
  const counts = isCounted(benefit);
  const total = counts ? (given?.allocated ?? "0") : null;
  const used = counts ? (given?.utilized ?? "0") : null;
  const amount = (text: string | null) => amountToApi(at.program, benefit.unit, text);
  return {
    ...aboutToApi(benefit, benefit.key, locale),
    given: benefit.given,
    says: benefitEntry(at.program, benefit, locale, "vendor").says,
    entitled: own.reduce((count, row) => count + row.count, 0),
    holding: own.reduce((count, row) => count + row.holding, 0),
    byWorth: own.map((row) => ({ worthSays: worthText(at.program, benefit, row.worth, locale), count: row.count })),
    openApplications: open?.waiting ?? 0,
    lateApplications: open?.late ?? 0,
    allocated: amount(total),
    utilized: amount(used),
    remaining: amount(total === null || used === null ? null : new Decimal(total).sub(used).toFixed()),
    cost:
      benefit.cost === null ? null : amountToApi(at.program, at.program.currency, sum(own.map((r) => r.cost)) ?? "0"),
  };
}

/** Every benefit of the program, in the order of the document. */
export function overviewToApi(overview: Overview | null, locale: Locale) {
  if (!overview)
    return { programId: null, asOf: null, items: [], cost: null, openApplications: 0, lateApplications: 0 };
  const { at, applied } = overview;
  const items = at.program.benefits.map((benefit) => benefitToApi(overview, benefit, locale));
  const costs = items.map((item) => item.cost).filter((cost) => cost !== null);
  return {
    programId: publicId("program", at.programId),
    asOf: at.liveAsOf,
    items,
    cost: amountToApi(at.program, at.program.currency, sum(costs.map((cost) => String(cost.value)))),
    openApplications: applied.reduce((count, row) => count + row.waiting, 0),
    lateApplications: applied.reduce((count, row) => count + row.late, 0),
  };
}
