import { defineWorkflow } from "../../platform/index.ts";
import { documentStatuses, signatoryStatuses, standingStatuses, versionStatuses } from "./types.ts";

/** The life of an agreement itself. */
export const documentWorkflow = defineWorkflow({
  object: "agreement_document",
  states: documentStatuses,
  initial: "active",
  transitions: { retire: { from: ["active"], to: "retired" } },
});

/** The life of one version of its text. */
export const versionWorkflow = defineWorkflow({
  object: "agreement_version",
  states: versionStatuses,
  initial: "draft",
  transitions: {
    publish: { from: ["draft"], to: "published" },
    supersede: { from: ["published"], to: "superseded" },
  },
});

/** How a partner stands to an agreement. Who accepted is asked again by a version that says so, or to renew. */
export const standingWorkflow = defineWorkflow({
  object: "agreement",
  states: standingStatuses,
  initial: "asked",
  transitions: {
    ask: { from: ["asked", "accepted", "declined", "overdue", "expired", "released"], to: "asked" },
    accept: { from: ["asked", "declined", "overdue", "expired", "accepted"], to: "accepted" },
    restore: { from: ["released"], to: "accepted" },
    decline: { from: ["asked", "overdue", "expired"], to: "declined", reasons: "any" },
    lapse: { from: ["asked"], to: "overdue" },
    expire: { from: ["accepted"], to: "expired" },
    release: { from: ["asked", "declined", "overdue", "expired"], to: "released" },
  },
});

/** The life of an invitation to sign. */
export const signatoryWorkflow = defineWorkflow({
  object: "agreement_signatory",
  states: signatoryStatuses,
  initial: "invited",
  transitions: {
    sign: { from: ["invited"], to: "signed" },
    decline: { from: ["invited"], to: "declined", reasons: "any" },
    withdraw: { from: ["invited"], to: "withdrawn" },
    expire: { from: ["invited"], to: "expired" },
  },
});
