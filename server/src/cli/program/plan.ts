import type { Reply } from "../api.ts";
import { exitCodes, Failure } from "../failure.ts";
import { progressLine } from "../output.ts";
import type { Session } from "../session.ts";
import { pause } from "../wait.ts";
import type { Differences } from "./compare.ts";
import { compareFile } from "./compare.ts";
import { parsed, placeOf, readDocument } from "./document.ts";
import { keepDraft, type Draft } from "./kept-draft.ts";

export type Plan = Reply<"getPlan">;
export type PlanLine = Reply<"listPlanLines">["items"][number];

/** Everything that a plan of a file came to. */
export type Planned = {
  draft: Pick<Draft, "id" | "programId" | "name" | "revision" | "first" | "effectiveOn">;
  changes: Differences | null;
  plan: Plan;
  /** Those that would lose a tier, as many as a comment can hold. */
  losers: readonly PlanLine[];
  /** Those for whom a benefit would end or be worth less, as many as a comment can hold, and how many lines there are. */
  benefitsLost: { items: readonly PlanLine[]; total: number };
};

export type Dates = { from: string; to: string; every: "month" | "quarter" | "year" };

const losersShown = 50;

async function followed({ api }: Session, vendorId: string, started: Plan): Promise<Plan> {
  const line = progressLine();
  for (let plan = started; ;) {
    line.show(`${plan.done} of ${plan.total} partners`);
    if (plan.status !== "queued" && plan.status !== "running") {
      line.end();
      return plan;
    }
    await pause(300);
    plan = await api.call("getPlan", { params: { vendorId, planId: plan.id } });
  }
}

function refuseUnfinished(plan: Plan): void {
  if (plan.status === "done") return;
  throw new Failure(exitCodes.unexpected, `plan.${plan.status}`, `The plan ${plan.status}.`, {
    remedy: plan.error ?? "Start it again.",
  });
}

/** Keeps the file as a draft, plans it on today's data or at dates in the past, and waits for what it comes to. */
export async function planFile(session: Session, path: string, series: Dates | undefined): Promise<Planned> {
  const document = await readDocument(path);
  parsed(document);
  const place = await placeOf(session, document);
  const { vendorId } = place;
  const isKnown = place.program !== undefined && place.program.activeVersion !== null;
  const draft = await keepDraft(session, place, document);
  const started = await session.api.call("startPlan", {
    params: { vendorId, draftId: draft.id },
    body: series === undefined ? {} : { series },
  });
  const plan = await followed(session, vendorId, started);
  refuseUnfinished(plan);
  const lines = (subject: "tier" | "benefit", direction: "down" | "out") =>
    session.api.call("listPlanLines", {
      params: { vendorId, planId: plan.id },
      query: { subject, direction, limit: losersShown },
    });
  const { items } = await lines("tier", "down");
  const [ended, less] = [await lines("benefit", "out"), await lines("benefit", "down")];
  const benefitsLost = {
    items: [...ended.items, ...less.items].slice(0, losersShown),
    total: (ended.total ?? 0) + (less.total ?? 0),
  };
  return { draft, plan, losers: items, benefitsLost, changes: isKnown ? await compareFile(session, path) : null };
}

/** Whether anybody would hold less than today, a tier or a benefit. */
export const costsSomebody = (planned: Planned): boolean => losing(planned) > 0 || planned.benefitsLost.total > 0;

/** How many would hold a lower tier than today, at the plan's last date. */
export const losing = ({ plan }: Planned): number => {
  const last = plan.results.at(-1);
  return (last?.down ?? 0) + (last?.left ?? 0);
};
