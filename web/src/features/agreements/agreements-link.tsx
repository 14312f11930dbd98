import { useTranslation } from "react-i18next";
import { IconAgreement } from "../../ui/icons.ts";
import { SectionLink } from "../../ui/shell/index.ts";
import { useOwnAgreements } from "./use-own-agreements.ts";

type Props = {
  params: { vendor: string; partnerId: string };
  compact: boolean;
  onPick?: (() => void) | undefined;
};

/** The way to the agreements, with how many wait for a signature. */
export function AgreementsLink({ params, ...rest }: Props) {
  const { t } = useTranslation();
  const { length: count } = useOwnAgreements().waiting;
  return (
    <SectionLink
      link={{ to: "/portal/$vendor/$partnerId/agreements", params }}
      label={t("agreements.title")}
      icon={IconAgreement}
      waiting={count > 0 ? { count, says: t("agreements.waiting", { count }) } : undefined}
      {...rest}
    />
  );
}
