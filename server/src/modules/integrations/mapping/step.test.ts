import { importMapping } from "@fairway/contract";
import { describe, expect, it } from "vitest";
import { compileStep, type Kinds } from "./index.ts";

const columns = new Map([["sales", ["order", "line", "who", "day", "amount", "state"]]]);
const kinds: Kinds = new Map([
  [
    "sale",
    new Map([
      ["amount", { target: "money" as const, required: true }],
      ["note", { target: "text" as const, required: false }],
    ]),
  ],
]);
const sale = {
  to: "facts",
  from: "sales",
  kind: "sale",
  source: "erp",
  fields: { partner: "who", occurredOn: "day", reference: { template: "{order}/{line}" }, data: { amount: "amount" } },
};

function compile(step: unknown) {
  const [parsed] = importMapping.parse({ import: "t", files: {}, steps: [step] }).steps;
  if (!parsed) throw new Error("no step");
  const files = { columns, lookups: () => new Map<string, string>() };
  return compileStep(parsed, { index: 0, files, timeZone: "UTC", kinds });
}
function compiled(step: unknown) {
  const result = compile(step);
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  return result;
}

describe("a step of a mapping", () => {
  it("turns a row into a typed record", () => {
    expect(compiled(sale).read(["SO1", "2", "P7", "2026-01-31", "10.50", "ok"])).toEqual({
      ok: true,
      record: {
        fields: { partner: "P7", occurredOn: "2026-01-31", reference: "SO1/2" },
        inner: { amount: { amount: "10.5" } },
      },
    });
  });

  it("reports every field that is wrong in a row", () => {
    expect(compiled(sale).read(["SO1", "", "P7", "31.1.2026", "ten", ""])).toMatchObject({
      ok: false,
      problems: [
        { field: "occurredOn", value: "31.1.2026" },
        { field: "reference", value: null, message: "reference is empty." },
        { field: "amount", value: "ten", message: expect.stringContaining("not a number") },
      ],
    });
  });

  it("takes only the rows that the mapping asks for", () => {
    const step = compiled({ ...sale, where: { state: ["ok", "paid"] } });
    expect(["ok", "void", "paid", ""].map((s) => step.matches(["", "", "", "", "", s]))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it.each([
    ["a file that is not there", { ...sale, from: "x" }, "steps[0].from"],
    ["a kind that no program declares", { ...sale, kind: "x" }, "steps[0].kind"],
    ["a missing column", { ...sale, fields: { ...sale.fields, partner: "x" } }, "steps[0].fields.partner"],
    ["a column of where", { ...sale, where: { x: "1" } }, "steps[0].where"],
    [
      "a field that the kind has not",
      { ...sale, fields: { ...sale.fields, data: { amount: "amount", x: "day" } } },
      "steps[0].fields.data.x",
    ],
    ["a required field left out", { ...sale, fields: { ...sale.fields, data: {} } }, "steps[0].fields.data.amount"],
    [
      "a date format that can be read in many ways",
      { ...sale, fields: { ...sale.fields, occurredOn: { column: "day", dateFormat: "yyyy-MM-ddSSSSSSSSS" } } },
      "steps[0].fields.occurredOn.dateFormat",
    ],
    [
      "a date format that names no day",
      { ...sale, fields: { ...sale.fields, occurredOn: { column: "day", dateFormat: "yyyyMM" } } },
      "steps[0].fields.occurredOn.dateFormat",
    ],
  ])("refuses %s before any row is read", (_name, step, path) => {
    expect(compile(step)).toEqual([expect.objectContaining({ path, remedy: expect.stringMatching(/.{10}/) })]);
  });

  it("gives attributes the types they are said to have", () => {
    const step = compiled({
      to: "partners",
      from: "sales",
      fields: {
        reference: "who",
        name: "who",
        types: { constant: "reseller" },
        attributes: { staff: { column: "line", type: "integer" }, group: "state" },
      },
    });
    expect(step.read(["", "12", "P1", "", "", "A"])).toEqual({
      ok: true,
      record: { fields: { reference: "P1", name: "P1", types: ["reseller"] }, inner: { staff: "12", group: "A" } },
    });
  });
});
