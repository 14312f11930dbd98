import { useFindWhoMay, useGetPersonAccess, useListPartnerPeople, useListPeople } from "@fairway/client";
import { Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconUsers } from "../../ui/icons.ts";
import { Empty, Loaded } from "../../ui/states/index.ts";
import type { Permission, Side } from "../roles/index.ts";
import { PartnerPick } from "../partners/partner-pick.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./access.module.css";
import { AskChoice, PermissionSelect, PersonSelect, type Ask } from "./choices.tsx";
import { PersonAccess } from "./person-access.tsx";
import { WhoMay } from "./who-may.tsx";

type Question = { side: Side; permission: Permission; partner: string | null };

function PermissionAnswer({ side, permission, partner }: Question) {
  const vendor = useVendor();
  const query = useFindWhoMay(vendor.id, { side, permission, ...(partner === null ? {} : { partner }) });
  return <Loaded query={query}>{(answer) => <WhoMay answer={answer} side={side} permission={permission} />}</Loaded>;
}

function ByPermission() {
  const { t } = useTranslation();
  const [side, setSide] = useState<Side>("vendor");
  const [permission, setPermission] = useState<Permission | null>(null);
  const [partner, setPartner] = useState<string | null>(null);
  return (
    <>
      <div className={classes.choices}>
        <Select
          label={t("whoMay.side")}
          allowDeselect={false}
          value={side}
          data={[
            { value: "vendor", label: t("access.side.vendor") },
            { value: "partner", label: t("access.side.partner") },
          ]}
          onChange={(next) => {
            setSide(next === "partner" ? "partner" : "vendor");
            setPermission(null);
          }}
        />
        <PermissionSelect side={side} value={permission} onChange={setPermission} />
        <PartnerPick
          label={t("whoMay.partner")}
          placeholder={t("whoMay.anyPartner")}
          value={partner}
          onChange={setPartner}
          withEnded
        />
      </div>
      {permission ? (
        <PermissionAnswer side={side} permission={permission} partner={partner} />
      ) : (
        <Empty icon={IconUsers} title={t("whoMay.askPermission")}>
          {t("whoMay.askPermissionBody")}
        </Empty>
      )}
    </>
  );
}

function PersonAnswer({ personId }: { personId: string }) {
  const vendor = useVendor();
  const query = useGetPersonAccess(vendor.id, personId);
  return <Loaded query={query}>{(access) => <PersonAccess access={access} />}</Loaded>;
}

function ByPerson() {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [partner, setPartner] = useState<string | null>(null);
  const [personId, setPersonId] = useState<string | null>(null);
  const own = useListPeople(vendor.id);
  const theirs = useListPartnerPeople(vendor.id, partner ?? "", { query: { enabled: partner !== null } });
  const people = partner === null ? own.data?.items : theirs.data?.items;
  return (
    <>
      <div className={classes.choices}>
        <PartnerPick
          label={t("whoMay.partner")}
          placeholder={t("whoMay.ownPeople")}
          value={partner}
          onChange={(next) => {
            setPartner(next);
            setPersonId(null);
          }}
        />
        <PersonSelect people={people ?? []} value={personId} onChange={setPersonId} />
      </div>
      {personId ? (
        <PersonAnswer personId={personId} />
      ) : (
        <Empty icon={IconUsers} title={t("whoMay.askPerson")}>
          {t("whoMay.askPersonBody")}
        </Empty>
      )}
    </>
  );
}

/** Who may do something here, and what somebody may do. */
export function AccessTab() {
  const { t } = useTranslation();
  const [ask, setAsk] = useState<Ask>("permission");
  return (
    <div className={classes.page}>
      <AskChoice value={ask} onChange={setAsk} />
      <p className={classes.help}>{t("whoMay.state")}</p>
      {ask === "permission" ? <ByPermission /> : <ByPerson />}
    </div>
  );
}
