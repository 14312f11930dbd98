import { periodsBetween, type PeriodUnit } from "@fairway/kernel";
import type { Program } from "../model.ts";

const firstDay = Temporal.PlainDate.from("1970-01-01");
const lastDay = Temporal.PlainDate.from("2100-12-31");

const isUnit = (unit: string): unit is PeriodUnit => /^fiscal(Month|Quarter|Year)$/.test(unit);

/** The first days of all fiscal periods that a fact can lie in; facts are dated from 1970 to 2100. */
export const fiscalStarts =
  (program: Program, from = firstDay, to = lastDay) =>
  (unit: string): readonly string[] =>
    isUnit(unit) ? periodsBetween(from, to, unit, program.fiscalYear).map((p) => p.start.toString()) : [];
