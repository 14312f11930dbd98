import { fromString, fromUUID, toUUID, typeid } from "typeid-js";
import { v7 as uuidv7 } from "uuid";
import { AppError } from "./errors.ts";

/** Every kind of object that has an id, with the prefix its public ids carry. */
export const idPrefixes = {
  vendor: "vnd",
  company: "cmp",
  person: "psn",
  membership: "mbr",
  signInConnection: "sic",
  partner: "ptn",
  program: "prg",
  programVersion: "ver",
  fact: "fct",
  evaluation: "evl",
  import: "imp",
  importFile: "fil",
  event: "evt",
  savedView: "vw",
  plan: "pln",
  move: "mov",
  exception: "exc",
  appeal: "apl",
  notice: "ntc",
  noticeRun: "nrn",
  mail: "mal",
  announcement: "ann",
  segment: "seg",
  gate: "gat",
  gateOpening: "gop",
  gateRequest: "grq",
  viewing: "viw",
  applicationForm: "frm",
  partnerApplication: "pap",
  benefitApplication: "bap",
  benefitAllocation: "bal",
  benefitUse: "bus",
  role: "rol",
  apiKey: "key",
  letter: "ltr",
  invitation: "inv",
  session: "ses",
  passkey: "pky",
  signInEvent: "sie",
  agreement: "agr",
  agreementVersion: "agv",
  agreementSignatory: "ags",
  agreementAcceptance: "aga",
  agreementDecline: "agd",
  onboardingTemplate: "obt",
  onboardingVersion: "obv",
  onboarding: "onb",
  territory: "ter",
  capability: "cap",
  contact: "cnt",
  partnerNote: "nte",
  partnerLink: "lnk",
  partnerFile: "pfl",
  actionAnswer: "aan",
  offboarding: "off",
  partnerExport: "xpt",
  erasure: "ers",
  resource: "res",
  resourceVersion: "rsv",
  resourceCollection: "rsc",
  resourceFile: "rsf",
  resourceShare: "rsh",
  upload: "upl",
} as const;

export type IdKind = keyof typeof idPrefixes;

/** A UUID (as PostgreSQL keeps it) that is known to identify an object of this kind. */
export type Id<K extends IdKind> = string & { readonly __id: K };

let lastMs = -1;
let seq = 0;

/** Ids made by one process rise, also within a millisecond; the start is random, so that processes differ. */
function nextSeq(atMs: number): number {
  seq = atMs === lastMs ? seq + 1 : Math.floor(Math.random() * 2 ** 24);
  lastMs = atMs;
  return seq;
}

/** A new time-ordered id (UUIDv7). The application makes the keys, never the database. */
export function newId<K extends IdKind>(_kind: K, atMs?: number): Id<K> {
  return (atMs === undefined ? uuidv7() : uuidv7({ msecs: atMs, seq: nextSeq(atMs) })) as Id<K>;
}

/** The public form of an id: `ptn_01j…`. */
export function publicId<K extends IdKind>(kind: K, id: Id<K>): string {
  return fromUUID(id, idPrefixes[kind]).toString();
}

/**
 * Reads a public id back.
 * @throws AppError `id.malformed` when it is not an id of this kind.
 */
export function parseId<K extends IdKind>(kind: K, text: string): Id<K> {
  try {
    return toUUID(fromString(text, idPrefixes[kind])) as Id<K>;
  } catch {
    throw new AppError("validation", "id.malformed", `“${text}” is not the id of a ${kind}.`, {
      remedy: `Use an id that starts with ${idPrefixes[kind]}_.`,
    });
  }
}

/** A random public id for things that are named but never stored by us, such as a request. */
export const newRequestId = (): string => typeid("req").toString();
