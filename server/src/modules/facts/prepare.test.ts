import { Decimal, type Id } from "@fairway/kernel";
import type { Field } from "@fairway/program";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExactJson } from "./exact-json.ts";
import type { DeclaredKinds } from "./kinds.ts";
import { prepareFact } from "./prepare.ts";
import type { InputValue } from "./types.ts";

const field = (key: string, type: Field["type"], optional = true, values: string[] = []): Field => ({
  key,
  label: { en: key },
  type,
  optional,
  values,
});
const kinds: DeclaredKinds = new Map([
  [
    "sale",
    {
      key: "sale",
      label: { en: "sale" },
      currency: "USD",
      fields: [
        field("amount", "money", false),
        field("count", "integer"),
        field("share", "decimal"),
        field("note", "text"),
        field("day", "date"),
        field("paid", "boolean"),
        field("level", "enum", true, ["low", "high"]),
      ],
    },
  ],
]);
const partner = "01900000-0000-7000-8000-000000000001" as Id<"partner">;

const prepare = (data: Record<string, InputValue>, more: { kind?: string; occurredOn?: string } = {}) =>
  prepareFact({ kind: "sale", occurredOn: "2026-01-31", source: "erp", reference: "1", data, ...more }, partner, kinds);

function stored(data: Record<string, InputValue>) {
  const prepared = prepare(data);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
  return prepared.fact;
}
const refused = (data: Record<string, InputValue>, more = {}) => {
  const prepared = prepare(data, more);
  return prepared.ok ? [] : prepared.problems;
};

describe("a fact", () => {
  it("keeps every digit, and sorts its fields", () => {
    expect(stored({ share: "0.1000", amount: "12345678901234567890.1234", count: 3 }).data).toBe(
      '{"amount":12345678901234567890.1234,"count":3,"share":0.1}',
    );
  });

  it("is the same however its numbers are written and its fields ordered", () => {
    const one = stored({ amount: "10.50", note: "x", count: null });
    const other = stored({ note: "x", amount: 10.5 });
    expect(one.digest.equals(other.digest)).toBe(true);
    expect(stored({ note: "y", amount: 10.5 }).digest.equals(one.digest)).toBe(false);
  });

  it("converts money at the fact's rate, exactly, and keeps the original", () => {
    const amount = { amount: "1234.5678", currency: "EUR", rate: "1.08370" };
    expect(readExactJson(stored({ amount }).data)).toEqual({
      amount: new Decimal("1234.5678").times("1.0837").toFixed(),
      $original: { amount: { amount: "1234.5678", currency: "EUR", rate: "1.0837" } },
    });
    expect(stored({ amount: { amount: "5", currency: "USD" } }).data).toBe('{"amount":5}');
  });

  it.each<[string, Record<string, InputValue>, string, RegExp]>([
    ["a missing field", {}, "data.amount", /missing/],
    ["an unknown field", { amount: 1, x: 1 }, "data.x", /no field “x”/],
    ["another currency without a rate", { amount: { amount: "1", currency: "EUR" } }, "data.amount", /counts in USD/],
    ["a rate of nothing", { amount: { amount: "1", currency: "EUR", rate: "0" } }, "data.amount", /greater than 0/],
    [
      "a rate of many digits",
      { amount: { amount: "1", currency: "EUR", rate: "1.0000000000000001" } },
      "data.amount",
      /digits/,
    ],
    ["a binary fraction", { amount: 0.1 + 0.2 }, "data.amount", /15 digits/],
    ["a number in words", { amount: "ten" }, "data.amount", /not a number/],
    ["an exponent", { amount: "1e3" }, "data.amount", /not a number/],
    ["a fraction of a count", { amount: 1, count: "1.5" }, "data.count", /whole number/],
    ["a text that is none", { amount: 1, note: 5 }, "data.note", /not a text/],
    ["a day that is none", { amount: 1, day: "2025-02-30" }, "data.day", /not a day/],
    ["a truth in words", { amount: 1, paid: "yes" }, "data.paid", /true nor false/],
    ["an unlisted value", { amount: 1, level: "middle" }, "data.level", /none of the values/],
  ])("is refused with %s", (_name, data, path, message) => {
    expect(refused(data)).toEqual([
      { path, message: expect.stringMatching(message), remedy: expect.stringMatching(/.{8}/) },
    ]);
  });

  it.each(["1969-12-31", "2101-01-01", "2025-02-30", "31.1.2026"])("is refused on %s", (occurredOn) => {
    expect(refused({ amount: 1 }, { occurredOn })).toMatchObject([{ path: "occurredOn" }]);
  });

  it("of a kind that nobody declares is refused with the kinds there are", () => {
    expect(refused({}, { kind: "gift" })).toMatchObject([{ path: "kind", remedy: "Use one of: sale." }]);
  });

  it("gives back every decimal as it came, through JSON numbers as long as they carry it", () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(decimal, ([digits, places]) => {
        const exact = new Decimal(digits.toString()).div(new Decimal(10).pow(places));
        const text = exact.toFixed();
        expect(readExactJson(stored({ amount: text }).data)["amount"]).toBe(exact.isZero() ? "0" : text);
        if (exact.precision(true) <= 15)
          expect(stored({ amount: Number(text) }).data).toBe(stored({ amount: text }).data);
      }),
    );
  });
});
