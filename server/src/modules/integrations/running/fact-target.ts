import type { Id } from "@fairway/kernel";
import {
  compareFacts,
  type DeclaredKinds,
  type FactInput,
  firstDay,
  lastDay,
  type PreparedFact,
  prepareFact,
  storeFacts,
} from "../../facts/index.ts";
import { resolvePartners } from "../../partners/index.ts";
import type { FieldValue, MappingStep, RowRecord } from "../mapping/index.ts";
import { type CheckedRow, problem, type Target, type TargetPlace } from "./target.ts";

/** Stands for a partner that a dry run did not add. */
const nobody = "00000000-0000-0000-0000-000000000000" as Id<"partner">;

const text = (value: FieldValue | undefined): string => (typeof value === "string" ? value : "");

const isScalarOrAmount = (value: FieldValue): value is Exclude<FieldValue, readonly string[]> => !Array.isArray(value);

function factOf(step: Extract<MappingStep, { to: "facts" }>, { fields, inner }: RowRecord): FactInput {
  const data = Object.entries(inner).flatMap(([name, value]) =>
    isScalarOrAmount(value) ? [[name, value] as const] : [],
  );
  return {
    kind: step.kind,
    source: step.source,
    reference: text(fields["reference"]),
    occurredOn: text(fields["occurredOn"]),
    data: Object.fromEntries(data),
  };
}

const unknownPartner = (name: string) =>
  problem("partner", name, `There is no partner “${name}”.`, "Import the partner first, or correct its reference.");

/** Rows that become facts of one kind, by their references within the source. */
export function factTarget(
  step: Extract<MappingStep, { to: "facts" }>,
  kinds: DeclaredKinds,
  { vendorId, importId, expected }: TargetPlace,
): Target<PreparedFact> {
  const prepare = (
    row: number,
    record: RowRecord,
    partners: ReadonlyMap<string, Id<"partner">>,
  ): CheckedRow<PreparedFact> => {
    const name = text(record.fields["partner"]);
    const partnerId = partners.get(name) ?? (expected?.has(name) ? nobody : undefined);
    if (!partnerId) return { row, problems: [unknownPartner(name)] };
    const prepared = prepareFact(factOf(step, record), partnerId, kinds);
    if (prepared.ok) return { row, item: prepared.fact };
    const shown = (path: string) => {
      const value = path.startsWith("data.") ? record.inner[path.slice(5)] : record.fields[path];
      if (value === null || value === undefined) return null;
      return typeof value === "object" && "amount" in value ? value.amount : String(value);
    };
    return {
      row,
      problems: prepared.problems.map((p) =>
        problem(p.path.replace(/^data\./, ""), shown(p.path), p.message, p.remedy ?? ""),
      ),
    };
  };
  return {
    keyOf: (record) => JSON.stringify([step.kind, step.source, text(record.fields["reference"])]),
    days: (record) => [text(record.fields["occurredOn"])].filter((day) => day >= firstDay && day <= lastDay),
    async check(tx, rows) {
      const names = [...new Set(rows.map(({ record }) => text(record.fields["partner"])))];
      const partners = await resolvePartners(tx, vendorId, names);
      return rows.map(({ row, record }) => prepare(row, record, partners));
    },
    store: async (change, ctx, items) =>
      (await storeFacts(change, ctx, items, importId)).map((stored) => stored.outcome),
    compare: (tx, items) => compareFacts(tx, vendorId, items),
  };
}
