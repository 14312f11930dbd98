import { useListPartnerGateRequests } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePartnerRoom } from "../portal/use-partner-room.ts";

/** The way to what was asked for, where something was. */
export function RequestsLink() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { data } = useListPartnerGateRequests(vendor.id, partnerId, { limit: 1 });
  if (!data || data.items.length === 0) return null;
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link {...props} to="/portal/$vendor/$partnerId/requests" params={{ vendor: vendor.slug, partnerId }} />
      )}
    >
      {t("gates.requested")}
    </Button>
  );
}
