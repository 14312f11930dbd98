import { useParams } from "@tanstack/react-router";
import { useRoom } from "../session/room.tsx";

/** The partner that the portal is about. */
export function usePartnerRoom() {
  const { partnerId } = useParams({ from: "/portal/$vendor/$partnerId" });
  const { me, vendor, membership } = useRoom();
  const name = membership.side === "partner" ? membership.partner.name : "";
  return { me, vendor, partnerId, partnerName: name };
}
