import { z } from "zod";
import { event } from "./event.ts";
import { change, count, day, names, text, uuid } from "./shapes.ts";

const facts = { count, kinds: names, firstOn: day, lastOn: day };

export const recordEvents = [
  event({
    type: "fact.recorded",
    subject: "partner",
    ofPartner: "always",
    says: "Facts about a partner were recorded, in one call or one part of an import.",
    data: z.object({ ...facts, importId: uuid.optional() }),
  }),
  event({
    type: "fact.reversed",
    subject: "partner",
    ofPartner: "always",
    says: "A fact was taken back.",
    data: z.object({
      ...facts,
      factId: uuid.optional(),
      reference: text.optional(),
      reason: text.optional(),
      importId: uuid.optional(),
    }),
  }),
  event({
    type: "import.started",
    subject: "import",
    ofPartner: "never",
    says: "Somebody asked for an import.",
    data: z.object({ name: text, dryRun: z.boolean() }),
  }),
  ...(["begun", "stopped", "resumed"] as const).map((what) =>
    event({
      type: `import.${what}`,
      subject: "import",
      ofPartner: "never",
      says: `An import was ${what}.`,
      data: z.object(change),
    }),
  ),
  event({
    type: "import.failed",
    subject: "import",
    ofPartner: "never",
    says: "An import could not go on.",
    data: z.object({ ...change, error: text }),
  }),
  event({
    type: "import.finished",
    subject: "import",
    ofPartner: "never",
    says: "An import came to its end.",
    data: z.object({
      ...change,
      name: text,
      dryRun: z.boolean(),
      created: count,
      changed: count,
      unchanged: count,
      bad: count,
    }),
  }),
];
