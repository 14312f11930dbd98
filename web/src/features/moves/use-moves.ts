import { useListMovesInfinite, type ListMovesParams } from "@fairway/client";
import { keepPreviousData } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { movesSearch } from "../../lib/addresses.ts";
import { defined } from "../../lib/search-params.ts";
import { useProgram } from "../programs/use-program.ts";
import { useRoom } from "../session/room.tsx";

const from = "/console/$vendor/moves" as const;

export type MovesView = ReturnType<typeof movesSearch>;

/** What the address asks for, and how it is changed. */
export function useMovesView() {
  const view = useSearch({ from });
  const navigate = useNavigate({ from });
  const set = (change: MovesView) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  const clear = () =>
    void navigate({ search: (before) => defined({ tab: before.tab, program: before.program }), replace: true });
  return { view, set, clear };
}

export const isNarrowed = (view: MovesView): boolean =>
  [view.direction, view.track, view.cause, view.status, view.mine, view.from, view.to].some(
    (value) => value !== undefined,
  );

/** Moves of the program a page at a time: those to come soonest first, those that were newest first. */
export function useMovePages(which: "coming" | "recent") {
  const { me, vendor } = useRoom();
  const { program } = useProgram();
  const { view } = useMovesView();
  const settled = ["effective", "cancelled", "declined"] as const;
  const status = view.status && settled.some((one) => one === view.status) ? [view.status] : [...settled];
  const params: ListMovesParams = {
    limit: 100,
    status: which === "coming" ? ["scheduled", "proposed"] : status,
    order: which === "coming" ? "soonest" : "newest",
    ...defined({
      direction: view.direction,
      track: view.track,
      manager: view.mine ? me.person.id : undefined,
      cause: which === "coming" ? undefined : view.cause,
      from: view.from,
      to: view.to,
    }),
  };
  return useListMovesInfinite(vendor.id, program?.id ?? "", params, {
    query: {
      enabled: program !== undefined,
      getNextPageParam: (last) => last.nextCursor ?? undefined,
      initialPageParam: undefined,
      placeholderData: keepPreviousData,
    },
  });
}
