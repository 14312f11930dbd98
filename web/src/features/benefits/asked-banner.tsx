import { useListPartnerBenefits } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Banner } from "../../ui/banner.tsx";
import { usePartnerRoom } from "../portal/use-partner-room.ts";
import { useProgram } from "../programs/use-program.ts";

/** On a partner's first page, as long as an application for a benefit waits for its answer. */
export function AskedBanner() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePartnerRoom();
  const { program } = useProgram();
  const { data } = useListPartnerBenefits(vendor.id, partnerId, program ? { program: program.id } : {});
  const asked = data?.items.filter((item) => item.application?.status === "action_required") ?? [];
  return asked.map(({ benefit, label, application }) => {
    const mayAnswer = application?.can["submit"] ?? false;
    return (
      <Banner
        key={benefit}
        title={t("benefits.asked", { vendor: vendor.name, label })}
        action={
          <Button
            component={Link}
            to={`/portal/${vendor.slug}/${partnerId}/benefits`}
            variant={mayAnswer ? "filled" : "default"}
          >
            {t(mayAnswer ? "benefits.answer" : "benefits.seeApplication")}
          </Button>
        }
      >
        {mayAnswer ? (application?.reason ?? "") : t("benefits.askedOthers")}
      </Banner>
    );
  });
}
