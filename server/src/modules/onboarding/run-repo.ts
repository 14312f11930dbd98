import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import { listTemplates, versionsById } from "./template-repo.ts";
import type { Onboarding, OnboardingStatus, Run, Task } from "./types.ts";

export const columns = `o.id, o.partner_id as "partnerId", o.template_id as "templateId", o.version_id as "versionId", o.status,
  o.started_on as "startedOn", o.started_at as "startedAt", o.started_by as "startedBy", o.progress_on as "progressOn",
  o.stalled_on as "stalledOn", o.completed_on as "completedOn", o.ended_reason as "endedReason",
  o.first_value_on as "firstValueOn", o.first_value_because as "firstValueBecause"`;

const taskColumns = `onboarding_id as "onboardingId", key, position, status, due_on as "dueOn", reminded_on as "remindedOn",
  done_on as "doneOn", done_at as "doneAt", done_by as "doneBy", done_by_side as "doneBySide", because, note`;

/** These with template, version and tasks, in the same order. */
export async function complete(tx: Tx, vendorId: Id<"vendor">, found: readonly Onboarding[]): Promise<Run[]> {
  if (found.length === 0) return [];
  const templates = new Map((await listTemplates(tx, vendorId)).map((one) => [one.id, one]));
  const versions = await versionsById(tx, vendorId, [...new Set(found.map(({ versionId }) => versionId))]);
  const tasks = await runSql<Task>(tx, {
    text: `select ${taskColumns} from app.onboarding_task where vendor_id = $1 and onboarding_id = any ($2::uuid[])
      order by position`,
    values: [vendorId, found.map(({ id }) => id)],
  });
  const byRun = Map.groupBy(tasks, ({ onboardingId }) => onboardingId);
  return found.flatMap((onboarding) => {
    const [template, version] = [templates.get(onboarding.templateId), versions.get(onboarding.versionId)];
    return template && version ? [{ onboarding, template, version, tasks: byRun.get(onboarding.id) ?? [] }] : [];
  });
}

/** A partner's onboardings, newest first. */
export const runsOfPartner = async (tx: Tx, vendorId: Id<"vendor">, partnerId: Id<"partner">): Promise<Run[]> =>
  complete(
    tx,
    vendorId,
    await runSql<Onboarding>(tx, {
      text: `select ${columns} from app.onboarding o where o.vendor_id = $1 and o.partner_id = $2 order by o.id desc`,
      values: [vendorId, partnerId],
    }),
  );

/** Those of these partners that are open, or have not come to first value, locked in the order of their ids. */
export const runsToFollow = async (tx: Tx, vendorId: Id<"vendor">, partnerIds: readonly string[]): Promise<Run[]> =>
  complete(
    tx,
    vendorId,
    await runSql<Onboarding>(tx, {
      text: `select ${columns} from app.onboarding o where o.vendor_id = $1 and o.partner_id = any ($2::uuid[])
        and (o.status in ('running', 'stalled') or (o.status = 'completed' and o.first_value_on is null))
        order by o.id for no key update`,
      values: [vendorId, partnerIds],
    }),
  );

/** Whether the partner has an onboarding that something could happen to. */
export async function isFollowed(tx: Tx, vendorId: Id<"vendor">, partnerId: Id<"partner">): Promise<boolean> {
  const rows = await runSql(tx, {
    text: `select from app.onboarding where vendor_id = $1 and partner_id = $2
      and (status in ('running', 'stalled') or (status = 'completed' and first_value_on is null)) limit 1`,
    values: [vendorId, partnerId],
  });
  return rows.length > 0;
}

/** One of a partner, locked. */
export async function lockRun(
  tx: Tx,
  vendorId: Id<"vendor">,
  of: { id: Id<"onboarding">; partnerId: Id<"partner"> },
): Promise<Run | undefined> {
  const rows = await runSql<Onboarding>(tx, {
    text: `select ${columns} from app.onboarding o where o.vendor_id = $1 and o.id = $2 and o.partner_id = $3
      for no key update`,
    values: [vendorId, of.id, of.partnerId],
  });
  return (await complete(tx, vendorId, rows))[0];
}

