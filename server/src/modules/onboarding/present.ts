import type { Explanation } from "@fairway/contract";
import { publicId } from "@fairway/kernel";
import { nameFor, sideOf, type Actor, type Locale } from "../../platform/index.ts";
import { daysBetween, planOf } from "./dates.ts";
import { mayComplete, mayDesign, mayRun } from "./policy.ts";
import { blockingTasks } from "./progress.ts";
import type { Shown, ShownInFull, TemplateView } from "./read.ts";
import { buckets, quantile, type Times } from "./times.ts";
import type { Run, Task, TaskPlan, Version } from "./types.ts";
import { completesBy, firstValueSays, saysIn, textIn } from "./words.ts";

type Reader = { actor: Actor; locale: Locale };

const versionToApi = (version: Version) => ({
  id: publicId("onboardingVersion", version.id),
  number: version.number,
  status: version.status,
  content: version.content,
  revision: version.revision,
  createdBy: version.createdBy,
  publishedBy: version.publishedBy,
  publishedAt: version.publishedAt,
});

export const templateToApi = ({ template, versions, counts }: TemplateView, { actor, locale }: Reader) => {
  const in_ = (status: Version["status"]) => {
    const found = versions.find((version) => version.status === status);
    return found ? versionToApi(found) : null;
  };
  const draft = in_("draft");
  const may = mayDesign(actor) && template.status === "active";
  return {
    id: publicId("onboardingTemplate", template.id),
    status: template.status,
    name: template.name,
    label: textIn(template.name, locale),
    types: template.types,
    revision: template.revision,
    current: in_("published"),
    draft,
    running: counts.running,
    stalled: counts.stalled,
    completed: counts.completed,
    can: { edit: may, publish: may && draft !== null, retire: may },
  };
};

const brief = (run: Run, task: Task, today: string, locale: Locale) => {
  const plan = planOf(run.version, task.key);
  return {
    key: task.key,
    title: textIn(plan?.title ?? { en: task.key }, locale),
    dueOn: task.dueOn,
    overdue: task.status === "open" && task.dueOn !== null && task.dueOn < today,
    owner: plan?.owner ?? { side: "manager" as const },
  };
};

const isRequired = (run: Run, task: Task): boolean => planOf(run.version, task.key)?.required !== false;

/** The open task whose time comes first; required ones before the others; a partner's people have their own. */
function nextOf(run: Run, isOurs: boolean): Task | undefined {
  const isMine = ({ key }: Task) => isOurs || planOf(run.version, key)?.owner.side === "partner";
  const open = run.tasks.filter((task) => task.status === "open" && task.dueOn !== null && isMine(task));
  const sorted = open.toSorted((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? "") || a.position - b.position);
  return sorted.find((task) => isRequired(run, task)) ?? sorted[0];
}

export const runToApi = ({ run, around }: Shown, { actor, locale }: Reader) => {
  const { onboarding, template, tasks } = run;
  const { today, partners, managers } = around;
  const partner = partners.get(onboarding.partnerId);
  const isOurs = sideOf(actor) !== "partner";
  const managerName = partner?.managerId ? managers.get(partner.managerId) : undefined;
  const isOpen = onboarding.status === "running" || onboarding.status === "stalled";
  const next = isOpen ? nextOf(run, isOurs) : undefined;
  const required = tasks.filter((task) => isRequired(run, task));
  return {
    id: publicId("onboarding", onboarding.id),
    partner: {
      id: publicId("partner", onboarding.partnerId),
      name: partner?.name ?? "",
      reference: partner?.reference ?? "",
    },
    manager:
      partner?.managerId && managerName !== undefined
        ? { id: publicId("person", partner.managerId), name: managerName }
        : null,
    template: { id: publicId("onboardingTemplate", template.id), label: textIn(template.name, locale) },
    // Whether it gets on is the vendor's own business.
    status: onboarding.status === "stalled" && !isOurs ? ("running" as const) : onboarding.status,
    startedOn: onboarding.startedOn,
    done: required.filter(({ status }) => status !== "open").length,
    of: required.length,
    next: next ? brief(run, next, today, locale) : null,
    blocking:
      isOurs && onboarding.status === "stalled"
        ? blockingTasks(run, today).map((task) => brief(run, task, today, locale))
        : [],
    stalledOn: isOurs ? onboarding.stalledOn : null,
    progressOn: onboarding.progressOn,
    completedOn: onboarding.completedOn,
    endedReason: onboarding.endedReason,
    firstValueOn: onboarding.firstValueOn,
    firstValueDays:
      onboarding.firstValueOn === null ? null : daysBetween(onboarding.startedOn, onboarding.firstValueOn),
    can: { cancel: isOpen && mayRun(actor, onboarding.partnerId) },
  };
};

