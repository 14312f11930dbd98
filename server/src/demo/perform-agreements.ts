import { agreementTexts, checklist, type DemoText } from "./first-weeks-content.ts";
import { partnerPeople } from "./cast.ts";
import { vendorParams } from "./find-partner.ts";
import type { Errands } from "./perform-today.ts";
import type { Step } from "./plan.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

const before = (step: Step, days: number, key: string): Step => ({
  ...step,
  on: Temporal.PlainDate.from(step.on).subtract({ days }).toString(),
  key: `${step.key} ${key}`,
});

type Partner = { id: string; name: string; reference: string; types: string[] };
type Play = { product: Product; stage: Stage };
const signerNames = ["Alma Brandt", "Rhys Calder", "Ines Duarte", "Jonas Ek", "Mina Farrow", "Pavel Horák"];

async function partnersOf(play: Play, step: Step, type?: string): Promise<Partner[]> {
  const ctx = await play.stage.systems(step);
  const params = await vendorParams(play.stage, step);
  const query = { sort: "reference", limit: 200, status: "active" as const, ...(type ? { type: [type] } : {}) };
  const found: Partner[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const more = cursor === undefined ? query : { ...query, cursor };
    const page = await play.product.handlers.listPartners({ ...call, ctx, params, query: more });
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
}

/** Who signs for a partner: somebody of the cast, or one of a few directors, since an account takes its time to make. */
function signerOf(step: Step, { reference }: Partner, at: number) {
  const known = partnerPeople.find((p) => p.at[step.vendor] === reference && p.roles.includes("administrator"));
  const name = signerNames[at % signerNames.length] ?? "Alma Brandt";
  const address = name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, "")
    .replaceAll(" ", ".");
  return known ?? { name, email: `${address}@directors.example`, title: "Managing director" };
}

/** Puts a version in force on its day, and asks everybody it is for on the same day. */
async function publish(
  play: Play,
  step: Step,
  agreementId: string,
  versionId: string,
  acceptWithin: string,
): Promise<void> {
  const ctx = await play.stage.as(step, "operations");
  const params = { ...(await vendorParams(play.stage, step)), agreementId, agreementVersionId: versionId };
  const { revision } = await play.product.handlers.getAgreementVersion({ ...call, ctx, params });
  const body = { revision, acceptWithin, asksAgain: true };
  await play.product.handlers.publishAgreementVersion({ ...call, ctx, params, body });
  const { idempotencyKey: _, ...asking } = ctx;
  await play.product.ask(asking, agreementId);
}

async function begin(play: Play, step: Step, told: DemoText): Promise<string> {
  const params = await vendorParams(play.stage, step);
  const made = before(step, told.publishedDaysAgo, told.key);
  const ctx = await play.stage.as(made, "operations");
  const { items } = await play.product.handlers.listAgreements({ ...call, ctx, params });
  const there = items.find(({ key }) => key === told.key);
  const { idempotencyKey: _key, ...asking } = ctx;
  if (there) {
    // A loading that broke off may not have asked everybody yet.
    await play.product.ask(asking, there.id);
    return there.id;
  }
  const { publishedDaysAgo: _, acceptWithin, next: _next, ...body } = told;
  const { id, draft } = await play.product.handlers.createAgreement({ ...call, ctx, params, body });
  await publish(play, { ...made, key: `${made.key} publish` }, id, draft?.id ?? "", acceptWithin);
  return id;
}

async function accept(play: Play, step: Step, agreementId: string, partner: Partner, at: number): Promise<string> {
  const signer = signerOf(step, partner, at);
  const ctx = await play.stage.asPartner(step, signer, partner.id);
  const params = { ...(await vendorParams(play.stage, step)), partnerId: partner.id, agreementId };
  const { text, versionId } = await play.product.handlers.getPartnerAgreement({
    ...call,
    ctx,
    params,
    query: { locale: "en" },
  });
  const { name, title } = signer;
  const body = { versionId, locale: text.locale, digest: text.digest, agreed: true as const, name, title };
  const { acceptances } = await play.product.handlers.acceptAgreement({ ...call, ctx, params, body });
  return acceptances[0]?.id ?? "";
}

async function acceptAll(
  play: Play,
  step: Step,
  agreementId: string,
  partners: readonly Partner[],
  from: number,
  apart = 3,
) {
  const ids: { partner: Partner; acceptanceId: string }[] = [];
  for (const [at, partner] of partners.entries()) {
    const on = before(step, Math.max(0, from - at * apart), `${agreementId} ${partner.reference} ${from}`);
    ids.push({ partner, acceptanceId: await accept(play, on, agreementId, partner, at) });
  }
  return ids;
}

/** What everybody signs who becomes a partner; those that are there have done so. */
async function joining(play: Play, step: Step, told: DemoText): Promise<void> {
  const agreementId = await begin(play, step, told);
  const params = { ...(await vendorParams(play.stage, step)), agreementId };
  const ctx = await play.stage.as(step, "owner");
  if ((await play.product.handlers.getAgreement({ ...call, ctx, params })).counts.accepted > 0) return;
  await acceptAll(play, step, agreementId, await partnersOf(play, step), told.publishedDaysAgo - 1, 1);
}

