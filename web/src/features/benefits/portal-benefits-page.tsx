import { useListPartnerBenefits } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Page } from "../../ui/page.tsx";
import { PageGate } from "../gates/page-gate.tsx";
import { RequestsLink } from "../gates/requests-link.tsx";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import { ProgramPick } from "../programs/program-pick.tsx";
import { useProgram } from "../programs/use-program.ts";
import { PartnerBenefits } from "./partner-benefits.tsx";

/** What the partner has, may ask for, and what would open the rest. */
export function PortalBenefitsPage() {
  const { t } = useTranslation();
  return (
    <PageGate page="benefits" title={t("benefits.title")}>
      <Benefits />
    </PageGate>
  );
}

function Benefits() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { program } = useProgram();
  const query = useListPartnerBenefits(vendor.id, partnerId, program ? { program: program.id } : {});
  const items = query.data?.items ?? [];
  const have = items.filter((item) => item.state === "held" || item.state === "used_up").length;
  const ask = items.filter((item) => item.state === "available").length;
  const state =
    items.length === 0
      ? ""
      : [t("benefits.portalState", { count: have }), ask > 0 ? t("benefits.portalAsk", { count: ask }) : ""]
          .filter(Boolean)
          .join(" ");
  return (
    <Page
      title={t("benefits.title")}
      state={state}
      action={
        <>
          <RequestsLink />
          <ProgramPick />
        </>
      }
    >
      <PartnerBenefits partnerId={partnerId} />
    </Page>
  );
}
