import { notFound, type Id, type Problem } from "@fairway/kernel";
import { parseProgram, programPage, type ProgramPage } from "@fairway/program";
import type { Ctx, Platform, Tx } from "../../../platform/index.ts";
import { mayReadSource } from "../policy.ts";
import { listHeads } from "../repo.ts";
import type { ProgramHead, VersionHead } from "../types.ts";
import { listVersions, readVersion, versionSource, versionsIn } from "../version-repo.ts";
import { numbered, publishedSince, type Numbered } from "../versions.ts";
import { inspect } from "./inspect.ts";

/** A version that can still be edited. */
export type DraftHead = VersionHead & { status: "draft" | "planned" };

/** A draft beside its program. */
export type DraftSeen = {
  draft: DraftHead;
  head: ProgramHead;
  base: VersionHead | null;
  since: Numbered | null;
  first: boolean;
};

export type DraftRead = DraftSeen & { source: string; problems: Problem[]; page: ProgramPage | null };

const isDraft = (version: VersionHead): version is DraftHead =>
  version.status === "draft" || version.status === "planned";

function seen(draft: DraftHead, head: ProgramHead, versions: readonly VersionHead[]): DraftSeen {
  const base = versions.find((v) => v.id === draft.baseId) ?? null;
  const since = publishedSince(versions, base?.number ?? 0, draft.effectiveOn) ?? null;
  return { draft, head, base, since, first: numbered(versions).length === 0 };
}

/** A draft with its program. @throws AppError `not_found` also for a version that is none any more */
export async function findDraft(
  tx: Tx,
  vendorId: Id<"vendor">,
  draftId: Id<"programVersion">,
): Promise<DraftSeen & { versions: VersionHead[] }> {
  const draft = await readVersion(tx, vendorId, draftId);
  const head = draft && (await listHeads(tx, vendorId)).find((candidate) => candidate.id === draft.programId);
  if (!draft || !head || !isDraft(draft)) throw notFound("draft");
  const versions = await listVersions(tx, vendorId, head.id);
  return { ...seen(draft, head, versions), versions };
}

/** Drafts of all programs or of one, the one edited last first. */
export async function listDrafts(platform: Platform, ctx: Ctx, programId?: Id<"program">): Promise<DraftSeen[]> {
  if (!mayReadSource(ctx.actor)) throw notFound("vendor");
  return platform.read(ctx, async (tx) => {
    const heads = new Map((await listHeads(tx, ctx.vendorId)).map((head) => [head.id, head]));
    if (programId !== undefined && !heads.has(programId)) throw notFound("program");
    const all: DraftSeen[] = [];
    for (const draft of await versionsIn(tx, ctx.vendorId, ["draft", "planned"])) {
      const head = heads.get(draft.programId);
      if (!head || !isDraft(draft) || (programId !== undefined && head.id !== programId)) continue;
      all.push(seen(draft, head, await listVersions(tx, ctx.vendorId, head.id)));
    }
    return all.toSorted((a, b) => b.draft.editedAt.localeCompare(a.draft.editedAt));
  });
}

/** A draft with its document, what is wrong with it, and how it reads. */
export async function readDraft(platform: Platform, ctx: Ctx, draftId: Id<"programVersion">): Promise<DraftRead> {
  if (!mayReadSource(ctx.actor)) throw notFound("draft");
  return platform.read(ctx, async (tx) => {
    const { versions, ...found } = await findDraft(tx, ctx.vendorId, draftId);
    const document = await versionSource(tx, ctx.vendorId, draftId);
    if (!document) throw notFound("draft");
    const { problems } = await inspect(tx, ctx.vendorId, found.head, versions, document);
    const parsed = parseProgram(document.source, document.format);
    const page = parsed.ok ? programPage(parsed.program, ctx.locale, "vendor") : null;
    // The text and its revision are read together, whatever is saved at the same moment.
    const draft = { ...found.draft, revision: document.revision, problemCount: problems.length };
    return { ...found, draft, source: document.source, problems, page };
  });
}
