import { useListPartnerNotices } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { IconMail } from "../../../ui/icons.ts";
import { SectionLink } from "../../../ui/shell/index.ts";
import { useVendor } from "../../session/room.tsx";

type Props = {
  params: { vendor: string; partnerId: string };
  compact: boolean;
  onPick?: (() => void) | undefined;
};

/** The way to the notices, with how many are new. */
export function NoticesLink({ params, ...rest }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { data } = useListPartnerNotices(vendor.id, params.partnerId, { limit: 50 });
  const count = data?.unread ?? 0;
  return (
    <SectionLink
      link={{ to: "/portal/$vendor/$partnerId/notices", params }}
      label={t("notices.title")}
      icon={IconMail}
      waiting={count > 0 ? { count, says: t("notices.portal.count", { count }) } : undefined}
      {...rest}
    />
  );
}