/** Ids and partners of those in these states, from a place on. */
export const openRuns = (
  tx: Tx,
  vendorId: Id<"vendor">,
  turn: { after: string | null; limit: number },
): Promise<{ id: Id<"onboarding">; partnerId: Id<"partner"> }[]> =>
  runSql(tx, {
    text: `select o.id, o.partner_id as "partnerId" from app.onboarding o where o.vendor_id = $1
      and (o.status in ('running', 'stalled') or (o.status = 'completed' and o.first_value_on is null))
      and ($2::uuid is null or o.id > $2) order by o.id limit $3`,
    values: [vendorId, turn.after, turn.limit],
  });

const names = [
  "id",
  "partner_id",
  "template_id",
  "version_id",
  "status",
  "started_on",
  "started_at",
  "started_by",
  "progress_on",
];

/** Whether it was begun: the partner may be at this checklist already. */
export async function insertRun(tx: Tx, vendorId: Id<"vendor">, o: Onboarding): Promise<boolean> {
  const row = [o.id, o.partnerId, o.templateId, o.versionId, o.status, o.startedOn, o.startedAt, o.startedBy];
  const rest = `on conflict (vendor_id, partner_id, template_id) where status in ('running', 'stalled') do nothing returning id`;
  const made = await runSql(
    tx,
    insertRows("app.onboarding", ["vendor_id", ...names], [[vendorId, ...row, o.progressOn]], rest),
  );
  return made.length > 0;
}

export async function updateRun(tx: Tx, vendorId: Id<"vendor">, o: Onboarding): Promise<void> {
  await runSql(tx, {
    text: `update app.onboarding set status = $3, progress_on = $4, stalled_on = $5, completed_on = $6, ended_reason = $7,
        first_value_on = $8, first_value_because = $9
      where vendor_id = $1 and id = $2`,
    values: [
      vendorId,
      o.id,
      o.status,
      o.progressOn,
      o.stalledOn,
      o.completedOn,
      o.endedReason,
      o.firstValueOn,
      o.firstValueBecause && JSON.stringify(o.firstValueBecause),
    ],
  });
}

/** Writes these tasks; they may be there already. */
export async function saveTasks(
  tx: Tx,
  vendorId: Id<"vendor">,
  partnerId: Id<"partner">,
  tasks: readonly Task[],
): Promise<void> {
  if (tasks.length === 0) return;
  const fields = [
    "status",
    "due_on",
    "reminded_on",
    "done_on",
    "done_at",
    "done_by",
    "done_by_side",
    "because",
    "note",
  ];
  const rows = tasks.map((t) => [
    vendorId,
    t.onboardingId,
    t.key,
    t.position,
    partnerId,
    t.status,
    t.dueOn,
    t.remindedOn,
    t.doneOn,
    t.doneAt,
    t.doneBy,
    t.doneBySide,
    t.because && JSON.stringify(t.because),
    t.note,
  ]);
  const sets = fields.map((name) => `${name} = excluded.${name}`).join(", ");
  await runSql(
    tx,
    insertRows(
      "app.onboarding_task",
      ["vendor_id", "onboarding_id", "key", "position", "partner_id", ...fields],
      rows,
      `on conflict on constraint onboarding_task_pk do update set ${sets}`,
    ),
  );
}

export type Counts = Record<OnboardingStatus, number>;

/** How many are in which state, by checklist; of these partners where they are named. */
export async function countRuns(
  tx: Tx,
  vendorId: Id<"vendor">,
  partners: readonly Id<"partner">[] | null,
): Promise<{ templateId: string; status: OnboardingStatus; count: number }[]> {
  return runSql(tx, {
    text: `select template_id as "templateId", status, count(*)::int as count from app.onboarding
      where vendor_id = $1 and ($2::uuid[] is null or partner_id = any ($2)) group by template_id, status`,
    values: [vendorId, partners],
  });
}
