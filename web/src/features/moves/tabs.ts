import { useListMoves } from "@fairway/client";
import { lazy, type ComponentType } from "react";
import type { MoveTab } from "../../lib/addresses.ts";
import { useWaiting } from "../oversight/use-waiting.ts";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import { ComingTab, RecentTab } from "./list-tab.tsx";

/** One tab of the page: its words are `moves.tabs.<key>`. */
export type Tab = {
  key: MoveTab;
  page: ComponentType;
  /** How much waits there; undefined shows nothing. */
  useCount: () => number | undefined;
};

function useComing(): number | undefined {
  const vendor = useVendor();
  const { program } = useProgram();
  const query = useListMoves(vendor.id, program?.id ?? "", { limit: 1 }, { query: { enabled: program !== undefined } });
  const counts = query.data?.counts;
  return counts && counts.scheduled + counts.proposed;
}

const ToApproveTab = lazy(async () => ({ default: (await import("../oversight/to-approve-tab.tsx")).ToApproveTab }));
const ExceptionsTab = lazy(async () => ({ default: (await import("../oversight/exceptions-tab.tsx")).ExceptionsTab }));
const AppealsTab = lazy(async () => ({ default: (await import("../oversight/appeals-tab.tsx")).AppealsTab }));

const useNoCount = () => undefined;

/** In the order in which they stand. */
export const tabs: readonly Tab[] = [
  { key: "coming", page: ComingTab, useCount: useComing },
  { key: "approve", page: ToApproveTab, useCount: () => useWaiting().approve },
  { key: "exceptions", page: ExceptionsTab, useCount: () => useWaiting().exceptions },
  { key: "appeals", page: AppealsTab, useCount: () => useWaiting().appeals },
  { key: "recent", page: RecentTab, useCount: useNoCount },
];
