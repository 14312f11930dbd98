import { forbidden, newId, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Platform, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { activeDocument } from "./define.ts";
import { changedMeanwhile, conflict, invalid, spanOf } from "./errors.ts";
import { aboutData } from "./events.ts";
import { mayEdit } from "./policy.ts";
import { localesOf, shownIn } from "./text/shown.ts";
import type { Agreement, Digests, Summaries, Texts, Version } from "./types.ts";
import { deleteVersion, insertVersion, listVersions, readVersion, updateVersion } from "./version-repo.ts";
import { versionWorkflow } from "./workflow.ts";

export type OfVersion = { agreementId: Id<"agreement">; id: Id<"agreementVersion"> };

const ofVersion = (version: Version) => ({ subject: { kind: "agreementVersion" as const, id: version.id } });

/** @throws AppError `not_found`, `agreement.not_a_draft` */
async function draftOf(tx: Tx, ctx: Ctx, of: OfVersion): Promise<{ agreement: Agreement; version: Version }> {
  const agreement = await activeDocument(tx, ctx, of.agreementId);
  const version = await readVersion(tx, ctx.vendorId, of.id, true);
  if (!version || version.agreementId !== of.agreementId) throw notFound("version of this agreement");
  if (version.status !== "draft")
    throw conflict("not_a_draft", "A published version never changes.", "Begin a new version and change that one.");
  return { agreement, version };
}

/** A new draft with the text in force. @throws AppError `forbidden`, `not_found`, `agreement.draft_there` */
export async function draftVersion(platform: Platform, ctx: Ctx, agreementId: Id<"agreement">): Promise<void> {
  if (!mayEdit(ctx.actor)) throw forbidden("write agreements");
  const call = { operation: "agreements.draft", input: { agreementId } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const agreement = await activeDocument(tx, ctx, agreementId);
    const versions = await listVersions(tx, ctx.vendorId, [agreementId]);
    if (versions.some(({ status }) => status === "draft"))
      throw conflict("draft_there", "There is a draft of this agreement already.", "Go on with that one.");
    const [last] = versions;
    const version = {
      id: newId("agreementVersion", ctx.now.epochMilliseconds),
      agreementId,
      number: (last?.number ?? 0) + 1,
      status: versionWorkflow.initial,
      texts: last?.texts ?? {},
      summary: {},
      createdBy: ctx.actor.name,
      createdAt: ctx.now.toString(),
    };
    await insertVersion(tx, ctx.vendorId, version);
    const subject = { kind: "agreementVersion" as const, id: version.id };
    emit({ type: "agreement_version.drafted", subject, data: aboutData(agreement, version) });
  });
}

export type DraftChange = { revision: number; texts?: Texts | undefined; summary?: Summaries | undefined };

/** @throws AppError `forbidden`, `not_found`, `agreement.not_a_draft`, `agreement.changed_meanwhile` */
export async function updateDraft(
  platform: Platform,
  ctx: Ctx,
  of: OfVersion,
  { revision, texts, summary }: DraftChange,
): Promise<void> {
  if (!mayEdit(ctx.actor)) throw forbidden("write agreements");
  const call = { operation: "agreements.edit", input: { ...of, revision, texts, summary } };
  await platform.command(ctx, call, async ({ tx }) => {
    const { version } = await draftOf(tx, ctx, of);
    if (version.revision !== revision) throw changedMeanwhile();
    if (texts && localesOf(texts).length === 0)
      throw invalid("texts", "text_missing", "An agreement needs a text.", "Write it in at least one language.");
    await updateVersion(tx, ctx.vendorId, of.id, {
      ...(texts ? { texts } : {}),
      ...(summary ? { summary } : {}),
      revision: revision + 1,
    });
  });
}

/** @throws AppError `forbidden`, `not_found`, `agreement.not_a_draft`, `agreement.first_draft` */
export async function discardDraft(platform: Platform, ctx: Ctx, of: OfVersion): Promise<void> {
  if (!mayEdit(ctx.actor)) throw forbidden("write agreements");
  await platform.command(ctx, { operation: "agreements.discard", input: of }, async ({ tx, emit }) => {
    const { agreement, version } = await draftOf(tx, ctx, of);
    if (version.number === 1)
      throw conflict("first_draft", "An agreement has at least one version.", "Retire the agreement instead.");
    await deleteVersion(tx, ctx.vendorId, of.id);
    emit({ type: "agreement_version.discarded", ...ofVersion(version), data: aboutData(agreement, version) });
  });
}

export type Publication = {
  revision: number;
  effectiveOn?: string | undefined;
  acceptWithin: string;
  asksAgain: boolean;
};

const digestsOf = (version: Version): Digests =>
  Object.fromEntries(localesOf(version.texts).map((locale) => [locale, shownIn(version, locale)?.digest ?? ""]));

/**
 * Puts a draft in force. Who is to accept it is worked out from the event.
 * @throws AppError `forbidden`, `not_found`, `agreement.not_a_draft`, `agreement.changed_meanwhile`, `agreement.past`,
 *   `agreement.span`
 */
export async function publishVersion(platform: Platform, ctx: Ctx, of: OfVersion, input: Publication): Promise<void> {
  if (!mayEdit(ctx.actor)) throw forbidden("publish agreements");
  const call = { operation: "agreements.publish", input: { ...of, ...input } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const { agreement, version } = await draftOf(tx, ctx, of);
    if (version.revision !== input.revision) throw changedMeanwhile();
    spanOf("acceptWithin", input.acceptWithin);
    const today = await programs.today(tx, ctx);
    const effectiveOn = input.effectiveOn ?? today;
    if (effectiveOn < today) throw invalid("effectiveOn", "past", "This day is over.", "Choose today or a later day.");
    const before = (await listVersions(tx, ctx.vendorId, [of.agreementId])).find((v) => v.status === "published");
    const at = ctx.now.toString();
    if (before) {
      const data = aboutData(agreement, before);
      const step = { ctx, emit, action: "supersede", from: before.status, event: "superseded", data } as const;
      const status = versionWorkflow.step({ ...step, of: ofVersion(before) });
      await updateVersion(tx, ctx.vendorId, before.id, { status, supersededAt: at });
    }
    const digests = digestsOf(version);
    const asksAgain = before === undefined || input.asksAgain;
    const status = versionWorkflow.step({
      ctx,
      emit,
      action: "publish",
      from: version.status,
      event: "published",
      of: ofVersion(version),
      data: { ...aboutData(agreement, version), digests: { ...digests }, effectiveOn, asksAgain },
    });
    const by = { publishedBy: ctx.actor.name, publishedAt: at };
    const terms = { digests, effectiveOn, acceptWithin: input.acceptWithin, asksAgain };
    await updateVersion(tx, ctx.vendorId, of.id, { status, ...terms, ...by, revision: version.revision + 1 });
  });
}
