import { z } from "zod";
import { event } from "./event.ts";
import { change, count, day, text, uuid } from "./shapes.ts";

const aVersion = { versionId: uuid, language: text, number: count };

export const libraryEvents = [
  event({
    type: "resource.created",
    subject: "resource",
    ofPartner: "never",
    says: "A resource was made in the library.",
    data: z.object({ title: text, kind: text }),
  }),
  event({
    type: "resource.updated",
    subject: "resource",
    ofPartner: "never",
    says: "What is said of a resource, or for whom it is, was changed.",
    data: z.object({ title: text, fields: z.array(text) }),
  }),
  event({
    type: "resource.published",
    subject: "resource",
    ofPartner: "never",
    says: "A resource was published.",
    data: z.object({ ...change, title: text }),
  }),
  event({
    type: "resource.withdrawn",
    subject: "resource",
    ofPartner: "never",
    says: "A published resource became a draft again.",
    data: z.object({ ...change, title: text }),
  }),
  event({
    type: "resource.archived",
    subject: "resource",
    ofPartner: "never",
    says: "A resource was archived.",
    data: z.object({ ...change, title: text }),
  }),
  event({
    type: "resource.version_added",
    subject: "resource",
    ofPartner: "never",
    says: "A resource has a new version in a language.",
    data: z.object({ title: text, ...aVersion, note: text }),
  }),
  event({
    type: "resource.review_due",
    subject: "resource",
    ofPartner: "never",
    says: "The day on which a resource is to be looked through has come; its owner is told.",
    data: z.object({ title: text, reviewOn: day }),
  }),
  event({
    type: "resource.downloaded",
    subject: "resource",
    ofPartner: "always",
    says: "Somebody at a partner downloaded a version of a resource for the first time.",
    data: z.object({ title: text, ...aVersion, personId: uuid, name: text }),
  }),
  event({
    type: "resource.shared",
    subject: "resource",
    ofPartner: "sometimes",
    says: "A link to a resource was made, for people without a sign-in.",
    data: z.object({ title: text, shareId: uuid, language: text, expiresAt: text, maxUses: count.nullable() }),
  }),
  event({
    type: "resource.share_ended",
    subject: "resource",
    ofPartner: "sometimes",
    says: "A link to a resource was ended before its time.",
    data: z.object({ title: text, shareId: uuid }),
  }),
  event({
    type: "resource_collection.changed",
    subject: "resourceCollection",
    ofPartner: "never",
    says: "A collection of resources was made, renamed or removed.",
    data: z.object({ name: text, what: text }),
  }),
];
