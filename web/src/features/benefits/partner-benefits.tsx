import { useListPartnerBenefits } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { IconGift } from "../../ui/icons.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useProgram } from "../programs/use-program.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { BenefitHistory } from "./benefit-history.tsx";
import { PartnerBenefitList } from "./partner-benefit-list.tsx";

/** The benefits of one partner, with their history. */
export function PartnerBenefits({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { program } = useProgram();
  const query = useListPartnerBenefits(vendor.id, partnerId, program ? { program: program.id } : {});
  return (
    <Loaded query={query} skeleton={<Loading lines={6} height={40} />}>
      {({ items, programId }) =>
        items.length === 0 || programId === null ? (
          <Empty icon={IconGift} title={t("benefits.none")}>
            {t("benefits.noneForPartner")}
          </Empty>
        ) : (
          <div className={classes.sections}>
            <PartnerBenefitList items={items} partnerId={partnerId} programId={programId} />
            <BenefitHistory partnerId={partnerId} programId={programId} />
          </div>
        )
      }
    </Loaded>
  );
}
