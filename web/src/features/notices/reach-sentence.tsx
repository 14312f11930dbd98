import { useTranslation } from "react-i18next";

type Reach = { partners: number; persons: number; withoutPerson: number };

/** How many partners are told, and how many people get a mail. */
export function ReachSentence({ reach }: { reach: Reach }) {
  const { t } = useTranslation();
  const { partners, persons, withoutPerson } = reach;
  if (partners === 0) return <p>{t("notices.preview.none")}</p>;
  const sentences = [
    t("notices.preview.reach", { count: partners, persons: t("notices.preview.persons", { count: persons }) }),
    withoutPerson > 0 ? t("notices.preview.withoutPerson", { count: withoutPerson }) : "",
  ];
  return <p>{sentences.filter(Boolean).join(" ")}</p>;
}
