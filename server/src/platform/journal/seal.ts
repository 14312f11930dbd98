import { createHash } from "node:crypto";
import { canonicalJson } from "@fairway/kernel";
import type { JournalEvent } from "./types.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What the first seal of a vendor is chained to. */
export const firstPrevious = sha256("fairway journal");

/** The digest of one event: of everything it says. */
export const eventDigest = (event: JournalEvent): string =>
  sha256(canonicalJson({ ...event, at: event.at.toString() }));

/** A seal's digest: over its place, the seal before it and the events it covers, in order. */
export const sealDigest = (seq: number, previous: string, ids: readonly string[], digests: readonly string[]): string =>
  sha256(canonicalJson([seq, previous, ids, digests]));
