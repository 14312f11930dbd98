import { useListAgreements } from "@fairway/client";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** The agreements that conditions may name, in the reader's language; none until they are known. */
export function useAgreementNames(vendorId: string): readonly { key: string; label: string }[] {
  const { i18n } = useTranslation();
  const { data } = useListAgreements(vendorId);
  return useMemo(
    () =>
      (data?.items ?? [])
        .filter(({ status }) => status === "active")
        .map(({ key, name }) => ({ key, label: (i18n.language === "de" ? name.de : undefined) ?? name.en })),
    [data, i18n.language],
  );
}