const taskToApi = ({ run, around }: Shown, task: Task, plan: TaskPlan, { actor, locale }: Reader) => {
  const { onboarding, version, tasks } = run;
  const isOpen = onboarding.status === "running" || onboarding.status === "stalled";
  const before = plan.due.after === null ? undefined : tasks.find(({ key }) => key === plan.due.after);
  const waitsFor = task.status === "open" && before?.status === "open" ? planOf(version, before.key)?.title : undefined;
  const agreement = plan.link?.to === "agreement" ? around.agreements.get(plan.link.key) : undefined;
  const mayHere = mayRun(actor, onboarding.partnerId);
  return {
    key: task.key,
    title: textIn(plan.title, locale),
    help: plan.help && textIn(plan.help, locale),
    required: plan.required,
    owner: plan.owner,
    link: plan.link,
    agreementId: agreement ? publicId("agreement", agreement.id) : null,
    status: task.status,
    dueOn: task.dueOn,
    overdue: isOpen && task.status === "open" && task.dueOn !== null && task.dueOn < around.today,
    waitsFor: waitsFor ? textIn(waitsFor, locale) : null,
    completesBy: completesBy(plan.done, around, locale),
    doneOn: task.doneOn,
    doneBy: nameFor(actor, task.doneBySide, task.doneBySide === "system" ? null : task.doneBy),
    doneBecause: saysIn(task.because, locale),
    note: task.note,
    can: {
      complete: isOpen && task.status === "open" && mayComplete(actor, onboarding.partnerId, plan),
      skip: isOpen && task.status === "open" && mayHere,
      reopen: isOpen && task.status !== "open" && task.because === null && mayHere,
    },
  };
};

/** What counts as first value, and how it was reached. */
function firstValueOf({ run, around }: Shown, locale: Locale): Explanation {
  const { onboarding, version } = run;
  const { firstValue } = version.content;
  const on = onboarding.firstValueOn;
  const says = firstValueSays(version.content, around.at, locale);
  const days = daysBetween(onboarding.startedOn, on ?? around.today);
  const because = saysIn(onboarding.firstValueBecause, locale);
  return {
    rule: firstValue.by === "rule" ? firstValue.rule : `task.${firstValue.task}`,
    says: on === null || because === null ? says : because,
    met: on !== null,
    actual: { type: "integer", value: String(days), unit: "day" },
    needed: null,
    gap: null,
    operator: null,
    from: [],
    combine: null,
    parts: [],
  };
}

export const fullRunToApi = (shown: ShownInFull, reader: Reader) => ({
  ...runToApi(shown, reader),
  manager: shown.manager && {
    id: publicId("person", shown.manager.id),
    name: shown.manager.name,
    email: shown.manager.email,
  },
  tasks: shown.run.tasks.flatMap((task) => {
    const plan = planOf(shown.run.version, task.key);
    return plan ? [taskToApi(shown, task, plan, reader)] : [];
  }),
  firstValue: firstValueOf(shown, reader.locale),
});

const listed = 100;

export const timesToApi = ({ view, at, reached, notYet }: Times, locale: Locale) => {
  const content = (view.versions.find(({ status }) => status === "published") ?? view.versions[0])?.content;
  const days = reached.map((one) => one.days).toSorted((a, b) => a - b);
  return {
    template: { id: publicId("onboardingTemplate", view.template.id), label: textIn(view.template.name, locale) },
    says: content ? firstValueSays(content, at, locale) : "",
    reached: reached.length,
    notYet,
    medianDays: quantile(days, 0.5),
    fastQuarterDays: quantile(days, 0.25),
    slowQuarterDays: quantile(days, 0.75),
    buckets: buckets(days),
    partners: reached.slice(0, listed).map(({ id, partnerId, name, startedOn, on, days: took, because }) => ({
      onboardingId: publicId("onboarding", id),
      partner: { id: publicId("partner", partnerId), name },
      startedOn,
      on,
      days: took,
      because: because[locale],
    })),
  };
};
