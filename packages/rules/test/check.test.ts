import { describe, expect, test } from "vitest";
import { type Environment, parseRule, sql, type Type, typeName, types } from "../src/index.ts";

const environment: Environment = {
  variables: {
    "metric.points": types.decimal,
    "metric.people": types.int,
    asOf: types.date,
    active: types.bool,
    name: types.text,
    signedAt: types.instant,
    partner: types.record({ types: types.list(types.text), region: types.text }),
    certificates: types.list(types.record({ level: types.text })),
  },
  functions: [
    {
      name: "tierOf",
      params: [types.text],
      result: types.int,
      evaluate: () => 1n,
      sql: () => sql`1`,
      says: { en: "the tier of {0}", de: "die Stufe von {0}" },
    },
  ],
};

/** Line, column, message and remedy of every problem. */
function problems(source: string, expected?: Type): (string | number | undefined)[][] {
  const parsed = parseRule(source, environment, expected);
  return parsed.ok ? [] : parsed.problems.map(({ line, column, message, remedy }) => [line, column, message, remedy]);
}

describe("names", () => {
  test("an unknown name suggests the nearest", () => {
    expect(problems("metric.point >= 3")).toEqual([[1, 1, "There is no metric.point.", "Did you mean metric.points?"]]);
  });

  test("without a near one, it lists what there is", () => {
    const [problem] = problems("revenue > 3");
    expect(problem?.[3]).toBe(
      "The names here are active, asOf, certificates, metric.people, metric.points, name, partner, signedAt.",
    );
  });

  test("every mistake of a rule is reported, each at its place", () => {
    expect(problems("metric.point > 1 &&\n  partner.regions == 'EMEA' &&\n  metric.people > asOf")).toEqual([
      [1, 1, "There is no metric.point.", "Did you mean metric.points?"],
      [2, 3, "There is no field regions here.", "Did you mean region?"],
      [3, 3, "> cannot compare int with date.", "Compare values of one type; lists and records have no order."],
    ]);
  });

  test("a macro's variable stands before a declared name, and only inside", () => {
    expect(problems("partner.types.exists(name, name == 'a')")).toEqual([]);
    expect(problems("partner.types.exists(t, t == 'a') && t == 'b'")[0]?.[2]).toBe("There is no t.");
  });

  test("the longest declared name wins, and fields follow", () => {
    const nested: Environment = {
      variables: { a: types.record({ b: types.int }), "a.b": types.text, "a.b.c": types.record({ d: types.date }) },
    };
    const typeOf = (source: string): string => {
      const parsed = parseRule(source, nested);
      return parsed.ok ? `${typeName(parsed.rule.type)} of ${parsed.rule.uses.join(" ")}` : "refused";
    };
    expect(["a.b", "a.b.c.d", "[a][0].b"].map(typeOf)).toEqual(["text of a.b", "date of a.b.c.d", "refused"]);
  });

  test("names of JavaScript's objects are not declared by themselves", () => {
    for (const name of ["constructor", "toString", "__proto__", "partner.constructor", "hasOwnProperty"]) {
      expect(problems(`${name} == 'x'`).length).toBeGreaterThan(0);
    }
  });
});

