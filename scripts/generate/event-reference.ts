import { eventSchema, journalEvents, type EventSpec } from "../../packages/contract/src/index.ts";
import type { Generated } from "./place.ts";

type Schema = { type?: string | string[]; format?: string; enum?: unknown[]; anyOf?: Schema[]; $ref?: string };

function typeOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(" or ");
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  if (schema.enum) return schema.enum.map((value) => `“${String(value)}”`).join(", ");
  return schema.format ?? [schema.type ?? "any"].flat().join(" or ");
}

function fields(spec: EventSpec): string {
  const { properties = {}, required = [] } = eventSchema(spec);
  return Object.entries(properties)
    .map(([name, schema]) => `\`${name}\`${required.includes(name) ? "" : "?"} ${typeOf(schema as Schema)}`)
    .join("<br>");
}

const inActivity = { always: "yes", sometimes: "where it is a partner's", never: "" };

const row = (spec: EventSpec): string =>
  `| \`${spec.type}\` | ${spec.subject} | ${inActivity[spec.ofPartner]}${spec.internal ? ", for the vendor's people" : ""} | ${spec.says} | ${fields(spec)} |`;

const intro = `# Events of the journal

Generated from the declared events by \`npm run generate\`; never edited. The journal is append-only; the activity of a partner, the work that follows from a change, and the audit read it. Every event has \`at\`, \`actor\`, \`requestId\`, and what stands below. Ids inside events are UUIDs. A question mark stands behind what may be missing.`;

/** What the journal may hold, for people who read it. */
export function eventReference(): Generated {
  const head = "| event | happened to | in a partner's activity | when | carries |\n| --- | --- | --- | --- | --- |";
  const rows = journalEvents.toSorted((a, b) => (a.type < b.type ? -1 : 1)).map(row);
  return { "docs/reference/events.md": `${intro}\n\n${head}\n${rows.join("\n")}\n` };
}
