import { useListRoles } from "@fairway/client";
import { useRoom } from "../session/room.tsx";
import { useRoleName } from "./use-role-name.ts";

type RoleChoice = { value: string; label: string };

/**
 * The roles of one side as the vendor has them, also those it made and renamed, for choosing; with these besides that
 * are chosen already. For the vendor's people.
 */
export function useRoles(side: "vendor" | "partner", chosen: readonly string[] = []): RoleChoice[] {
  const { vendor } = useRoom();
  const roleName = useRoleName();
  const { data } = useListRoles(vendor.id);
  const known = (data?.items ?? []).filter((role) => role.side === side);
  const gone = data === undefined ? [] : chosen.filter((key) => !known.some((role) => role.key === key));
  return [
    ...known.map(({ key, name }) => ({ value: key, label: roleName(key, name) })),
    ...[...new Set(gone)].map((key) => ({ value: key, label: roleName(key) })),
  ];
}
