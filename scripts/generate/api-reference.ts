import { allOperations, takesIdempotencyKey, type OperationSpec } from "../../packages/contract/src/index.ts";
import { openApiText } from "./openapi.ts";
import type { Generated } from "./place.ts";

const audiences: Record<OperationSpec["audience"], string> = {
  public: "anybody",
  person: "anybody signed in",
  vendor: "the vendor's side",
  partner: "the vendor's side and the partner itself",
};

function answer(op: OperationSpec): string {
  const media = op.download ?? [];
  const kinds = [
    ...(op.reply ? ["JSON"] : []),
    ...media.map((type) => (type.includes("csv") ? "CSV" : type.includes("sheet") ? "XLSX" : type)),
  ];
  return kinds.length > 0 ? `${op.status ?? 200} ${kinds.join(", ")}` : String(op.status ?? 200);
}

const row = (op: OperationSpec): string =>
  `| \`${op.id}\` | \`${op.method} ${op.path}\` | ${op.summary} | ${audiences[op.audience]} | ${answer(op)} | ${takesIdempotencyKey(op) ? "yes" : ""} |`;

const section = (tag: string): string =>
  [
    `## ${tag}`,
    "",
    "| operation | call | does | who may call | answers | repeatable |",
    "| --- | --- | --- | --- | --- | --- |",
    ...allOperations.filter((op) => op.tag === tag).map(row),
  ].join("\n");

const intro = `# The API

Generated from the declared operations by \`npm run generate\`; never edited. The same document is served as OpenAPI 3.1, and a browsable reference stands at \`/docs/api\` of every installation; [openapi.json](openapi.json) is the whole document.

- Signed in is who sends the session's cookie. Who may call at all stands below; what a role may do with one object is the module's policy, and its answer travels in the reply's \`can\`.
- A refusal is \`application/problem+json\` with a stable \`code\`, what to do (\`remedy\`), and for an input the fields that are wrong (\`problems\`). Another's object and a missing one are the same 404.
- *Repeatable* calls take an \`Idempotency-Key\`: the same key and input again change nothing and get the first answer; the same key with another input is refused.
- Lists that can grow have \`cursor\` and \`limit\`, and answer \`items\` and \`nextCursor\`.`;

/** The reference for people who read, and the document for machines. */
export function apiReference(): Generated {
  const tags = [...new Set(allOperations.map((op) => op.tag))];
  return {
    "docs/reference/api.md": `${[intro, ...tags.map(section)].join("\n\n")}\n`,
    "docs/reference/openapi.json": openApiText(),
  };
}
