import { useListPartnerOnboardings } from "@fairway/client";
import { usePartnerRoom } from "../portal/use-partner-room.ts";

/** The partner's checklists, and those of them that run. */
export function useOwnOnboarding() {
  const { vendor, partnerId } = usePartnerRoom();
  const query = useListPartnerOnboardings(vendor.id, partnerId);
  return { query, running: query.data?.items.filter(({ status }) => status === "running") ?? [] };
}
