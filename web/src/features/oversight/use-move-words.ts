import type { MoveBrief } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";

/** A move in words: what it is, and when. */
export function useMoveWords() {
  const { t, i18n } = useTranslation();
  const day = (date: string) => formatDate(date, i18n.language);
  return {
    says: (move: MoveBrief): string => {
      const tiers = { from: move.fromTier ?? t("oversight.noTier"), to: move.toTier ?? t("oversight.noTier") };
      const track = move.trackLabel;
      return move.direction === "up"
        ? t("oversight.up", { track, ...tiers })
        : t("oversight.down", { track, ...tiers });
    },
    when: (move: MoveBrief): string => {
      if (move.status === "scheduled") return t("oversight.takesEffect", { date: day(move.effectiveOn) });
      if (move.status === "effective") return t("oversight.tookEffect", { date: day(move.effectiveOn) });
      if (move.status === "proposed") return t("oversight.foundOn", { date: day(move.decidedOn) });
      return `${t(`moves.statuses.${move.status}`)} · ${t("oversight.foundOn", { date: day(move.decidedOn) })}`;
    },
  };
}
