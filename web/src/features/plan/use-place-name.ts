import { useTranslation } from "react-i18next";

/** What a place is called. */
export function usePlaceName(): (key: string) => string {
  const { t } = useTranslation();
  return (key) => (key === "-" ? t("tier.none") : key === "outside" ? t("plan.flow.outside") : key);
}
