import type { ExploreParams, GetExploreFieldsReply } from "@fairway/client";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { defined } from "../../lib/search-params.ts";
import type { Period } from "./period-name.ts";

/** A question as the address holds it. */
export type Question = {
  program?: string | undefined;
  measure?: string | undefined;
  by?: string[] | undefined;
  period?: Period | undefined;
  from?: string | undefined;
  to?: string | undefined;
  where?: string | undefined;
};

/** The first question to ask where the address holds none: a sum over records, by the first dimension of partners. */
export function firstQuestion(fields: GetExploreFieldsReply): Question {
  const measure = fields.measures.find((m) => m.key.startsWith("sum(")) ?? fields.measures[0];
  const by =
    fields.dimensions.find((d) => d.key === "partner.region") ??
    fields.dimensions.find((d) => d.kind === null) ??
    fields.dimensions[0];
  return { measure: measure?.key, ...(by ? { by: [by.key] } : {}) };
}

/** The question as the API takes it; null while nothing is measured. */
export function paramsOf(question: Question): ExploreParams | null {
  const { measure, ...rest } = question;
  return measure === undefined ? null : { measure, ...defined(rest) };
}

/** The question in the address, and a way to change it. */
export function useQuestion(fields: GetExploreFieldsReply) {
  const { asOf: _, ...search } = useSearch({ from: "/console/$vendor/explore" });
  const navigate = useNavigate({ from: "/console/$vendor/explore" });
  const question: Question =
    search.measure === undefined
      ? { ...firstQuestion(fields), ...search, measure: firstQuestion(fields).measure }
      : search;
  const ask = (change: Partial<Question>) =>
    void navigate({ search: { ...question, ...change }, replace: true, resetScroll: false });
  return { question, ask };
}
