import { useSetPageGate, type ListGatesReply } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { Panel, Section } from "../../ui/page.tsx";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { GatePicker } from "./gate-picker.tsx";
import classes from "./gates.module.css";
import { useFresh } from "./use-fresh.ts";

/** The pages of the portal that may stand behind a gate, each with the one before it. */
export function PortalPages({ data }: { data: ListGatesReply }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const set = useSetPageGate();
  const place = async (page: ListGatesReply["pages"][number]["page"], gateId: string | null) => {
    await set.mutateAsync({ vendorId: vendor.id, page, data: { gateId } });
    said(t("gates.placed"));
    await fresh();
  };
  return (
    <Section title={t("gates.pages")} note={t("gates.pagesNote")}>
      <Panel className={classes.pages}>
        {data.pages.map(({ page, label, gateId }) => (
          <GatePicker
            key={page}
            label={label}
            value={gateId}
            disabled={!data.can["place"] || set.isPending}
            onChange={(next) => void place(page, next).catch(failed)}
          />
        ))}
      </Panel>
    </Section>
  );
}
