import { Readable } from "node:stream";
import type { Ctx } from "../platform/index.ts";
import { partnerPeople } from "./cast.ts";
import { findPartner, vendorParams } from "./find-partner.ts";
import { collections, library, type Told } from "./library/content.ts";
import type { Errands } from "./perform-today.ts";
import type { Step } from "./plan.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

type Vendor = { ctx: Ctx; params: { vendorId: string } };

const later = (on: string, days: number | undefined): string | null =>
  days === undefined ? null : Temporal.PlainDate.from(on).add({ days }).toString();

/** Without the key of the step: what is played twice is recognised by its name. */
const unkeyed = ({ idempotencyKey: _key, ...ctx }: Ctx): Ctx => ctx;

type Words = { title: string; pages: readonly string[] };

/** Makes the resources of the demo, one at a time. */
function maker({ handlers }: Product) {
  async function send({ ctx, params }: Vendor, told: Told, words: Words) {
    // Makes PDFs and pictures: loaded by whoever loads the demo, and by nobody else.
    const { fileOf } = await import("./library/files.ts");
    const bytes = await fileOf(told, words.title, words.pages);
    const upload = { stream: Readable.from([bytes]), type: "application/octet-stream", lengthBytes: bytes.length };
    const query = { name: `${words.title.replaceAll(/[^\p{L}\p{N}]+/gu, "-").toLowerCase()}.${told.file}` };
    return (await handlers.uploadResourceFile({ ...call, ctx, params, query, upload })).id;
  }

  async function add(
    vendor: Vendor,
    told: Told,
    step: Step,
    known: { collectionIds: string[]; gateId: string | null; ownerId: string },
  ) {
    const { ctx, params } = vendor;
    const { title, summary, kind, tags, german } = told;
    const body = {
      title,
      summary,
      kind,
      tags: [...tags],
      language: "en",
      translations: german ? { de: { title: german.title, summary: german.summary } } : {},
      collectionIds: known.collectionIds,
      ownerId: known.ownerId,
      gateId: known.gateId,
      coBrand: told.coBranded ? { place: "bottomRight" as const, widthPercent: 38, pages: "first" as const } : null,
      reviewOn: later(step.on, told.reviewIn),
      expiresOn: later(step.on, told.expiresIn),
      fileId: await send(vendor, told, told),
    };
    const { id } = await handlers.createResource({ ...call, ctx, params, body });
    if (!german) return id;
    const fileId = await send(vendor, told, german);
    const version = { fileId, language: "de", note: "" };
    await handlers.addResourceVersion({ ...call, ctx, params: { ...params, resourceId: id }, body: version });
    return id;
  }

  return add;
}

/** The vendor's library is filled. */
function filling(product: Product, stage: Stage): Errands<"fillLibrary"> {
  const { handlers } = product;
  const add = maker(product);

  async function collect({ ctx, params }: Vendor): Promise<Map<string, string>> {
    const facets = await handlers.getLibraryFacets({ ...call, ctx, params });
    const found = new Map(facets.collections.map(({ id, name }) => [name, id]));
    for (const [position, { name, description }] of collections.entries())
      if (!found.has(name)) {
        const body = { name, description, position };
        found.set(name, (await handlers.createResourceCollection({ ...call, ctx, params, body })).id);
      }
    return found;
  }

  async function fillLibrary(step: Step) {
    const ctx = unkeyed(await stage.as(step, "owner"));
    const vendor: Vendor = { ctx, params: await vendorParams(stage, step) };
    const query = { limit: 200 };
    const there = await handlers.listResources({ ...call, ...vendor, query });
    const known = new Set(there.items.map(({ title }) => title));
    const places = await collect(vendor);
    const gates = await handlers.listGates({ ...call, ...vendor, query: {} });
    const { people, ids } = { people: await handlers.listPeople({ ...call, ...vendor }), ids: [] as string[] };
    const ownerId = people.items[0]?.id ?? "";
    for (const told of library.toReversed()) {
      if (known.has(told.title)) continue;
      const collectionIds = [places.get(told.collection) ?? ""].filter((id) => id !== "");
      const gateId = gates.items.find(({ label }) => label === told.gate)?.id ?? null;
      const id = await add(vendor, told, step, { collectionIds, gateId, ownerId });
      if (!told.draft) ids.push(id);
    }
    if (ids.length > 0) await handlers.changeResources({ ...call, ...vendor, body: { ids, action: "publish" } });
  }

  return { fillLibrary };
}

/** The vendor's partners have begun to use the library. */
function using(product: Product, stage: Stage): Errands<"useLibrary"> {
  const { handlers } = product;

  /** Each person of the cast looks at some of what is open, and takes some of that home. */
  async function useLibrary(step: Step) {
    const vendor = await vendorParams(stage, step);
    for (const [number, person] of partnerPeople.entries()) {
      const reference = person.at[step.vendor];
      if (reference === undefined) continue;
      const { id: partnerId } = await findPartner(product, stage, step, reference);
      const ctx = await stage.asPartner(step, person, partnerId);
      const params = { ...vendor, partnerId };
      const { items } = await handlers.listPartnerResources({
        ...call,
        ctx,
        params,
        query: { limit: 50, open: "open" },
      });
      for (const [index, { id: resourceId }] of items.entries()) {
        if ((index + number) % 3 === 2) continue;
        const of = { ...params, resourceId };
        const key = `demo ${step.key} ${person.email} ${resourceId}`;
        await handlers.recordResourceView({ ...call, ctx: { ...ctx, idempotencyKey: `${key} view` }, params: of });
        if ((index + number) % 2 === 1) continue;
        const taking = { ...ctx, idempotencyKey: `${key} take` };
        const query = { as: "attachment" as const, coBranded: "no" as const };
        const taken = await handlers.downloadPartnerResource({ ...call, ctx: taking, params: of, query });
        if ("onSend" in taken) await taken.onSend?.();
      }
    }
  }

  return { useLibrary };
}

/** The vendor's library is filled, and its partners have begun to use it. */
export const performLibrary = (product: Product, stage: Stage): Errands<"fillLibrary" | "useLibrary"> => ({
  ...filling(product, stage),
  ...using(product, stage),
});
