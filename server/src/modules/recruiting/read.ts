import { notFound, type Id } from "@fairway/kernel";
import { idealAtSight, type IdealAtSight } from "@fairway/program";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import {
  applicationColumns,
  applicationFromRow,
  approvalsOf,
  stepsOf,
  type ApplicationRow,
} from "./application-repo.ts";
import {
  approversOf,
  askedOf,
  chainFor,
  objectionsIn,
  turnsOf,
  vendorPeople,
  type People,
  type StepPeople,
} from "./chain.ts";
import { findForm, listForms, versionDocument } from "./form-repo.ts";
import { joinOf, namedApplications, type Join } from "./join.ts";
import { matchesOf, partnersNamed, type PartnerRecord } from "./match-repo.ts";
import { mayReadRecruiting } from "./policy.ts";
import { knownApplication } from "./review.ts";
import { scoreOf } from "./submit.ts";
import type {
  Answers,
  Application,
  ApplicationId,
  Approval,
  Form,
  FormDocument,
  FormId,
  KeptMatch,
  RecruitingParts,
  Step,
} from "./types.ts";

export type ListFilter = {
  show: "open" | "mine" | "decided" | "unconfirmed";
  form?: FormId | undefined;
  q?: string | undefined;
  after?: { due: string; id: string } | undefined;
  limit: number;
};

const statuses = {
  open: ["submitted", "in_review", "more_information"],
  mine: ["in_review"],
  decided: ["accepted", "declined", "withdrawn"],
  unconfirmed: ["confirming"],
} as const;

type Turn = {
  /** The steps that the reader can approve now. */
  asked: string[];
  /** Whose turn it is, and who objects. */
  waitsFor: string[];
  waitsForMe: boolean;
  objections: string[];
};
type Open = { duplicates: number; likelihood: KeptMatch["likelihood"] | null };
export type Item = { application: Application; form: Form } & Open & Turn;
export type Page = {
  items: Item[];
  next: { due: string; id: string } | null;
  open: number;
  late: number;
  mine: number;
};

/** What stands still or is over comes after everything that runs; texts of instants in UTC sort as they are. */
const urgency = `coalesce(to_char(a.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS'), '9999')`;

async function counts(tx: Tx, ctx: Ctx): Promise<{ open: number; late: number }> {
  const [row] = await runSql<{ open: number; late: number }>(tx, {
    text: `select count(*)::int as open, count(*) filter (where a.due_at < $2)::int as late
      from app.partner_application a where a.vendor_id = $1 and a.status in ('submitted', 'in_review', 'more_information')`,
    values: [ctx.vendorId, ctx.now.toString()],
  });
  return row ?? { open: 0, late: 0 };
}

type Found = {
  rows: (ApplicationRow & { urgency: string })[];
  approvals: Map<string, Approval[]>;
  matches: Map<string, KeptMatch[]>;
  forms: Form[];
};

async function find(tx: Tx, ctx: Ctx, filter: ListFilter): Promise<Found> {
  const { show, form, q, after, limit } = filter;
  const isPast = show === "decided" || show === "unconfirmed";
  const place = isPast ? "a.id < $5" : `(${urgency}, a.id) > ($6, $5)`;
  const rows = await runSql<ApplicationRow & { urgency: string }>(tx, {
    text: `select ${applicationColumns}, ${urgency} as urgency from app.partner_application a
      where a.vendor_id = $1 and a.status = any($2) and ($3::uuid is null or a.form_id = $3)
        and ($4::text is null or position($4 in a.company_norm) > 0)
        and ($5::uuid is null or $6::text is null or ${place})
      order by ${isPast ? "a.id desc" : `${urgency}, a.id`} limit $7`,
    values: [
      ctx.vendorId,
      statuses[show],
      form ?? null,
      q === undefined || q === "" ? null : q.toLowerCase(),
      after?.id ?? null,
      after?.due ?? null,
      limit + 1,
    ],
  });
  const ids = rows.map(({ id }) => id);
  return {
    rows,
    approvals: await approvalsOf(tx, ctx.vendorId, ids),
    matches: await matchesOf(tx, ctx.vendorId, ids),
    forms: await listForms(tx, ctx.vendorId),
  };
}

const namesOf = (names: readonly string[]): string[] => [...new Set(names)];

function turnIn(ctx: Ctx, people: People, form: Form, application: Application, given: readonly Approval[]): Turn {
  const { country, enteredBy } = application;
  const me = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  const steps = approversOf(application.chain, people, { settings: form.settings, country, enteredBy });
  const turns = turnsOf(steps, given, application);
  return {
    asked: me === null ? [] : askedOf(me, steps, given, application),
    waitsFor: namesOf(turns.map(({ person }) => person.name)),
    waitsForMe: turns.some(({ person }) => person.id === me),
    objections: namesOf(objectionsIn(given).map(({ name }) => name)),
  };
}

const likelihoods: readonly KeptMatch["likelihood"][] = ["likely", "possible", "unlikely"];

function openOf(matches: readonly KeptMatch[]): Open {
  const open = matches.filter(({ verdict }) => verdict === null);
  const likeliest = likelihoods.find((one) => open.some(({ likelihood }) => likelihood === one));
  return { duplicates: open.length, likelihood: likeliest ?? null };
}

