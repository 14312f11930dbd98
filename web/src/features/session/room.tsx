import type { Me, Membership, Vendor } from "@fairway/client";
import type { PartnerPermission, VendorPermission } from "@fairway/contract";
import { createContext, use, type ReactNode } from "react";

/** Where the reader is: at a vendor, or at a partner of a vendor; and who they are. */
export type Room = { me: Me; vendor: Vendor; membership: Membership };

const RoomContext = createContext<Room | null>(null);

export function RoomProvider({ room, children }: { room: Room; children: ReactNode }) {
  return <RoomContext value={room}>{children}</RoomContext>;
}

/** The room around this component. */
export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error("useRoom outside of a room");
  return room;
}

type Side = "vendor" | "partner";
type Permission<S extends Side> = S extends "vendor" ? VendorPermission : PartnerPermission;

/** Tells which permissions the reader's roles on a side hold, where no reply with a `can` is at hand. */
export function usePermissions<S extends Side>(side: S): (permission: Permission<S>) => boolean {
  const { membership } = useRoom();
  const held: readonly string[] = membership.side === side ? membership.permissions : [];
  return (permission) => held.includes(permission);
}

/** Whether the reader's roles on the vendor's side hold a permission. */
export const useMay = (permission: VendorPermission): boolean => usePermissions("vendor")(permission);

/** The vendor around this component. */
export const useVendor = (): Vendor => useRoom().vendor;

/** Same membership: the same side of the same vendor, for the same partner. */
export const membershipKey = (m: Membership): string =>
  m.side === "vendor" ? m.vendor.slug : `${m.vendor.slug}/${m.partner.id}`;
