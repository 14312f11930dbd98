import type { DraftSummary, ProgramVersion } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatDate, formatInstant } from "../../lib/format.ts";
import { useVendor } from "../session/room.tsx";

type Dated = Pick<ProgramVersion, "effectiveOn" | "noticeDays">;

/** The last day on which publishing keeps the notice. */
export const announceBy = ({ effectiveOn, noticeDays }: Dated): string | null =>
  effectiveOn === null || !noticeDays
    ? null
    : Temporal.PlainDate.from(effectiveOn).subtract({ days: noticeDays }).toString();

/** How versions are spoken of. */
export function useVersionWords() {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const day = (on: string | null) => (on === null ? "–" : formatDate(on, i18n.language));
  const at = (instant: string | null) => (instant === null ? "–" : formatInstant(instant, i18n.language, timeZone));

  const name = ({ number, status }: Pick<ProgramVersion, "number" | "status">): string => {
    if (number !== null) return t("versions.name", { number });
    return status === "planned" ? t("versions.plannedName") : t("versions.draft");
  };

  /** Which of the texts being written one has before oneself. */
  const stands = ({ status, basedOn, first }: Pick<DraftSummary, "status" | "basedOn" | "first">): string => {
    const own = t(status === "planned" ? "versions.plannedName" : "versions.draft");
    if (basedOn?.number) return t("versions.stands.based", { name: own, number: basedOn.number });
    return t(first ? "versions.stands.first" : "versions.stands.alone", { name: own });
  };

  const planned = (version: ProgramVersion): string => {
    const by = announceBy(version);
    const date = day(version.effectiveOn);
    return by === null ? t("versions.says.plannedPlain", { date }) : t("versions.says.planned", { date, by: day(by) });
  };

  const superseded = ({ effectiveOn, endedOn }: ProgramVersion): string =>
    effectiveOn === endedOn
      ? t("versions.says.sameDay", { from: day(effectiveOn) })
      : t("versions.says.superseded", { from: day(effectiveOn), to: day(endedOn) });

  /** Where a version stands, in one sentence. */
  const says = (version: ProgramVersion): string => {
    const { status, editedAt, editedBy, effectiveOn, withdrawnAt, withdrawnBy } = version;
    switch (status) {
      case "draft":
        return editedBy === null
          ? t("versions.says.draftAlone", { at: at(editedAt) })
          : t("versions.says.draft", { at: at(editedAt), person: editedBy });
      case "planned":
        return planned(version);
      case "superseded":
        return superseded(version);
      case "withdrawn":
        return withdrawnBy === null
          ? t("versions.says.withdrawn", { date: day(effectiveOn), at: at(withdrawnAt) })
          : t("versions.says.withdrawnBy", { date: day(effectiveOn), at: at(withdrawnAt), person: withdrawnBy });
      default:
        return t(`versions.says.${status}`, { date: day(effectiveOn) });
    }
  };

  /** Who announced it when, with how much notice, and what it started from. */
  const details = ({ publishedAt, publishedBy, noticeDays, basedOn }: ProgramVersion): string[] => [
    ...(publishedAt === null
      ? []
      : [
          publishedBy === null
            ? t("versions.announcedAlone", { at: at(publishedAt) })
            : t("versions.announced", { at: at(publishedAt), person: publishedBy }),
        ]),
    ...(noticeDays ? [t("versions.notice", { count: noticeDays })] : []),
    ...(basedOn?.number ? [t("versions.basedOn", { number: basedOn.number })] : []),
  ];
  return { name, stands, says, details, day, at };
}

const order = { draft: 0, planned: 0, published: 1, active: 1, superseded: 1, withdrawn: 1 } as const;

/** What is being written first, then by the day of taking effect, the latest first. */
export const inTimelineOrder = (versions: readonly ProgramVersion[]): ProgramVersion[] =>
  versions.toSorted((a, b) => {
    const written = order[a.status] - order[b.status];
    if (written !== 0) return written;
    if (order[a.status] === 0) return b.editedAt.localeCompare(a.editedAt);
    return (b.effectiveOn ?? "").localeCompare(a.effectiveOn ?? "") || (b.number ?? 0) - (a.number ?? 0);
  });
