import { sql, toSql, type Sql } from "@fairway/rules";
import type { DerivedMetric, Formula, Shape } from "../model.ts";
import { numberLiteral, quotient } from "./literals.ts";

/** Finds the column of a path of an expression: `metric.points`, `partner.region`, `asOf`. */
export type Bind = (path: string) => Sql;

const metric = (bind: Bind, key: string): Sql => bind(`metric.${key}`);

function formulaSql(formula: Exclude<Formula, { op: "take" }>, bind: Bind): Sql {
  switch (formula.op) {
    case "rule":
      return toSql(formula.rule, bind);
    case "ratio":
      return quotient(metric(bind, formula.part), metric(bind, formula.whole));
    case "lookup": {
      const lines = formula.in.map(([value, is]) => sql`when ${value} then ${numberLiteral(is)}`);
      const otherwise = formula.else === null ? sql.empty : sql` else ${numberLiteral(formula.else)}`;
      return sql`(case (${toSql(formula.rule, bind)})::text ${sql.join(lines, " ")}${otherwise} end)`;
    }
    case "weights":
      return sql`(${sql.join(
        formula.of.map(([key, weight]) => sql`${metric(bind, key)} * ${numberLiteral(weight)}`),
        " + ",
      )})`;
    case "sum":
      return sql`(${sql.join(
        formula.of.map((key) => metric(bind, key)),
        " + ",
      )})`;
    default: {
      const name = sql.raw(formula.op === "highest" ? "greatest" : "least");
      return sql`${name}(${sql.join(formula.of.map((key) => metric(bind, key)))})`;
    }
  }
}

/** The value of the band that a figure lies in; below the lowest band it is unknown. */
function bandSql(figure: Sql, shape: Shape): Sql {
  const reached = sql.raw(shape.atBound === "higher" ? ">=" : ">");
  const lines = [...shape.bands]
    .reverse()
    .map((b) => sql`when ${figure} ${reached} ${numberLiteral(b.from)} then ${numberLiteral(b.is)}`);
  return sql`(case ${sql.join(lines, " ")} end)`;
}

function shapeSql(figure: Sql, shape: Shape): Sql {
  let value = figure;
  if (shape.full) value = quotient(sql`(${value}) * ${numberLiteral(shape.full.worth)}`, numberLiteral(shape.full.at));
  if (shape.per) value = sql`(${value}) * ${numberLiteral(shape.per)}`;
  if (shape.bands.length > 0) value = bandSql(sql`(${value})`, shape);
  if (shape.known) value = sql`coalesce(${value}, 0)`;
  // `greatest` and `least` pass over unknowns, so an unknown figure stays unknown only outside them.
  if (shape.floor !== null)
    value = sql`(case when (${value}) < ${numberLiteral(shape.floor)} then ${numberLiteral(shape.floor)} else ${value} end)`;
  if (shape.cap !== null)
    value = sql`(case when (${value}) > ${numberLiteral(shape.cap)} then ${numberLiteral(shape.cap)} else ${value} end)`;
  return shape.round === null ? value : sql`round(${value}, ${sql.raw(String(shape.round))})`;
}

/** The figure of a derived metric over columns of the row. */
export function derivedSql(derived: DerivedMetric, bind: Bind): Sql {
  if (derived.formula.op === "take") throw new Error("taken figures are columns of their dimension");
  return shapeSql(formulaSql(derived.formula, bind), derived.shape);
}
