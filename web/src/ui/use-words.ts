import { useTranslation } from "react-i18next";

/** The words of typed values and the reader's locale. */
export function useWords() {
  const { t, i18n } = useTranslation();
  return { locale: i18n.language, words: { yes: t("yes"), no: t("no"), unknown: t("unknown") } };
}
