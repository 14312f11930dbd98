import { z } from "zod";
import { event } from "./event.ts";
import { day, names, text, uuid } from "./shapes.ts";

const place = { country: text.nullable(), region: text.nullable(), productLines: names };
const aLink = { kind: text, parentId: uuid, childId: uuid, parent: text, child: text };

export const partnerRecordEvents = [
  event({
    type: "profile.changed",
    subject: "partner",
    ofPartner: "always",
    says: "A partner's profile was changed.",
    data: z.object({ fields: names }),
  }),
  ...(["added", "changed", "removed"] as const).map((what) =>
    event({
      type: `territory.${what}`,
      subject: "partner",
      ofPartner: "always",
      says: `A territory of a partner was ${what}.`,
      data: z.object({ ...place, fromOn: day, untilOn: day.nullable() }),
    }),
  ),
  ...(["created", "changed", "retired"] as const).map((what) =>
    event({
      type: `capability.${what}`,
      subject: "capability",
      ofPartner: "never",
      says: `A capability of the vendor's list was ${what}.`,
      data: z.object({ label: text }),
    }),
  ),
  ...(["given", "removed"] as const).map((what) =>
    event({
      type: `capability.${what}`,
      subject: "partner",
      ofPartner: "always",
      says: what === "given" ? "A partner was said to have a capability." : "A capability of a partner was removed.",
      data: z.object({ capabilityId: uuid, label: text, level: text }),
    }),
  ),
  ...(["added", "changed", "removed"] as const).map((what) =>
    event({
      type: `contact.${what}`,
      subject: "contact",
      ofPartner: "always",
      says: `A contact of a partner was ${what}. Names of contacts are not written to the journal.`,
      data: z.object({ role: text.nullable() }),
    }),
  ),
  ...(["written", "edited", "removed"] as const).map((what) =>
    event({
      type: `note.${what}`,
      subject: "partnerNote",
      ofPartner: "always",
      internal: true,
      says: `A note about a partner was ${what}. Its words are not written to the journal.`,
      data: z.object({ visibility: text }),
    }),
  ),
  ...(["added", "removed"] as const).map((what) =>
    event({
      type: `partner_file.${what}`,
      subject: "partnerFile",
      ofPartner: "always",
      internal: true,
      says: `A file about a partner was ${what}.`,
      data: z.object({ visibility: text }),
    }),
  ),
  ...(["added", "changed"] as const).map((what) =>
    event({
      type: `link.${what}`,
      subject: "partnerLink",
      ofPartner: "always",
      internal: true,
      says: `A link between two partners was ${what}; it stands in the activity of the one above.`,
      data: z.object({ ...aLink, fromOn: day, untilOn: day.nullable(), sharing: text }),
    }),
  ),
];
