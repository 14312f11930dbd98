import { useFindWhoMay, useGetPersonAccess, useListPartners, useListPeople } from "@fairway/client";
import { Select } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../ui/states/index.ts";
import type { Permission, Side } from "../roles/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./access.module.css";
import { AskChoice, PermissionSelect, PersonSelect, type Ask } from "./choices.tsx";
import { PersonAccess } from "./person-access.tsx";
import { WhoMay } from "./who-may.tsx";

function PartnerSelect({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [typed, setTyped] = useState("");
  const found = useListPartners(vendor.id, { limit: 20, ...(typed ? { q: typed } : {}) });
  return (
    <Select
      label={t("whoMay.partner")}
      placeholder={t("whoMay.anyPartner")}
      searchable
      clearable
      filter={({ options }) => options}
      onSearchChange={setTyped}
      data={(found.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}

type Question = { side: Side; permission: Permission; partner: string | null };

function PermissionAnswer({ side, permission, partner }: Question) {
  const vendor = useVendor();
  const query = useFindWhoMay(vendor.id, { side, permission, ...(partner === null ? {} : { partner }) });
  return <Loaded query={query}>{(answer) => <WhoMay answer={answer} />}</Loaded>;
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
        <PartnerSelect value={partner} onChange={setPartner} />
      </div>
      {permission ? <PermissionAnswer side={side} permission={permission} partner={partner} /> : null}
    </>
  );
}

function PersonAnswer({ personId }: { personId: string }) {
  const vendor = useVendor();
  const query = useGetPersonAccess(vendor.id, personId);
  return <Loaded query={query}>{(access) => <PersonAccess access={access} />}</Loaded>;
}

function ByPerson() {
  const vendor = useVendor();
  const people = useListPeople(vendor.id);
  const [personId, setPersonId] = useState<string | null>(null);
  return (
    <>
      <div className={classes.choices}>
        <PersonSelect people={people.data?.items ?? []} value={personId} onChange={setPersonId} />
      </div>
      {personId ? <PersonAnswer personId={personId} /> : null}
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
