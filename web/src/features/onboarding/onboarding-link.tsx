import { useTranslation } from "react-i18next";
import { IconChecklist } from "../../ui/icons.ts";
import { SectionLink } from "../../ui/shell/index.ts";
import { ownLeft, useOwnOnboarding } from "./use-own-onboarding.ts";

type Props = {
  params: { vendor: string; partnerId: string };
  compact: boolean;
  onPick?: (() => void) | undefined;
};

/** The way to the checklist, as long as there is one. */
export function OnboardingLink({ params, ...rest }: Props) {
  const { t } = useTranslation();
  const { running } = useOwnOnboarding();
  if (running.length === 0) return null;
  const count = ownLeft(running);
  return (
    <SectionLink
      link={{ to: "/portal/$vendor/$partnerId/onboarding", params }}
      label={t("onboarding.title")}
      icon={IconChecklist}
      waiting={count > 0 ? { count, says: t("onboarding.left", { count }) } : undefined}
      {...rest}
    />
  );
}
