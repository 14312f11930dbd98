import { useListPartnerAgreements } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { IconAgreement } from "../../ui/icons.ts";
import { Panel } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { AcceptanceList } from "./acceptance-list.tsx";
import { AgreementRow } from "./agreement-row.tsx";
import classes from "./agreements.module.css";

/** One partner's agreements as the vendor sees them, with what was signed. */
export function PartnerAgreements({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListPartnerAgreements(vendor.id, partnerId);
  return (
    <Loaded query={query} skeleton={<Loading lines={5} height={48} />}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon={IconAgreement} title={t("agreements.noneOfPartner")}>
            {t("agreements.noneOfPartnerBody")}
          </Empty>
        ) : (
          <div className={classes.stack}>
            {items.map((agreement) => (
              <Panel key={agreement.id} padded={false}>
                <ul className={classes.list}>
                  <AgreementRow
                    agreement={agreement}
                    isOwn={false}
                    name={
                      <Link
                        to="/console/$vendor/agreements/$agreementId"
                        params={{ vendor: vendor.slug, agreementId: agreement.id }}
                      >
                        {agreement.label}
                      </Link>
                    }
                    action={null}
                  />
                </ul>
                <AcceptanceList partnerId={partnerId} acceptances={agreement.acceptances} />
              </Panel>
            ))}
          </div>
        )
      }
    </Loaded>
  );
}
