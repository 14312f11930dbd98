import type { Partner } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { codeInWords, humanize } from "../../lib/humanize.ts";
import classes from "./partner-page.module.css";

/** The partner's own data in one line of terms. */
export function Profile({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const fields = [
    { name: t("partners.reference"), value: partner.reference },
    { name: t("partners.types"), value: partner.types.map(codeInWords).join(", ") },
    { name: t("partners.domain"), value: partner.company.domain ?? "" },
    ...Object.entries(partner.attributes).map(([key, value]) => ({
      name: humanize(key),
      value: typeof value === "boolean" ? (value ? t("yes") : t("no")) : codeInWords(String(value)),
    })),
  ].filter((f) => f.value !== "");
  return (
    <dl className={classes.profile}>
      {fields.map((f) => (
        <div key={f.name}>
          <dt>{f.name}</dt>
          <dd>{f.value}</dd>
        </div>
      ))}
    </dl>
  );
}
