import { useCallOffOffboarding, useGetOffboarding, useReinstatePartner, type Offboarding } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Banner } from "../../ui/banner.tsx";
import { RecordForm, textOf, type Values } from "../record/record-form.tsx";
import { useVendor } from "../session/room.tsx";
import { useFresh } from "./use-fresh.ts";

type Of = { partner: { id: string; name: string } };
type WayBack = "callOff" | "reinstate";

const reason = (label: string) => [{ key: "reason", label, kind: "area" as const, required: true, maxLength: 2000 }];

/** Calls the planned end off, or takes an ended partnership up again; both ask for a reason. */
function WayBackDialog({ partner, way, onClose }: Of & { way: WayBack; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const [callOff, reinstate] = [useCallOffOffboarding(), useReinstatePartner()];
  const save = async (values: Values) => {
    const call = { vendorId: vendor.id, partnerId: partner.id, data: { reason: textOf(values, "reason") ?? "" } };
    await (way === "callOff" ? callOff : reinstate).mutateAsync(call);
    await fresh();
  };
  return (
    <RecordForm
      title={t(`leaving.${way}.title`, { partner: partner.name })}
      note={t(`leaving.${way}.note`)}
      fields={reason(t("leaving.reason"))}
      initial={{}}
      save={save}
      saveLabel={t(`leaving.${way}.do`)}
      done={t(`leaving.${way}.done`)}
      onClose={onClose}
    />
  );
}

const wayBackOf = (one: Offboarding, can: Record<string, boolean>): WayBack | null => {
  if (one.status === "planned") return can["manage"] ? "callOff" : null;
  return can["reinstate"] ? "reinstate" : null;
};

/** On a partner's page: that the end is planned, or has come, with the way back. */
export function LeavingBanner({ partner }: Of) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const [way, setWay] = useState<WayBack | null>(null);
  const { data } = useGetOffboarding(vendor.id, partner.id);
  const [newest] = data?.items ?? [];
  if (!data || !newest || (newest.status !== "planned" && newest.status !== "ended")) return null;
  const back = wayBackOf(newest, data.can);
  const words = {
    partner: partner.name,
    on: formatDate(newest.lastOn, i18n.language, "long"),
    keep: formatDate(newest.keepUntilOn, i18n.language, "long"),
  };
  return (
    <>
      <Banner
        title={t(`leaving.banner.${newest.status}`, words)}
        action={
          back ? (
            <Button variant="default" onClick={() => setWay(back)}>
              {t(`leaving.${back}.open`)}
            </Button>
          ) : null
        }
      >
        {[t(`leaving.banner.${newest.status}Body`, words), newest.reason].filter(Boolean).join(" ")}
      </Banner>
      {way ? <WayBackDialog partner={partner} way={way} onClose={() => setWay(null)} /> : null}
    </>
  );
}
