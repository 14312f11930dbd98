import { useListPlans, type Plan, type PlanDate, type PlanLine } from "@fairway/client";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useVendor } from "../session/room.tsx";

const route = "/console/$vendor/program/drafts/$draftId/plan";

export const useDraftId = (): string => useParams({ from: route }).draftId;
export const usePlanSearch = () => useSearch({ from: route });
export const usePlanNavigate = () => useNavigate({ from: route });

export const underWay = (plan: Plan): boolean => plan.status === "queued" || plan.status === "running";

/** The plans of the draft, newest first; asked for again while one is under way. */
export function usePlans() {
  const vendor = useVendor();
  return useListPlans(
    vendor.id,
    useDraftId(),
    { limit: 20 },
    { query: { refetchInterval: ({ state }) => (state.data?.items.some(underWay) ? 1200 : false) } },
  );
}

/** What the lines are narrowed to, as the address holds it. */
export type LineView = {
  direction?: "moved" | "up" | "down" | "in" | "out" | "near" | "due" | undefined;
  subject?: PlanLine["subject"] | undefined;
  track?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  region?: string | undefined;
  type?: string | undefined;
  first?: boolean | undefined;
  missing?: string | undefined;
  q?: string | undefined;
};

const none: LineView = {
  direction: undefined,
  subject: undefined,
  track: undefined,
  from: undefined,
  to: undefined,
  region: undefined,
  type: undefined,
  first: undefined,
  missing: undefined,
  q: undefined,
};

/** The filters in the address, and ways to change them. */
export function useLineView() {
  const search = usePlanSearch();
  const navigate = usePlanNavigate();
  const put = (change: LineView, scroll: boolean) => {
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
    if (scroll) document.getElementById("affected")?.scrollIntoView({ block: "start" });
  };
  return {
    view: search,
    set: (change: LineView) => put(change, false),
    /** Shows exactly these, whatever was chosen before. */
    show: (only: LineView) => put({ ...none, ...only }, true),
    clear: () => put(none, false),
  };
}

/** What the lines of a date are asked for by. */
export function lineParams(view: LineView, asOf: string) {
  const { direction, subject, track, from, to, region, type, first, missing, q } = view;
  return {
    asOf,
    direction: direction ?? ("affected" as const),
    ...(subject ? { subject } : {}),
    ...(track ? { track } : {}),
    ...(from ? { fromTier: from } : {}),
    ...(to ? { toTier: to } : {}),
    ...(region ? { region } : {}),
    ...(type ? { type } : {}),
    ...(first ? { firstLoss: "true" as const } : {}),
    ...(missing ? { missing: Number(missing) } : {}),
    ...(q ? { q } : {}),
  };
}

export const isNarrowed = (view: LineView): boolean =>
  view.direction !== undefined || Object.keys(lineParams(view, "")).length > 2;

/** The benefits of either version. */
export const benefitsOf = ({ costs }: PlanDate) => costs.filter(({ kind }) => kind === "benefit");

export type Track = PlanDate["tracks"][number];
export type Place = PlanLine["from"];

/** A place in a track as filters name it: a tier, `-` without a tier, `outside`. */
export const placeKey = ({ tier, rank }: Place): string => tier ?? (rank === null ? "outside" : "-");
