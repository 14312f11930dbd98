import type { Notice, SentNotice } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDayOf, formatInstant } from "../../lib/format.ts";
import { useVendor } from "../session/room.tsx";

/** Instants of notices in the vendor's time, and who acknowledged them, as texts. */
export function useTold() {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const when = (iso: string) => formatInstant(iso, i18n.language, timeZone);
  const day = (iso: string) => formatDayOf(iso, i18n.language, timeZone);
  const acknowledged = (notice: Notice | SentNotice): string => {
    if (notice.acknowledged)
      return t("notices.acknowledgedBy", { name: notice.acknowledged.by, when: day(notice.acknowledged.at) });
    if (notice.withdrawnAt) return t("notices.takenBack");
    return notice.important ? t("notices.notYet") : t("notices.notAsked");
  };
  return { when, day, acknowledged };
}
