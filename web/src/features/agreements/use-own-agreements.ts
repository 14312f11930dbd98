import { useListPartnerAgreements } from "@fairway/client";
import { usePartnerRoom } from "../portal/use-partner-room.ts";

/** The partner's agreements that the reader can answer, by signing or by naming who signs. */
export function useOwnAgreements() {
  const { vendor, partnerId } = usePartnerRoom();
  const { data } = useListPartnerAgreements(vendor.id, partnerId);
  const waiting = data?.items.filter(({ can }) => can["accept"] || can["invite"]) ?? [];
  return { waiting };
}