describe("types", () => {
  test.each([
    ["asOf > '2026-01-01'", "> cannot compare date with text.", "Write a date as date('2026-03-31')."],
    [
      "signedAt < '2026'",
      "< cannot compare instant with text.",
      "Write an instant as timestamp('2026-03-31T12:00:00Z').",
    ],
    ["null < metric.people", "< cannot compare null with int.", "Null can only be compared with == and !=."],
    ["metric.people + null", "+ cannot be used with int and null.", "Null can only be compared with == and !=."],
    [
      "partner.types > partner.types",
      "> cannot compare list of text with list of text.",
      "Compare values of one type; lists and records have no order.",
    ],
    [
      "partner == partner",
      "== cannot compare record with record.",
      "Compare values of one type; lists and records have no order.",
    ],
    [
      "!metric.people",
      "! needs a condition (bool), and this is int.",
      "Compare it with something, for example with == or >=.",
    ],
    [
      "active && name",
      "&& needs a condition (bool), and this is text.",
      "Compare it with something, for example with == or >=.",
    ],
    ["active ? 1 : 'a'", "The two outcomes are int and text.", "Let both outcomes have one type."],
    ["name in name", "in looks into a list, and this is text.", "Write a list such as ['a', 'b'] on its right."],
    ["1 in partner.types", "A list of text cannot hold int.", "Look for a value of the type that the list holds."],
    ["partner.types['a']", "A position in a list is an int, not text.", "The first one is [0]."],
    ["name[0]", "[ ] looks into a list, and this is text.", "Use a list on its left."],
    ["[1, 'a']", "A list holds one type: this is text, before it is int.", "Use values of one type."],
    ["partner.types + [1]", "A list of text and a list of int cannot be joined.", "Join lists of one type."],
    ["name.region", "A text has no field region.", "Only records have fields; call a function with ( )."],
    [
      "partner.types.exists(t, size(t))",
      "exists needs a condition (bool), and this is int.",
      "Compare it with something.",
    ],
    ["name.exists(t, true)", "exists goes through a list, and this is text.", "Use it on a list."],
    ["certificates.map(c, c)", "map gives plain values, and this is record.", "Take one of its fields."],
    ["-active", "- cannot be used with bool.", "- takes int, or decimal."],
    ["2.5 % 2.0", "% cannot be used with decimal and decimal.", "% takes int and int."],
    ["has(active)", "has looks at a field.", "Write has(record.field)."],
  ])("%s", (source, message, remedy) => {
    expect(problems(source).map((problem) => problem.slice(2))).toEqual([[message, remedy]]);
  });

  test("the type that is needed is asked for", () => {
    expect(problems("metric.people", types.bool)).toEqual([
      [1, 1, "This gives int where bool is needed.", "Change the rule so that it gives the type that is needed."],
    ]);
    expect(problems("metric.people", types.decimal)).toEqual([]);
  });
});

describe("functions", () => {
  test.each([
    ["name.startWith('a')", "There is no function .startWith.", "Did you mean startsWith?"],
    ["startsWith(name, 'a')", "There is no function startsWith.", "Write it after a value: value.startsWith(…)."],
    ["name.tierOf()", "There is no function .tierOf.", "Write tierOf(…)."],
    ["tierOf(3)", "tierOf cannot be used with int.", "tierOf takes text."],
    ["name.contains(1)", "contains cannot be used with text and int.", "contains takes text and text."],
    ["date(name)", "date reads a text that is written out, not one that is computed.", "Declare the variable as date."],
    ["date('31.03.2026')", "'31.03.2026' is not a date.", "Write it like '2026-03-31'."],
    ["date('2026-02-30')", "'2026-02-30' is not a date.", "Write it like '2026-03-31'."],
    [
      "duration('1 day')",
      "'1 day' is not a duration.",
      "Write it like '90s' or '1h30m', up to 285 years, to the microsecond.",
    ],
    ["name.matches(name)", "The last argument of matches is a text that is written out.", "Write it in quotes."],
    ["name.matches('(a')", "In matches, a ( is not closed.", "See the chapter on text in the rules guide."],
    [
      "signedAt.getHours('Europe/Berlinn')",
      "In getHours, there is no time zone Europe/Berlinn.",
      "See the chapter on text in the rules guide.",
    ],
  ])("%s", (source, message, remedy) => {
    expect(problems(source).map((problem) => problem.slice(2))).toEqual([[message, remedy]]);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["metric.people = 3", 1, 15, "Compare with ==."],
    ["active and active", 1, 8, "Write && for and, || for or, ! for not."],
    ["metric.people >=", 1, 17, "Something is missing at the end."],
    ["(active", 1, 8, "Something is missing at the end."],
    ["name == ‘a’", 1, 9, "Use straight quotes: '…'."],
    ["", 1, 1, "Something is missing at the end."],
  ])("%s", (source, line, column, remedy) => {
    expect(problems(source).map((problem) => [problem[0], problem[1], problem[3]])).toEqual([[line, column, remedy]]);
  });

  test.each([
    ["1u", "Unsigned integers are not part of the language."],
    ["b'a'", "Bytes are not part of the language."],
    ["{'a': 1}", "Records are not written out in rules."],
    ["9223372036854775808", "9223372036854775808 does not fit in 64 bits."],
    ["1e39", "1e39 is too long."],
    ["'a\\x00'", "A text cannot hold the character NUL."],
  ])("%s", (source, message) => {
    expect(problems(source)[0]?.[2]).toBe(message);
  });

  test("a rule has limits", () => {
    expect(problems(`'${"a".repeat(10_000)}' == name`)[0]?.[2]).toBe("The rule is too long.");
    const factors = Array.from({ length: 102 }, () => "metric.points").join(" * ");
    expect(problems(factors)[0]?.[2]).toBe("The rule multiplies and divides more than 100 times.");
  });
});
