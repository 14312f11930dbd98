import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../../lib/format.ts";

type Props = { vendor: string; until: string | null; reason: string | null };

/** That the vendor has opened something to this partner, until when and why; nothing where it is open anyway. */
export function OpenForATime({ vendor, until, reason }: Props) {
  const { t, i18n } = useTranslation();
  if (until === null) return null;
  const date = formatDate(until, i18n.language, "long");
  return (
    <Alert color="blue" title={t("library.portal.openedUntil", { vendor, date })}>
      {reason ? <p>{t("library.portal.openReason", { reason })}</p> : null}
      <p>{t("library.portal.openSharing")}</p>
    </Alert>
  );
}
