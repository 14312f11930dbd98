import type { Reply } from "../api.ts";
import type { ProgramSummary } from "../programs.ts";
import type { Session } from "../session.ts";
import { placeOf, type Document, type Place } from "./document.ts";
import { keepDraft, keptDraft } from "./kept-draft.ts";

export type Terms = { effectiveOn: string | undefined; noticeDays: number | undefined; reason: string | undefined };
export type Version = Reply<"listProgramVersions">["items"][number];
export type Published = { summary: ProgramSummary; version: Version };

async function published(
  { api }: Session,
  vendorId: string,
  programId: string,
  versionId?: string,
): Promise<Published> {
  const { items } = await api.call("listPrograms", { params: { vendorId } });
  const versions = (await api.call("listProgramVersions", { params: { vendorId, programId } })).items;
  const newest = versions.filter((v) => v.number !== null).toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0))[0];
  const version = versions.find((v) => v.id === versionId) ?? newest;
  const summary = items.find((item) => item.id === programId);
  if (!summary || !version) throw new Error("what was published is not there");
  return { summary, version };
}

/** Publishes the draft that a plan of the same file left, so that none stays behind. */
async function publishKept(session: Session, place: Place, document: Document, terms: Terms): Promise<Published> {
  const draft = await keepDraft(session, place, document);
  const { vendorId } = place;
  const version = await session.api.call("publishDraft", {
    params: { vendorId, draftId: draft.id },
    body: { revision: draft.revision, ...terms, reason: terms.reason ?? null },
  });
  return published(session, vendorId, version.programId, version.id);
}

/** Publishes a document as a new program, or as the next version of the program with its key. */
export async function publishFile(session: Session, document: Document, terms: Terms): Promise<Published> {
  const place = await placeOf(session, document);
  const { vendorId, program } = place;
  if (await keptDraft(session, place, document)) return publishKept(session, place, document, terms);
  const { source, format } = document;
  if (!program) {
    const { id } = await session.api.call("createProgram", {
      params: { vendorId },
      body: { source, format, ...terms },
    });
    return published(session, vendorId, id);
  }
  const basedOn = program.activeVersion?.number;
  const { id } = await session.api.call("publishProgram", {
    params: { vendorId, programId: program.id },
    body: { source, format, ...terms, ...(basedOn === undefined ? {} : { basedOn }) },
  });
  return published(session, vendorId, id);
}
