import { useGetPartnerFacets } from "@fairway/client";
import { useSearch } from "@tanstack/react-router";
import { useVendor } from "../session/room.tsx";

/** The values that partners can be filtered by; tiers are those of the program on screen. */
export function useFacets() {
  const vendor = useVendor();
  const { program } = useSearch({ strict: false });
  return useGetPartnerFacets(vendor.id, program === undefined ? undefined : { program });
}
