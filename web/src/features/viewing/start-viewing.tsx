import { useListPartnerPeople, useStartViewing, type Partner } from "@fairway/client";
import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { beginViewing } from "../../lib/viewing.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { failed } from "../../ui/toast.ts";
import { useMay, useVendor } from "../session/room.tsx";
import classes from "./viewing.module.css";
import { useRoleName } from "../people/use-role-name.ts";

type Of = { partner: Pick<Partner, "id" | "name"> };

function StartDialog({ partner, onClose }: Of & { onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const roleName = useRoleName();
  const start = useStartViewing();
  const [role, setRole] = useState("administrator");
  const roles = useListPartnerPeople(vendor.id, partner.id).data?.roles ?? [];
  const begin = async () => {
    const { id } = await start.mutateAsync({ vendorId: vendor.id, partnerId: partner.id, data: { role } });
    const back = `/console/${vendor.slug}/partners/${partner.id}`;
    beginViewing({ id, back }, `/portal/${vendor.slug}/${partner.id}/home`);
  };
  return (
    <Dialog title={t("gates.viewAsTitle", { partner: partner.name })} onClose={onClose}>
      <div className={classes.form}>
        <p>{t("gates.viewAsBody")}</p>
        <Select
          label={t("gates.viewRole")}
          data={roles.map(({ key, name }) => ({ value: key, label: name ?? roleName(key) }))}
          allowDeselect={false}
          value={role}
          onChange={(next) => setRole(next ?? role)}
        />
        <div>
          <Button loading={start.isPending} onClick={() => void begin().catch(failed)}>
            {t("gates.viewStart")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** On a partner's page: the way to see the portal as that partner's people do. */
export function StartViewing({ partner }: Of) {
  const { t } = useTranslation();
  const mayView = useMay("partners.view_as");
  const [isOpen, setOpen] = useState(false);
  if (!mayView) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t("gates.viewAs")}
      </Button>
      {isOpen ? <StartDialog partner={partner} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
