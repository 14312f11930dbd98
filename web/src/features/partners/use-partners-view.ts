import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ListPartnersParams } from "@fairway/client";
import type { churnRisks } from "../../lib/addresses.ts";
import { defined } from "../../lib/search-params.ts";

/** Filters, sort and columns as the address holds them. */
export type PartnersView = {
  q?: string | undefined;
  type?: string[] | undefined;
  region?: string[] | undefined;
  country?: string[] | undefined;
  tier?: string[] | undefined;
  status?: "active" | "ended" | undefined;
  manager?: string | undefined;
  segment?: string | undefined;
  risk?: (typeof churnRisks)[number] | undefined;
  /** Whose tiers and figures are shown; the first program's where absent. */
  program?: string | undefined;
  sort?: string | undefined;
  columns?: string[] | undefined;
};

const filters = ["q", "type", "region", "country", "tier", "status", "manager", "segment", "risk"] as const;

/** Whether anything narrows the table. */
export const isFiltered = (view: PartnersView): boolean => filters.some((key) => view[key] !== undefined);

/** What to ask the server for. */
export function paramsOf(view: PartnersView): ListPartnersParams {
  const { columns: _, risk, ...rest } = view;
  return defined({ ...rest, risk: risk && [risk] });
}

/** The view in the address, and ways to change it. */
export function usePartnersView() {
  const { add: _, asOf: __, ...view } = useSearch({ from: "/console/$vendor/partners" });
  const navigate = useNavigate({ from: "/console/$vendor/partners" });
  const replace = (next: PartnersView) => void navigate({ search: defined(next), replace: true, resetScroll: false });
  const set = (change: PartnersView) => replace({ ...view, ...change });
  const clear = () => replace(defined({ program: view.program, sort: view.sort, columns: view.columns }));
  return { view, set, clear, replace };
}
