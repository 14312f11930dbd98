import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Banner } from "../../ui/banner.tsx";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import { useOwnAgreements } from "./use-own-agreements.ts";

/** On the first page, as long as an agreement waits for a signature: which, and until when. */
export function SigningBanner() {
  const { t, i18n } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { waiting } = useOwnAgreements();
  const [first] = waiting.toSorted((a, b) => (a.standing.dueOn ?? "9").localeCompare(b.standing.dueOn ?? "9"));
  if (!first) return null;
  const room = `/portal/${vendor.slug}/${partnerId}/agreements`;
  const { dueOn } = first.standing;
  const due = dueOn === null ? "" : t("agreements.dueBy", { date: formatDate(dueOn, i18n.language, "long") });
  return (
    <Banner
      title={t("agreements.banner", { count: waiting.length })}
      action={
        <Button component={Link} to={waiting.length === 1 ? `${room}/${first.id}` : room}>
          {t("agreements.readAndSign")}
        </Button>
      }
    >
      {[first.label, due].filter(Boolean).join(" · ")}
    </Banner>
  );
}
