import { Readable } from "node:stream";
import type { Ctx } from "../platform/index.ts";
import { findPartner, vendorParams } from "./find-partner.ts";
import type { Errands } from "./perform-today.ts";
import type { Step } from "./plan.ts";
import type { Product } from "./product.ts";
import { capabilities, type DemoRecord, leaving, links, records } from "./record-content.ts";
import { call, type Stage } from "./stage.ts";

type Of = { params: { vendorId: string; partnerId: string }; ctx: (what: string) => Ctx };

/** Writes down what is told of a partner. */
function writer({ handlers }: Product) {
  async function list(vendor: { vendorId: string }, ctx: Of["ctx"]): Promise<Map<string, string>> {
    const there = await handlers.listCapabilities({ ...call, ctx: ctx("list"), params: vendor });
    const ids = new Map(there.items.map(({ id, label }) => [label, id]));
    for (const body of capabilities)
      if (!ids.has(body.label)) {
        const made = await handlers.createCapability({ ...call, ctx: ctx(body.label), params: vendor, body });
        ids.set(made.label, made.id);
      }
    return ids;
  }

  async function describe({ params, ctx }: Of, { profile, contacts, places, reference }: DemoRecord, on: string) {
    await handlers.saveCompanyProfile({ ...call, ctx: ctx("profile"), params, body: { ...profile, revision: 0 } });
    for (const { consent, ...contact } of contacts) {
      const email = `${contact.name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@${reference.toLowerCase()}.example`;
      const body = { ...contact, email, consent };
      await handlers.addContact({ ...call, ctx: ctx(contact.name), params, body });
    }
    const fromOn = Temporal.PlainDate.from(on).subtract({ years: 1 }).toString();
    for (const [at, place] of places.entries()) {
      const body = { ...place, fromOn, untilOn: null };
      await handlers.addTerritory({ ...call, ctx: ctx(`place ${at}`), params, body });
    }
  }

  async function note({ params, ctx }: Of, { notes, file, can }: DemoRecord, ids: ReadonlyMap<string, string>) {
    for (const { label, ...rest } of can) {
      const own = { ...params, capabilityId: ids.get(label) ?? "" };
      const body = { ...rest, evidenceUrl: null, untilOn: null };
      await handlers.setPartnerCapability({ ...call, ctx: ctx(label), params: own, body });
    }
    for (const [at, body] of notes.entries())
      await handlers.addPartnerNote({ ...call, ctx: ctx(`note ${at}`), params, body });
    if (!file) return;
    const bytes = Buffer.from(file.text);
    const upload = { stream: Readable.from([bytes]), type: "text/plain", lengthBytes: bytes.length };
    const query = { name: file.name, visibility: file.visibility };
    await handlers.addPartnerFile({ ...call, ctx: ctx("file"), params, query, upload });
  }

  return { list, describe, note };
}

/** What the vendor keeps about its partners, who stands below whom, who leaves, and how everybody is doing. */
export function performRecord(product: Product, stage: Stage): Errands<"keepRecords" | "linkPartners" | "partWays"> {
  const { handlers } = product;
  const { list, describe, note } = writer(product);
  const who = async (step: Step) => {
    const base = await stage.as(step, "owner");
    const vendor = await vendorParams(stage, step);
    return { vendor, ctx: (what: string): Ctx => ({ ...base, idempotencyKey: `demo ${step.key} ${what}` }) };
  };
  const idsOf = async (step: Step, references: readonly string[]) => {
    const found = await Promise.all(references.map((one) => findPartner(product, stage, step, one).catch(() => null)));
    return new Map(found.flatMap((one) => (one ? [[one.reference, one.id] as const] : [])));
  };

  return {
    async keepRecords(step) {
      const { vendor, ctx } = await who(step);
      const ids = await list(vendor, ctx);
      const partners = await idsOf(
        step,
        records.map(({ reference }) => reference),
      );
      for (const record of records) {
        const partnerId = partners.get(record.reference);
        if (partnerId === undefined) continue;
        const of: Of = { params: { ...vendor, partnerId }, ctx: (what) => ctx(`${record.reference} ${what}`) };
        await describe(of, record, step.on);
        await note(of, record, ids);
      }
    },
    async linkPartners(step) {
      const { vendor, ctx } = await who(step);
      const ids = await idsOf(step, [...new Set(links.flatMap(({ parent, child }) => [parent, child]))]);
      const fromOn = Temporal.PlainDate.from(step.on).subtract({ months: 18 }).toString();
      for (const { parent, child, ...rest } of links) {
        const [partnerId, childId] = [ids.get(parent), ids.get(child)];
        if (partnerId === undefined || childId === undefined) continue;
        const body = { ...rest, childId, fromOn, untilOn: null };
        const params = { ...vendor, partnerId };
        await handlers.addPartnerLink({ ...call, ctx: ctx(`${parent} ${child}`), params, body });
      }
    },
    async partWays(step) {
      const { vendor, ctx } = await who(step);
      const query = { sort: "reference", limit: 12, status: "active" as const };
      const { items } = await handlers.listPartners({ ...call, ctx: ctx("find"), params: vendor, query });
      const partner = items[11];
      if (partner) {
        const { inDays, ...why } = leaving;
        const lastOn = Temporal.PlainDate.from(step.on).add({ days: inDays }).toString();
        const params = { ...vendor, partnerId: partner.id };
        const body = { ...why, lastOn, keepYears: 10 };
        await handlers.startOffboarding({ ...call, ctx: ctx("leave"), params, body });
      }
      await product.look(ctx("look"));
    },
  };
}
