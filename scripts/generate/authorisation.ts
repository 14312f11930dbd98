import {
  allOperations,
  matrixRoles,
  type MatrixRole,
  namesPartner,
  type OperationSpec,
  outcomeOf,
} from "../../packages/contract/src/index.ts";
import type { Generated } from "./place.ts";

const inPlace = allOperations.filter((op) => op.audience === "vendor" || op.audience === "partner");
const without = allOperations.filter((op) => !inPlace.includes(op));

function withoutKeeping({ keepsToOwn: _, ...op }: OperationSpec): OperationSpec {
  return op;
}

function mark(op: OperationSpec, role: MatrixRole): string {
  if (outcomeOf(op, role, "own") !== "allowed") return "";
  if (role.side === "partner") return "●";
  const isLimited = namesPartner(op)
    ? outcomeOf(op, role, "other") !== "allowed"
    : op.keepsToOwn === true && outcomeOf(withoutKeeping(op), role, "own") !== "allowed";
  return isLimited ? "◐" : "●";
}

function needs(op: OperationSpec): string {
  if (op.permission === null) return "";
  const { vendor, partner } = op.permission;
  return [...new Set([vendor, partner])].flatMap((one) => (one === undefined ? [] : [`\`${one}\``])).join("<br>");
}

const roles = (side: MatrixRole["side"]) => matrixRoles.filter((role) => role.side === side);

function section(tag: string): string {
  const rows = inPlace
    .filter((op) => op.tag === tag)
    .map((op) => `| \`${op.id}\` | ${needs(op)} | ${matrixRoles.map((role) => mark(op, role)).join(" | ")} |`);
  const heads = [...roles("vendor").map(({ key }) => key), ...roles("partner").map(({ key }) => `partner: ${key}`)];
  return [
    `## ${tag}`,
    "",
    `| operation | permission | ${heads.join(" | ")} |`,
    `| --- | --- | ${heads.map(() => ":-:").join(" | ")} |`,
    ...rows,
  ].join("\n");
}

const intro = `# Who may do what

Generated from the declared operations and roles by \`npm run generate\`; never edited. One test walks all of it over HTTP, every role with every operation in every place, and compares the answers with what stands here (\`server/test/structure/authorisation.test.ts\`).

Roles are shown as they come; a vendor changes them in Settings → Roles. An empty cell is a refusal (403), whatever the object.

| mark | for a role of the vendor's people | for a role of a partner's people |
| --- | --- | --- |
| ● | every partner of the vendor | their own company |
| ◐ | partners whose manager the person is; lists hold those alone; for another partner 403, or 404 where the role does not let them see it | |

| what a call is about | the vendor's people | a partner's people |
| --- | --- | --- |
| a partner they manage, or their own company | as marked | as marked |
| the same partner, another person's object | as marked; the module decides about the object (nobody approves what they asked for) | as marked |
| another partner of the vendor | ● as marked, ◐ 403 or 404 | 404, whatever the role |
| what is the vendor's alone | as marked | 403, whatever the role |
| another vendor | 404, whatever the role | 404, whatever the role |

Where two permissions stand in a cell, the first is asked of the vendor's people and the second of the partner's; one permission alone is asked of both sides that the path admits. No permission means that every member of the side may. An API key may what its scopes and its owner's roles both allow.`;

/** The authorisation matrix, for people who read it. */
export function authorisation(): Generated {
  const tags = [...new Set(inPlace.map((op) => op.tag))];
  const open = [
    "## Outside of a vendor",
    "",
    "| operation | who may call |",
    "| --- | --- |",
    ...without.map(
      (op) => `| \`${op.id}\` | ${op.audience === "public" ? "anybody" : "anybody signed in, for themselves"} |`,
    ),
  ].join("\n");
  return { "docs/reference/authorisation.md": `${[intro, ...tags.map(section), open].join("\n\n")}\n` };
}
