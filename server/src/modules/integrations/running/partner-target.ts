import { Decimal } from "@fairway/kernel";
import { type Attribute, comparePartners, type PartnerInput, readDomain, savePartners } from "../../partners/index.ts";
import type { FieldProblem, FieldValue, MappingStep, RowRecord } from "../mapping/index.ts";
import { type CheckedRow, problem, type Target, type TargetPlace } from "./target.ts";

const maxNameLength = 200;
/** Attributes travel as JSON numbers, which carry 15 digits exactly. */
const maxAttributeDigits = 15;

type AttributeTypes = ReadonlyMap<string, string>;

const text = (value: FieldValue | undefined): string | null => (typeof value === "string" ? value : null);

/** An empty cell clears the field; a field that the mapping does not fill is left as it is. */
const optional = (record: RowRecord, name: string): string | null | undefined =>
  name in record.fields ? text(record.fields[name]) : undefined;

function attributesOf(record: RowRecord, types: AttributeTypes, problems: FieldProblem[]) {
  const attributes: Record<string, Attribute | null> = {};
  for (const [name, value] of Object.entries(record.inner)) {
    const type = types.get(name);
    if (typeof value === "boolean") attributes[name] = value;
    else if (typeof value !== "string") attributes[name] = null;
    else if (type !== "integer" && type !== "decimal") attributes[name] = value.slice(0, 500);
    else if (new Decimal(value).precision(true) <= maxAttributeDigits) attributes[name] = Number(value);
    else
      problems.push(
        problem(name, value, `The number has more than ${maxAttributeDigits} digits.`, "Round it, or keep it as text."),
      );
  }
  return attributes;
}

function checkPartner(record: RowRecord, types: AttributeTypes): PartnerInput | FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of ["reference", "name", "country", "region"]) {
    const value = text(record.fields[field]);
    if (value !== null && value.length > maxNameLength)
      problems.push(
        problem(field, value.slice(0, 100), `${field} is longer than ${maxNameLength} characters.`, "Shorten it."),
      );
  }
  const domain = optional(record, "domain");
  if (domain && readDomain(domain) === null)
    problems.push(problem("domain", domain, `“${domain}” is not an internet domain.`, "Write it as example.com."));
  const attributes = attributesOf(record, types, problems);
  if (problems.length > 0) return problems;
  const list = record.fields["types"];
  return {
    reference: text(record.fields["reference"]) ?? "",
    name: text(record.fields["name"]) ?? "",
    types: "types" in record.fields ? (Array.isArray(list) ? list : []) : undefined,
    domain: domain ? readDomain(domain) : domain,
    country: optional(record, "country"),
    region: optional(record, "region"),
    joinedOn: optional(record, "joinedOn"),
    attributes,
  };
}

/** Rows that become partners, by the vendor's reference. */
export function partnerTarget(
  step: Extract<MappingStep, { to: "partners" }>,
  { vendorId, expected }: TargetPlace,
): Target<PartnerInput> {
  const types: AttributeTypes = new Map(
    Object.entries(step.fields.attributes ?? {}).flatMap(([name, source]): [string, string][] =>
      typeof source === "string" || !source.type ? [] : [[name, source.type]],
    ),
  );
  return {
    keyOf: (record) => `partner ${text(record.fields["reference"]) ?? ""}`,
    days: () => [],
    check: async (_tx, rows) =>
      rows.map(({ row, record }): CheckedRow<PartnerInput> => {
        const checked = checkPartner(record, types);
        return Array.isArray(checked) ? { row, problems: checked } : { row, item: checked };
      }),
    store: async (change, ctx, items) => (await savePartners(change, ctx, items)).map((saved) => saved.outcome),
    async compare(tx, items) {
      for (const item of items) expected?.add(item.reference);
      return comparePartners(tx, vendorId, items);
    },
  };
}
