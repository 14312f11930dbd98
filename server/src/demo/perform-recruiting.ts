import { applicants, type Applicant, type Fate } from "./applicants.ts";
import { findPartner, vendorParams } from "./find-partner.ts";
import type { Errands } from "./perform-today.ts";
import type { Step } from "./plan.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

const slug = "join";

const more = (key: string, en: string, de: string, metric: string) => ({
  key,
  kind: "number" as const,
  label: { en, de },
  required: false,
  meaning: `metric:${metric}`,
  minimum: "0",
  maximum: "100000",
});
const questions = [
  more(
    "certified",
    "How many of your people hold a certificate of ours?",
    "Wie viele Ihrer Leute haben ein Zertifikat von uns?",
    "certified_people",
  ),
  more(
    "newCustomers",
    "How many customers did you win in the last twelve months?",
    "Wie viele Kunden haben Sie in den letzten zwölf Monaten gewonnen?",
    "new_customers",
  ),
];

const answersOf = (a: Applicant) => ({
  companyName: a.company,
  website: `https://www.${a.domain}`,
  country: a.country,
  ...(a.address === undefined ? {} : { address: a.address }),
  types: [...a.types],
  people: a.people,
  ...(a.certified === undefined ? {} : { certified: a.certified }),
  ...(a.newCustomers === undefined ? {} : { newCustomers: a.newCustomers }),
  why: a.why,
  contactName: a.contact,
  contactEmail: `${a.contact.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@${a.domain}`,
  consent: true,
});

type Run = { product: Product; stage: Stage; step: Step };

const as = async ({ stage, step }: Run, role: "owner" | "operations" | "cam" | "finance", what: string) => ({
  ...(await stage.as(step, role)),
  idempotencyKey: `demo ${step.key} ${what}`,
});
const paramsOf = ({ stage, step }: Run) => vendorParams(stage, step);
const inApplication = async (run: Run, id: string) => ({ ...(await paramsOf(run)), partnerApplicationId: id });

const approval = (key: string, en: string, de: string, order: number) => ({ key, label: { en, de }, order, needed: 1 });
const large = { when: "answer.people > 250" };
const chain = [
  { ...approval("manager", "Partner manager", "Partnerbetreuung", 1), who: { kind: "manager" as const } },
  { ...approval("finance", "Finance", "Finanzen", 1), ...large, who: { kind: "role" as const, role: "finance" } },
  { ...approval("chief", "Channel chief", "Kanalleitung", 2), ...large, who: { kind: "role" as const, role: "owner" } },
];

async function managersOf(run: Run) {
  const { handlers } = run.product;
  const ctx = await as(run, "owner", "people");
  const { items } = await handlers.listPeople({ ...call, ctx, params: await paramsOf(run) });
  const people = items.filter((person) => person.roles.includes("cam"));
  // Who plays the account manager in the steps.
  const { actor } = await as(run, "cam", "manager");
  const manager = people.find((person) => person.name === actor.name);
  return manager ? [{ countries: [], personId: manager.id }] : [];
}

async function publishForm(run: Run): Promise<string> {
  const { handlers } = run.product;
  const params = await paramsOf(run);
  const body = { name: "Become a partner", slug };
  const made = await handlers.createApplicationForm({ ...call, ctx: await as(run, "owner", "form"), params, body });
  if (made.status !== "draft") return made.id;
  const at = { ...params, applicationFormId: made.id };
  const sections = made.document.sections.map((section) =>
    section.key === "business" ? { ...section, fields: [...section.fields, ...questions] } : section,
  );
  const settings = { ...made.settings, chain, managers: await managersOf(run) };
  const change = { revision: 1, document: { ...made.document, sections }, settings };
  await handlers.saveApplicationForm({ ...call, ctx: await as(run, "owner", "questions"), params: at, body: change });
  const ctx = await as(run, "owner", "publish");
  await handlers.publishApplicationForm({ ...call, ctx, params: at, body: { revision: 2 } });
  return made.id;
}

async function takeUp(run: Run, id: string): Promise<void> {
  const ctx = await as(run, "operations", `review ${id}`);
  await run.product.handlers.reviewPartnerApplication({ ...call, ctx, params: await inApplication(run, id) });
}

const acts: Record<Fate, (run: Run, id: string) => Promise<void>> = {
  waits: async () => {},
  accepted: takeUp,
  "taken up": takeUp,
  async asked(run, id) {
    await takeUp(run, id);
    const body = { question: "Which framework contracts do you mean, and until when do they run?" };
    const ctx = await as(run, "operations", `ask ${id}`);
    await run.product.handlers.askApplicant({ ...call, ctx, params: await inApplication(run, id), body });
  },
  async "approved in part"(run, id) {
    await takeUp(run, id);
    const body = { step: "finance", note: "Solid accounts for three years." };
    const ctx = await as(run, "finance", `approve ${id}`);
    await run.product.handlers.approvePartnerApplication({ ...call, ctx, params: await inApplication(run, id), body });
  },
  async declined(run, id) {
    const body = { reason: "thin", text: "Tell us whom you sell to and what you would do for them, and apply again." };
    const ctx = await as(run, "operations", `decline ${id}`);
    await run.product.handlers.declinePartnerApplication({ ...call, ctx, params: await inApplication(run, id), body });
  },
};

/** Enters an application and does with it what had been done before today. */
async function apply(run: Run, formId: string, applicant: Applicant): Promise<void> {
  const { handlers } = run.product;
  const ctx = await as(run, "operations", `apply ${applicant.company}`);
  const body = { formId, locale: "en" as const, answers: answersOf(applicant) };
  const made = await handlers.createPartnerApplication({ ...call, ctx, params: await paramsOf(run), body });
  if (made.status === "submitted") await acts[applicant.fate](run, made.id);
}

/** After the search for duplicates: one is approved by its partner manager and becomes a partner. */
async function welcome(run: Run): Promise<void> {
  const { handlers } = run.product;
  const { company = "" } = applicants.find(({ fate }) => fate === "accepted") ?? {};
  const query = { show: "open" as const, limit: 50, q: company };
  const ctx = await as(run, "operations", "find");
  const { items } = await handlers.listPartnerApplications({ ...call, ctx, params: await paramsOf(run), query });
  const [found] = items;
  if (!found) return;
  const params = await inApplication(run, found.id);
  const cam = await as(run, "cam", "approve");
  await handlers.approvePartnerApplication({ ...call, ctx: cam, params, body: { step: "manager" } });
  const body = { text: "Good to have you with us." };
  await handlers.acceptPartnerApplication({ ...call, ctx: await as(run, "operations", "accept"), params, body });
}

/** A published form, and companies that have applied by it in every state; one of them is a partner already. */
export const performRecruiting = (product: Product, stage: Stage): Errands<"recruit" | "welcome"> => ({
  async recruit(step) {
    const run = { product, stage, step };
    const formId = await publishForm(run);
    const known = await findPartner(product, stage, step, "AM-1001");
    const twin: Applicant = {
      company: known.name,
      domain: known.company.domain ?? "twin.example",
      country: "US",
      types: ["reseller"],
      people: "60",
      why: "We have opened an office in the south and want to sell from there as well.",
      contact: "Dana Whitfield",
      fate: "taken up",
    };
    for (const applicant of [...applicants, twin]) await apply(run, formId, applicant);
  },
  welcome: (step) => welcome({ product, stage, step }),
});
