import type { SignInConnection } from "@fairway/client";
import { useListPartnerPeople, useListPeople } from "@fairway/client";
import { useRoom } from "../session/room.tsx";

/** Whose sign-in the page is about: that of the vendor's own people, or of a partner's. */
export function usePlace() {
  const { vendor, membership } = useRoom();
  const partnerId = membership.side === "partner" ? membership.partner.id : null;
  return { vendor, partnerId };
}

/** People and roles of the place that a connection leads to. */
export function usePeopleOf({ partner }: Pick<SignInConnection, "partner">) {
  const { vendor } = usePlace();
  const [own, theirs] = [
    useListPeople(vendor.id, { query: { enabled: partner === null } }),
    useListPartnerPeople(vendor.id, partner?.id ?? "", { query: { enabled: partner !== null } }),
  ];
  const data = partner === null ? own.data : theirs.data;
  return { people: data?.items ?? [], roles: data?.roles ?? [] };
}
