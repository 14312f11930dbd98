import { newId, type Id } from "@fairway/kernel";
import { insertRows, runSql, sideOf, type Ctx, type Tx } from "../../platform/index.ts";
import type { Application, ApplicationStatus, Step } from "./types.ts";

type Row = {
  id: string;
  program_id: string;
  partner_id: string;
  benefit: string;
  status: ApplicationStatus;
  amount: string | null;
  unit: string | null;
  purpose: string;
  revision: number;
  applied_by: string;
  applied_by_side: Step["side"];
  created_at: string;
  submitted_at: string | null;
  due_at: string | null;
  paused_at: string | null;
  decided_at: string | null;
  decided_by: string | null;
  decided_by_side: Step["side"] | null;
  reason: string | null;
};

/** The side of who took the step; where there were several, the newest. */
const sideOfStep = (condition: string): string => `(select s.actor_side from app.benefit_application_step s
    where s.vendor_id = b.vendor_id and s.application_id = b.id and ${condition} order by s.at desc, s.id desc limit 1)`;

export const applicationColumns = `b.id, b.program_id, b.partner_id, b.benefit, b.status, trim_scale(b.amount)::text as amount,
  b.unit, b.purpose, b.revision, b.applied_by, b.created_at, b.submitted_at, b.due_at, b.paused_at, b.decided_at,
  b.decided_by, b.reason, ${sideOfStep("s.from_status is null")} as applied_by_side,
  ${sideOfStep("b.decided_at is not null and s.to_status = b.status")} as decided_by_side`;

export type ApplicationRow = Row;

export const applicationFromRow = (row: Row): Application => ({
  id: row.id as Id<"benefitApplication">,
  programId: row.program_id as Id<"program">,
  partnerId: row.partner_id as Id<"partner">,
  benefit: row.benefit,
  status: row.status,
  amount: row.amount,
  unit: row.unit,
  purpose: row.purpose,
  revision: row.revision,
  appliedBy: row.applied_by,
  appliedBySide: row.applied_by_side,
  createdAt: row.created_at,
  submittedAt: row.submitted_at,
  dueAt: row.due_at,
  pausedAt: row.paused_at,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by,
  decidedBySide: row.decided_by_side,
  reason: row.reason,
});

/** One application, of a certain partner where one is named. */
export async function readApplication(
  tx: Tx,
  vendorId: Id<"vendor">,
  { id, partnerId }: { id: Id<"benefitApplication">; partnerId?: Id<"partner"> | undefined },
  lock = false,
): Promise<Application | undefined> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${applicationColumns} from app.benefit_application b
      where b.vendor_id = $1 and b.id = $2 and ($3::uuid is null or b.partner_id = $3)${lock ? " for no key update" : ""}`,
    values: [vendorId, id, partnerId ?? null],
  });
  return row && applicationFromRow(row);
}

/** The open applications of a partner, and the newest decided one of each benefit. */
export async function applicationsOf(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  partnerId: Id<"partner">,
): Promise<Application[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${applicationColumns} from app.benefit_application b
      where b.vendor_id = $1 and b.program_id = $2 and b.partner_id = $3 and not exists (
        select from app.benefit_application later where later.vendor_id = $1 and later.partner_id = $3
          and later.program_id = $2 and later.benefit = b.benefit and later.id > b.id)`,
    values: [vendorId, programId, partnerId],
  });
  return rows.map(applicationFromRow);
}

