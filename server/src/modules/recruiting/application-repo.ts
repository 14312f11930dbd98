import { newId, type Id } from "@fairway/kernel";
import { insertRows, runSql, sideOf, type Ctx, type Tx } from "../../platform/index.ts";
import type { Application, ApplicationId, ApplicationStatus, Approval, Step, StepKind } from "./types.ts";

type VendorId = Id<"vendor">;
type Row = {
  id: string;
  form_id: string;
  version: number;
  program_id: string;
  status: ApplicationStatus;
  company: string;
  domain: string | null;
  country: string | null;
  address: string | null;
  phone: string | null;
  contact_name: string;
  contact_email: string;
  locale: Application["locale"];
  answers: Application["answers"];
  consents: Application["consents"];
  score: Application["score"];
  chain: Application["chain"];
  entered_by: string | null;
  revision: number;
  created_at: string;
  submitted_at: string | null;
  due_at: string | null;
  days_left: number | null;
  searched_at: string | null;
  decided_at: string | null;
  decided_by: string | null;
  reason: string | null;
  reason_text: string | null;
  partner_id: string | null;
};
export type ApplicationRow = Row;

export const applicationColumns = `a.id, a.form_id, a.version, a.program_id, a.status, a.company, a.domain, a.country, a.address,
  a.phone, a.contact_name, a.contact_email, a.locale, a.answers, a.consents, a.score, a.chain, a.entered_by, a.revision,
  a.created_at, a.submitted_at, a.due_at, a.days_left, a.searched_at, a.decided_at, a.decided_by, a.reason,
  a.reason_text, a.partner_id`;

export const applicationFromRow = (row: Row): Application => ({
  id: row.id as ApplicationId,
  formId: row.form_id as Application["formId"],
  version: row.version,
  programId: row.program_id as Id<"program">,
  status: row.status,
  company: row.company,
  domain: row.domain,
  country: row.country,
  address: row.address,
  phone: row.phone,
  contactName: row.contact_name,
  contactEmail: row.contact_email,
  locale: row.locale,
  answers: row.answers,
  consents: row.consents,
  score: row.score,
  chain: row.chain,
  enteredBy: row.entered_by as Id<"person"> | null,
  revision: row.revision,
  createdAt: row.created_at,
  submittedAt: row.submitted_at,
  dueAt: row.due_at,
  daysLeft: row.days_left,
  searchedAt: row.searched_at,
  decidedAt: row.decided_at,
  decidedBy: row.decided_by,
  reason: row.reason,
  reasonText: row.reason_text,
  partnerId: row.partner_id as Id<"partner"> | null,
});

