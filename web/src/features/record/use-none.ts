import { useTranslation } from "react-i18next";
import { useRoom } from "../session/room.tsx";

type Part = "profile" | "contacts" | "territories" | "capabilities" | "files" | "notes";

/** What stands where nothing of a part is kept yet, in words for either side. */
export function useNone(): (part: Part) => string {
  const { t } = useTranslation();
  const { vendor, membership } = useRoom();
  return (part) =>
    membership.side === "partner" ? t(`record.ownNone.${part}`, { vendor: vendor.name }) : t(`record.${part}.none`);
}
