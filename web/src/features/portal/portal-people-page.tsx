import { Button, Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../ui/page.tsx";
import { PartnerPeople } from "../people/index.ts";
import { usePermissions } from "../session/room.tsx";
import { usePartnerRoom } from "./use-partner-room.ts";

/** Who from the partner can sign in. */
export function PortalPeoplePage() {
  const { t } = useTranslation();
  const { vendor, partnerId, partnerName } = usePartnerRoom();
  const may = usePermissions("partner");
  return (
    <Page
      title={t("shell.nav.people")}
      state={t("portal.peopleState", { partner: partnerName })}
      action={
        <Group gap="xs">
          {may("keys.make") || may("people.manage") ? (
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/portal/$vendor/$partnerId/access" params={{ vendor: vendor.slug, partnerId }} {...props} />
              )}
            >
              {t("keys.portal")}
            </Button>
          ) : null}
          {may("signin.manage") ? (
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to="/portal/$vendor/$partnerId/sign-in" params={{ vendor: vendor.slug, partnerId }} {...props} />
              )}
            >
              {t("sso.title")}
            </Button>
          ) : null}
        </Group>
      }
    >
      <PartnerPeople vendorId={vendor.id} partnerId={partnerId} partnerName={partnerName} />
    </Page>
  );
}
