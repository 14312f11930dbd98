import { AppError, type Id } from "@fairway/kernel";
import { type Ctx, isViewing } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { brandedFile } from "./brand/index.ts";
import { fileIn, openToPartner } from "./read-resource.ts";
import type { FileParts, LibraryParts, ResourceId, Version } from "./types.ts";
import { countUse, rememberDownload } from "./usage-repo.ts";
import type { PartnerResource } from "./list-for-partner.ts";

type PartnerId = Id<"partner">;
export type Wanted = {
  id: ResourceId;
  language?: string | undefined;
  coBranded: boolean;
  /** The same for repeats of one download. */
  use?: string | undefined;
};

/** Uses are counted of a partner's own people; the vendor's look without leaving a trace in the figures. */
const userOf = ({ actor }: Ctx): Id<"person"> | null =>
  actor.kind === "person" && actor.side === "partner" && !isViewing(actor) ? actor.personId : null;

/** @throws AppError not_found, `gate.locked` */
export async function recordView(parts: LibraryParts, ctx: Ctx, partnerId: PartnerId, id: ResourceId): Promise<void> {
  await openToPartner(parts, ctx, partnerId, id);
  const personId = userOf(ctx);
  if (personId === null) return;
  await parts.platform.command(ctx, { operation: "recordResourceView", input: { partnerId, id } }, async ({ tx }) => {
    const on = await programs.today(tx, ctx);
    await countUse(tx, ctx.vendorId, { resourceId: id, what: "view", partnerId, personId, on });
  });
}

const noSuchLanguage = (): AppError =>
  new AppError("validation", "resource.language", "The resource is not there in this language.", {
    problems: [{ path: "language", message: "is none of its languages", remedy: "Use one of those that it lists." }],
  });

type Counted = { partnerId: PartnerId; resource: PartnerResource; version: Version };

async function count(
  { platform }: LibraryParts,
  ctx: Ctx,
  { partnerId, resource, version }: Counted,
  use: string | undefined,
) {
  const personId = userOf(ctx);
  if (personId === null) return;
  const { id: resourceId, title } = resource;
  const { language, number } = version;
  const counted: Ctx = use === undefined ? ctx : { ...ctx, idempotencyKey: `use-${use}` };
  const call = { operation: "downloadPartnerResource", input: { partnerId, resourceId, versionId: version.id } };
  await platform.command(counted, call, async ({ tx, emit }) => {
    const on = await programs.today(tx, ctx);
    await countUse(tx, ctx.vendorId, { resourceId, what: "download", partnerId, personId, on });
    const at = ctx.now.toString();
    const isFirst = await rememberDownload(tx, ctx.vendorId, { partnerId, personId, resourceId, language, number, at });
    if (!isFirst) return;
    emit({
      type: "resource.downloaded",
      subject: { kind: "resource", id: resourceId },
      partnerId,
      data: { title, versionId: version.id, language, number, personId, name: ctx.actor.name },
    });
  });
}

/**
 * The newest version for a partner, with its mark where it is wanted, and what counts the download.
 * @throws AppError not_found, `gate.locked`, `resource.language`
 */
export async function downloadForPartner(
  parts: LibraryParts,
  ctx: Ctx,
  partnerId: PartnerId,
  { id, language, coBranded, use }: Wanted,
): Promise<{ file: FileParts; count: () => Promise<void> }> {
  const { resource } = await openToPartner(parts, ctx, partnerId, id);
  const version = fileIn(resource, language);
  if (!version) throw noSuchLanguage();
  const file = coBranded ? await brandedFile(parts, ctx, { resource, version, partnerId }) : version;
  return { file, count: () => count(parts, ctx, { partnerId, resource, version }, use) };
}