/** How many applications wait for the reader's approval. */
async function countMine(tx: Tx, ctx: Ctx, people: People): Promise<number> {
  const rows = await runSql<ApplicationRow>(tx, {
    text: `select ${applicationColumns} from app.partner_application a
      where a.vendor_id = $1 and a.status = 'in_review' and a.chain <> '[]'::jsonb order by a.id limit 1000`,
    values: [ctx.vendorId],
  });
  if (rows.length === 0) return 0;
  const approvals = await approvalsOf(
    tx,
    ctx.vendorId,
    rows.map(({ id }) => id),
  );
  const forms = await listForms(tx, ctx.vendorId);
  return rows.filter((row) => {
    const form = forms.find(({ id }) => id === row.form_id);
    return form && turnIn(ctx, people, form, applicationFromRow(row), approvals.get(row.id) ?? []).waitsForMe;
  }).length;
}

/** A page of applications: those to be decided soonest first, or the newest of those that are over. */
export async function listApplications(parts: RecruitingParts, ctx: Ctx, filter: ListFilter): Promise<Page> {
  if (!mayReadRecruiting(ctx.actor)) throw notFound("application");
  const people = await vendorPeople(parts, ctx);
  const { found, total } = await parts.platform.read(ctx, async (tx) => ({
    found: await find(tx, ctx, filter),
    total: { ...(await counts(tx, ctx)), mine: await countMine(tx, ctx, people) },
  }));
  const page = found.rows.slice(0, filter.limit);
  const items = page.flatMap((row): Item[] => {
    const application = applicationFromRow(row);
    const form = found.forms.find(({ id }) => id === application.formId);
    if (!form) return [];
    const open = openOf(found.matches.get(row.id) ?? []);
    return [
      { application, form, ...open, ...turnIn(ctx, people, form, application, found.approvals.get(row.id) ?? []) },
    ];
  });
  const last = found.rows.length > filter.limit ? page.at(-1) : undefined;
  const next = last ? { due: last.urgency, id: last.id } : null;
  return { items: filter.show === "mine" ? items.filter(({ waitsForMe }) => waitsForMe) : items, next, ...total };
}

export type ApplicationShown = Item & {
  document: FormDocument;
  matches: readonly (KeptMatch & { partner: PartnerRecord | null; other: Application | null })[];
  approvals: readonly Approval[];
  steps: readonly Step[];
  chain: readonly StepPeople[];
  ideal: IdealAtSight | null;
  people: People;
  joins: Join | null;
};

async function matchesShown(tx: Tx, ctx: Ctx, id: ApplicationId): Promise<ApplicationShown["matches"]> {
  const matches = (await matchesOf(tx, ctx.vendorId, [id])).get(id) ?? [];
  const of = (kind: KeptMatch["kind"]) => matches.filter((m) => m.kind === kind).map(({ otherId }) => otherId);
  const partners = await partnersNamed(tx, ctx.vendorId, of("partner"));
  const others = await namedApplications(tx, ctx, of("application"));
  return matches.map((m) => ({
    ...m,
    partner: partners.find((p) => m.kind === "partner" && p.id === m.otherId) ?? null,
    other: others.find((o) => m.kind === "application" && o.id === m.otherId) ?? null,
  }));
}

async function idealOf(tx: Tx, ctx: Ctx, { score }: Application): Promise<IdealAtSight | null> {
  if (!score) return null;
  const at = (await programs.versionsOf(tx, ctx.vendorId, [score.versionId])).get(score.versionId);
  return at ? idealAtSight(at.program, score.told, score.asOf, ctx.locale) : null;
}

/** Everything about one application. @throws AppError `not_found` */
export async function readApplication(parts: RecruitingParts, ctx: Ctx, id: ApplicationId): Promise<ApplicationShown> {
  if (!mayReadRecruiting(ctx.actor)) throw notFound("application");
  const people = await vendorPeople(parts, ctx);
  return parts.platform.read(ctx, async (tx) => {
    const application = await knownApplication(tx, ctx, id);
    const form = await findForm(tx, ctx.vendorId, application.formId);
    const document = await versionDocument(tx, ctx.vendorId, application.formId, application.version);
    if (!form || !document) throw notFound("application");
    const matches = await matchesShown(tx, ctx, id);
    const approvals = (await approvalsOf(tx, ctx.vendorId, [id])).get(id) ?? [];
    const { country, enteredBy, chain } = application;
    return {
      application,
      form,
      document,
      matches,
      ...openOf(matches),
      ...turnIn(ctx, people, form, application, approvals),
      approvals,
      steps: await stepsOf(tx, ctx.vendorId, id),
      chain: approversOf(chain, people, { settings: form.settings, country, enteredBy }),
      ideal: await idealOf(tx, ctx, application),
      people,
      joins: await joinOf(parts, tx, ctx, application, matches),
    };
  });
}

/** Who would be asked to approve an application with these answers, if the caller entered it. @throws AppError `not_found` */
export async function previewChain(
  parts: RecruitingParts,
  ctx: Ctx,
  id: FormId,
  answers: Answers,
): Promise<StepPeople[]> {
  if (!mayReadRecruiting(ctx.actor)) throw notFound("application form");
  const people = await vendorPeople(parts, ctx);
  return parts.platform.read(ctx, async (tx) => {
    const form = await findForm(tx, ctx.vendorId, id);
    if (!form) throw notFound("application form");
    const document = form.publishedDocument ?? form.document;
    const at = await programs.activeFor(tx, ctx.vendorId, form.programId);
    const score = at && scoreOf(at, document, answers, await programs.today(tx, ctx));
    const field = document.sections
      .flatMap(({ fields }) => fields)
      .find(({ meaning }) => meaning === "company.country");
    const answer = field ? answers[field.key] : null;
    const country = typeof answer === "string" ? answer : null;
    const chain = chainFor(form.settings, document, { answers, country, score });
    const enteredBy: Id<"person"> | null = ctx.actor.kind === "person" ? ctx.actor.personId : null;
    return approversOf(chain, people, { settings: form.settings, country, enteredBy });
  });
}
