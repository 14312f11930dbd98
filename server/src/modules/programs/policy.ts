import { programFor, type Reader } from "@fairway/program";
import { may, type Actor } from "../../platform/index.ts";
import type { ProgramAt } from "./types.ts";

/** The rules of the vendor's people who may change the program. */
export const mayPublish = (actor: Actor): boolean => may(actor, "programs.publish");

/**
 * The document, with its comments and its earlier versions, stays on the vendor's side. The page is the same promise to
 * everybody: all members of the vendor and of its partners read it.
 */
export const mayReadSource = (actor: Actor): boolean => may(actor, "programs.read");

/** How the vendor groups and rates its partners, and what benefits cost, stays on its side as well. */
export const readerOf = (actor: Actor): Reader => (mayReadSource(actor) ? "vendor" : "everybody");

/** A program at a version, as this caller may know it. */
export const programAtFor = (actor: Actor, at: ProgramAt): ProgramAt => ({
  ...at,
  program: programFor(at.program, readerOf(actor)),
});

/** What the caller may do with programs; replies carry it, screens obey it. */
export const programCan = (actor: Actor): Record<"publish" | "readSource", boolean> => ({
  publish: mayPublish(actor),
  readSource: mayReadSource(actor),
});