/** The open applications of a partner for one benefit, locked. */
export async function openOf(
  tx: Tx,
  vendorId: Id<"vendor">,
  of: { programId: Id<"program">; partnerId: Id<"partner">; benefit: string },
): Promise<Application[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${applicationColumns} from app.benefit_application b
      where b.vendor_id = $1 and b.program_id = $2 and b.partner_id = $3 and b.benefit = $4
        and b.status in ('pending_submission', 'in_review', 'action_required')
      order by b.id for no key update`,
    values: [vendorId, of.programId, of.partnerId, of.benefit],
  });
  return rows.map(applicationFromRow);
}

type NewApplication = Pick<
  Application,
  "id" | "programId" | "partnerId" | "benefit" | "status" | "amount" | "unit" | "purpose" | "appliedBy" | "createdAt"
>;

/** Whether it was inserted: there may be an open one of the benefit already. */
export async function insertApplication(tx: Tx, vendorId: Id<"vendor">, a: NewApplication): Promise<boolean> {
  const names = [
    "vendor_id",
    "id",
    "program_id",
    "partner_id",
    "benefit",
    "status",
    "amount",
    "unit",
    "purpose",
    "applied_by",
    "created_at",
  ];
  const row = [
    vendorId,
    a.id,
    a.programId,
    a.partnerId,
    a.benefit,
    a.status,
    a.amount,
    a.unit,
    a.purpose,
    a.appliedBy,
    a.createdAt,
  ];
  const rest = `on conflict (vendor_id, program_id, partner_id, benefit)
    where status in ('pending_submission', 'in_review', 'action_required') do nothing returning id`;
  return (await runSql(tx, insertRows("app.benefit_application", names, [row], rest))).length > 0;
}

type Change = Partial<
  Pick<
    Application,
    | "status"
    | "amount"
    | "purpose"
    | "submittedAt"
    | "dueAt"
    | "pausedAt"
    | "decidedAt"
    | "decidedBy"
    | "reason"
    | "revision"
  >
>;

const changeable = {
  status: "status",
  amount: "amount",
  purpose: "purpose",
  submittedAt: "submitted_at",
  dueAt: "due_at",
  pausedAt: "paused_at",
  decidedAt: "decided_at",
  decidedBy: "decided_by",
  reason: "reason",
  revision: "revision",
} as const;

export async function updateApplication(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"benefitApplication">,
  change: Change,
): Promise<void> {
  const entries = Object.entries(change);
  const sets = entries.map(([name], i) => `${changeable[name as keyof typeof changeable]} = $${i + 3}`);
  await runSql(tx, {
    text: `update app.benefit_application set ${sets.join(", ")} where vendor_id = $1 and id = $2`,
    values: [vendorId, id, ...entries.map(([, value]) => value)],
  });
}

/** Writes down what happened with an application. */
export async function addStep(
  tx: Tx,
  ctx: Ctx,
  id: Id<"benefitApplication">,
  step: Pick<Step, "from" | "to" | "note">,
): Promise<void> {
  const names = [
    "vendor_id",
    "application_id",
    "at",
    "id",
    "from_status",
    "to_status",
    "actor_name",
    "actor_side",
    "note",
  ];
  const key = newId("event", ctx.now.epochMilliseconds);
  const row = [
    ctx.vendorId,
    id,
    ctx.now.toString(),
    key,
    step.from,
    step.to,
    ctx.actor.name,
    sideOf(ctx.actor),
    step.note,
  ];
  await runSql(tx, insertRows("app.benefit_application_step", names, [row]));
}

type StepRow = {
  at: string;
  from_status: ApplicationStatus | null;
  to_status: ApplicationStatus;
  actor_name: string;
  actor_side: Step["side"];
  note: string | null;
};

export async function stepsOf(tx: Tx, vendorId: Id<"vendor">, id: Id<"benefitApplication">): Promise<Step[]> {
  const rows = await runSql<StepRow>(tx, {
    text: `select at, from_status, to_status, actor_name, actor_side, note from app.benefit_application_step
      where vendor_id = $1 and application_id = $2 order by at, id limit 500`,
    values: [vendorId, id],
  });
  return rows.map((row) => ({
    at: row.at,
    from: row.from_status,
    to: row.to_status,
    by: row.actor_name,
    side: row.actor_side,
    note: row.note,
  }));
}