export async function findApplication(
  tx: Tx,
  vendorId: VendorId,
  id: ApplicationId,
  lock = false,
): Promise<Application | null> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${applicationColumns} from app.partner_application a where a.vendor_id = $1 and a.id = $2
      ${lock ? "for no key update" : ""}`,
    values: [vendorId, id],
  });
  return row ? applicationFromRow(row) : null;
}

/** The first write of an application; everything that happens later is an update. */
export async function insertApplication(tx: Tx, vendorId: VendorId, a: Application): Promise<void> {
  const row = {
    vendor_id: vendorId,
    id: a.id,
    form_id: a.formId,
    version: a.version,
    program_id: a.programId,
    status: a.status,
    company: a.company,
    domain: a.domain,
    country: a.country,
    address: a.address,
    phone: a.phone,
    contact_name: a.contactName,
    contact_email: a.contactEmail,
    locale: a.locale,
    answers: JSON.stringify(a.answers),
    consents: JSON.stringify(a.consents),
    entered_by: a.enteredBy,
    created_at: a.createdAt,
  };
  await runSql(tx, insertRows("app.partner_application", Object.keys(row), [Object.values(row)]));
}

const changeable = {
  status: "status",
  answers: "answers",
  consents: "consents",
  score: "score",
  chain: "chain",
  submittedAt: "submitted_at",
  dueAt: "due_at",
  daysLeft: "days_left",
  searchedAt: "searched_at",
  decidedAt: "decided_at",
  decidedBy: "decided_by",
  reason: "reason",
  reasonText: "reason_text",
  partnerId: "partner_id",
  company: "company",
  domain: "domain",
  address: "address",
  phone: "phone",
  contactName: "contact_name",
  contactEmail: "contact_email",
} as const;

export async function updateApplication(
  tx: Tx,
  vendorId: VendorId,
  id: ApplicationId,
  change: Partial<Pick<Application, keyof typeof changeable>>,
): Promise<void> {
  const entries = Object.entries(change);
  const sets = entries.map(([name], i) => `${changeable[name as keyof typeof changeable]} = $${i + 3}`);
  await runSql(tx, {
    text: `update app.partner_application set ${sets.join(", ")}, revision = revision + 1 where vendor_id = $1 and id = $2`,
    values: [
      vendorId,
      id,
      ...entries.map(([, value]) => (typeof value === "object" && value !== null ? JSON.stringify(value) : value)),
    ],
  });
}

/** Writes down what happened. What applicants did themselves keeps no name: the application has it, as long as it is kept. */
export async function addStep(
  tx: Tx,
  ctx: Ctx,
  id: ApplicationId,
  what: StepKind,
  { text = null, applicant = false }: { text?: string | null; applicant?: boolean } = {},
): Promise<void> {
  const names = ["vendor_id", "application_id", "at", "id", "what", "actor_name", "actor_side", "text"];
  const by = applicant ? "" : ctx.actor.name;
  const side = applicant ? "partner" : sideOf(ctx.actor);
  const key = newId("event", ctx.now.epochMilliseconds);
  const row = [ctx.vendorId, id, ctx.now.toString(), key, what, by, side, text];
  await runSql(tx, insertRows("app.partner_application_step", names, [row]));
}

export async function stepsOf(tx: Tx, vendorId: VendorId, id: ApplicationId): Promise<Step[]> {
  return runSql<Step>(tx, {
    text: `select s.at, s.what, coalesce(nullif(s.actor_name, ''), a.contact_name) as by, s.actor_side as side, s.text
      from app.partner_application_step s
      join app.partner_application a on a.vendor_id = s.vendor_id and a.id = s.application_id
      where s.vendor_id = $1 and s.application_id = $2 order by s.at, s.id limit 500`,
    values: [vendorId, id],
  });
}

export async function approvalsOf(
  tx: Tx,
  vendorId: VendorId,
  ids: readonly string[],
): Promise<Map<string, Approval[]>> {
  type Given = {
    application_id: string;
    person_id: string;
    verdict: Approval["verdict"];
    step: string;
    name: string;
    note: string | null;
    at: string;
  };
  const rows = await runSql<Given>(tx, {
    text: `select p.application_id, p.person_id, p.verdict, p.step, p.person_name as name, p.note, p.at
      from app.partner_application_approval p where p.vendor_id = $1 and p.application_id = any($2::uuid[])
      order by p.at, p.person_id, p.verdict`,
    values: [vendorId, ids],
  });
  const found = new Map<string, Approval[]>();
  for (const { application_id, person_id, ...rest } of rows) {
    const approval = { ...rest, personId: person_id as Id<"person"> };
    found.set(application_id, [...(found.get(application_id) ?? []), approval]);
  }
  return found;
}

/** Whether it was written: nobody says the same of an application twice. */
export async function insertApproval(tx: Tx, vendorId: VendorId, id: ApplicationId, given: Approval): Promise<boolean> {
  const names = ["vendor_id", "application_id", "person_id", "verdict", "step", "person_name", "note", "at"];
  const row = [vendorId, id, given.personId, given.verdict, given.step, given.name, given.note, given.at];
  const rest = "on conflict (vendor_id, application_id, person_id, verdict) do nothing returning person_id";
  return (await runSql(tx, insertRows("app.partner_application_approval", names, [row], rest))).length > 0;
}
