import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldSql, parseRule, sql, type Sql, toSql, types } from "../src/index.ts";

const flat = ({ text, values }: Sql): [string, readonly unknown[]] => [text, values];

test("values become parameters, fragments become text", () => {
  const where = sql`a = ${1} and b = ${"x'; drop table t --"}`;
  expect(flat(sql`select ${sql.id("app", 'we"ird')} from t where ${where} limit ${5}`)).toEqual([
    'select "app"."we""ird" from t where a = $1 and b = $2 limit $3',
    [1, "x'; drop table t --", 5],
  ]);
});

test("placeholders can start elsewhere", () => {
  expect(sql`${1}, ${2}`.textFrom(7)).toBe("$7, $8");
});

test("lists are joined, and an empty one is empty", () => {
  expect(flat(sql.join([sql`${1}`, sql`b`, sql`${2}`]))).toEqual(["$1, b, $2", [1, 2]]);
  expect(flat(sql.join([sql`a`, sql`b`], " and "))).toEqual(["a and b", []]);
  expect(flat(sql`in (${sql.join([])})`)).toEqual(["in ()", []]);
});

test("a text that looks like a placeholder is left alone", () => {
  expect(flat(sql`select '$1' || ${"$2"} ${sql`/* $9 */ ${3}`}`)).toEqual(["select '$1' || $1 /* $9 */ $2", ["$2", 3]]);
});

test("composition keeps every value once and in order", () => {
  const tree = fc.letrec<{ node: Sql }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.integer().map((value) => sql`${value}`),
      fc.constant(sql`x`),
      fc.tuple(tie("node"), tie("node")).map(([a, b]) => sql`(${a} + ${b})`),
      fc.array(tie("node"), { maxLength: 3 }).map((parts) => sql.join(parts)),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (made) => {
      const numbers = [...made.text.matchAll(/\$(\d+)/g)].map((match) => Number(match[1]));
      expect(numbers).toEqual(made.values.map((_, index) => index + 1));
    }),
  );
});

test("nothing that a user wrote is in the text of a compiled rule", () => {
  const variables = { name: types.text, partner: types.record({ types: types.list(types.text) }), at: types.instant };
  const secret = "Robert'); drop table fact; --";
  const quoted = JSON.stringify(secret);
  const sources = [
    `name == ${quoted}`,
    `name in [${quoted}, name]`,
    `name.contains(${quoted}) || name.matches('Robert')`,
    `partner.types.exists(robert, robert == ${quoted})`,
    `(name + ${quoted}).size() > 3`,
    `name == null ? ${quoted} : name`,
  ];
  for (const source of sources) {
    const parsed = parseRule(source, { variables });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const compiled = toSql(parsed.rule, (path) => sql.id(path));
    expect(compiled.text).not.toMatch(/robert|drop/i);
    expect(JSON.stringify(compiled.values)).toContain("Robert");
  }
});

test("a field of jsonb is cast to the type that stands for it", () => {
  expect(flat(fieldSql(sql`f.data`, "arr", types.decimal))).toEqual(["(f.data ->> $1::text)::numeric", ["arr"]]);
  expect(flat(fieldSql(sql`f.data`, "name", types.text))).toEqual(["(f.data ->> $1::text)", ["name"]]);
  expect(fieldSql(sql`f.data`, "count", types.int).text).toBe("(f.data ->> $1::text)::numeric::bigint");
  expect(fieldSql(sql`f.data`, "of", types.record({})).text).toBe("nullif(f.data -> $1::text, 'null'::jsonb)");
});
