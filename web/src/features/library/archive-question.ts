import type { TFunction } from "i18next";
import type { Question } from "../../ui/question.ts";

/** Asks before resources leave the library. */
export const archiveQuestion = (t: TFunction, count: number): Question => ({
  title: t("library.archiveTitle", { count }),
  says: t("library.archiveSays"),
  action: t("library.archive"),
});
