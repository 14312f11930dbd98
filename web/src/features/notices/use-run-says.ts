import type { NoticeRun } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { useTold } from "./use-told.ts";

/** What an occasion was, how far it came, and what it reached. */
export function useRunSays(): (run: NoticeRun) => string[] {
  const { t } = useTranslation();
  const { when } = useTold();
  return ({ kind, createdAt, told, read, acknowledged, important, done, total, withdrawn }) => [
    t(`notices.kinds.${kind}`),
    when(createdAt),
    t("notices.runs.told", { count: told }),
    t("notices.runs.read", { count: read }),
    ...(important > 0 ? [t("notices.runs.acknowledged", { count: acknowledged, important })] : []),
    ...(withdrawn ? [t("notices.takenBack")] : done < total ? [t("notices.runs.going", { done, total })] : []),
  ];
}