/** Managed services terms, of which a second version has to be accepted. */
async function services(play: Play, step: Step, told: DemoText): Promise<void> {
  const agreementId = await begin(play, step, told);
  const params = { ...(await vendorParams(play.stage, step)), agreementId };
  const partners = (await partnersOf(play, step, "msp")).slice(0, 9);
  const drafted = before(step, 6, `${told.key} draft`);
  const ctx = await play.stage.as(drafted, "operations");
  const { current } = await play.product.handlers.getAgreement({ ...call, ctx, params });
  if (current?.number !== 1) return;
  await acceptAll(play, step, agreementId, partners, 180);
  const { draft } = await play.product.handlers.draftAgreementVersion({ ...call, ctx, params });
  const version = { ...params, agreementVersionId: draft?.id ?? "" };
  const writing = { ...ctx, idempotencyKey: `${ctx.idempotencyKey ?? ""} text` };
  const body = { revision: 1, ...told.next };
  await play.product.handlers.updateAgreementVersion({ ...call, ctx: writing, params: version, body });
  await publish(play, before(step, 4, `${told.key} again`), agreementId, version.agreementVersionId, "30 days");
  await acceptAll(play, step, agreementId, partners.slice(-3), 3);
}

/** A distribution agreement that both sides sign. */
async function distribution(play: Play, step: Step, told: DemoText): Promise<void> {
  const agreementId = await begin(play, step, told);
  const params = { ...(await vendorParams(play.stage, step)), agreementId };
  const ctx = await play.stage.as(step, "owner");
  if ((await play.product.handlers.getAgreement({ ...call, ctx, params })).counts.accepted > 0) return;
  const partners = (await partnersOf(play, step, "distributor")).slice(0, 8);
  const signed = await acceptAll(play, step, agreementId, partners.slice(1), 200);
  for (const { partner, acceptanceId } of signed.slice(1)) {
    const on = before(step, 150, `countersign ${partner.reference}`);
    await play.product.handlers.countersignAgreement({
      ...call,
      ctx: await play.stage.as(on, "owner"),
      params: { vendorId: params.vendorId, partnerId: partner.id, agreementAcceptanceId: acceptanceId },
      body: { name: "Maren Holt", title: "Channel chief", agreed: true },
    });
  }
}

async function startChecklist(play: Play, step: Step): Promise<string> {
  const params = await vendorParams(play.stage, step);
  const ctx = await play.stage.as(before(step, 300, "checklist"), "operations");
  const { items } = await play.product.handlers.listOnboardingTemplates({ ...call, ctx, params });
  const there = items.find(({ name }) => name.en === checklist.name.en);
  if (there) return there.id;
  const { id, revision } = await play.product.handlers.createOnboardingTemplate({
    ...call,
    ctx,
    params,
    body: checklist,
  });
  const publishing = { ...ctx, idempotencyKey: `${ctx.idempotencyKey ?? ""} publish` };
  const of = { ...params, onboardingTemplateId: id };
  await play.product.handlers.publishOnboardingTemplate({ ...call, ctx: publishing, params: of, body: { revision } });
  return id;
}

/** Starts so many days ago, and does a task on each of these days after. */
async function live(
  play: Play,
  step: Step,
  onboardingTemplateId: string,
  partner: Partner,
  [start, ...done]: readonly number[],
) {
  const params = { ...(await vendorParams(play.stage, step)), partnerId: partner.id };
  const ago = start ?? 0;
  const first = await play.stage.as(before(step, ago, `onboard ${partner.reference}`), "operations");
  const { items } = await play.product.handlers.listPartnerOnboardings({ ...call, ctx: first, params });
  if (items.length > 0) return;
  const { id } = await play.product.handlers.startOnboarding({
    ...call,
    ctx: first,
    params,
    body: { onboardingTemplateId },
  });
  const byHand = checklist.content.tasks.filter((task) => task.done.by === "hand");
  for (const [at, after] of done.entries()) {
    const task = byHand[at]?.key ?? "";
    const ctx = await play.stage.as(before(step, ago - after, `${partner.reference} ${task}`), "operations");
    const of = { ...params, onboardingId: id, task };
    await play.product.handlers.completeOnboardingTask({ ...call, ctx, params: of, body: {} });
  }
}

/** What partners have signed, what they are asked to, and who is in its first weeks. */
export function performAgreements(product: Product, stage: Stage): Errands<"agree" | "onboard"> {
  const play: Play = { product, stage };
  return {
    async agree(step) {
      const [joined, terms, distributing] = agreementTexts;
      if (joined) await joining(play, step, joined);
      if (terms) await services(play, step, terms);
      if (distributing) await distribution(play, step, distributing);
    },
    async onboard(step) {
      const id = await startChecklist(play, step);
      const all = await partnersOf(play, step);
      const own = all.find(({ reference }) => reference === "AM-1002");
      const others = all.filter(({ reference }) => !["AM-1001", "AM-1002"].includes(reference)).slice(-8);
      const stories = [
        [160, 1, 4, 9, 13, 20],
        [120, 2, 5, 12, 21, 34],
        [95, 1, 3, 6, 8, 11],
        [75, 3, 9, 14, 30, 52],
        [60, 1, 5, 8, 15, 27],
        [33, 2, 6],
        [9, 1, 4],
        [3],
      ];
      for (const [at, partner] of others.entries()) await live(play, step, id, partner, stories[at] ?? [3]);
      if (own) await live(play, step, id, own, [8, 1, 3]);
      const { idempotencyKey: _, ...watching } = await play.stage.systems(step);
      await play.product.watch(watching);
    },
  };
}
