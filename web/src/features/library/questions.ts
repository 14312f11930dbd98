import type { TFunction } from "i18next";
import type { Question } from "../../ui/question.ts";

/** Asks before resources leave the library. */
export const archiveQuestion = (t: TFunction, count: number): Question => ({
  title: t("library.archiveTitle", { count }),
  says: t("library.archiveSays"),
  action: t("library.archive"),
});

/** Asks before something is there for every partner. */
export const publishQuestion = (t: TFunction, count: number): Question => ({
  title: t("library.publishTitle", { count }),
  says: t("library.publishSays"),
  action: t("library.publish"),
  isHarmless: true,
});
