import { basename } from "node:path";
import type { Reply } from "../api.ts";
import type { Session } from "../session.ts";
import { broken, type Document, type Place } from "./document.ts";

export type Draft = Reply<"getDraft">;

/** Tells the drafts of this command from those that people write: a file of the same name is the same draft. */
const reasonOf = ({ path }: Document): string => `From ${basename(path.replaceAll("\\", "/"))}`;

async function known({ api }: Session, { vendorId, program }: Place, document: Document) {
  if (!program) return undefined;
  const { items } = await api.call("listDrafts", { params: { vendorId }, query: { programId: program.id } });
  return items.find((draft) => draft.reason === reasonOf(document));
}

/** The draft that the file is kept as on the server, if there is one. */
export const keptDraft = known;

/** Saves the file into the draft that it made before; one that it is kept in as it is stays as it is. */
async function keepIn({ api }: Session, vendorId: string, before: { id: string }, document: Document): Promise<Draft> {
  const { source, format } = document;
  const params = { vendorId, draftId: before.id };
  const kept = await api.call("getDraft", { params });
  if (kept.source === source && kept.format === format && kept.publishedSince === null) return kept;
  return api.call("saveDraft", {
    params,
    body: { source, format, revision: kept.revision, ...basedOnNewest(kept) },
  });
}

/**
 * Keeps the file as a draft: saves it into the one that it made before, or starts one.
 * @throws Failure with place and remedy where the document has a problem
 */
export async function keepDraft(session: Session, place: Place, document: Document): Promise<Draft> {
  const { vendorId, program } = place;
  const { source, format } = document;
  const before = await known(session, place, document);
  const draft = before
    ? await keepIn(session, vendorId, before, document)
    : await session.api.call("createDraft", {
        params: { vendorId },
        body: { source, format, reason: reasonOf(document), ...(program ? { programId: program.id } : {}) },
      });
  if (draft.problems.length > 0) throw broken(document.path, draft.problems);
  return draft;
}

/** A file in git is the whole truth: it starts from whatever is the newest. */
const basedOnNewest = ({ publishedSince }: { publishedSince: { id: string } | null }) =>
  publishedSince === null ? {} : { basedOn: publishedSince.id };
