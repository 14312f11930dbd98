import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";

const known = [
  "no_email",
  "email_unverified",
  "domain",
  "not_added",
  "deactivated",
  "proof_too_weak",
  "other_subject",
  "other_person",
  "not_again",
  "ended",
  "no_roles",
  "company_sign_in_required",
  "browser",
  "expired",
  "off",
  "provider_refused",
  "unsolicited",
] as const;

/** Why somebody who came back from their company's provider is not signed in. */
export function CompanyRefusal({ code }: { code: string }) {
  const { t } = useTranslation();
  const own = known.find((one) => one === code);
  return (
    <Alert color="red" role="alert" title={t("refusal.title")}>
      {own ? t(`refusal.${own}`) : t("refusal.other", { code })}
    </Alert>
  );
}
