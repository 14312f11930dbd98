import { useFindWhoMayAtPartner, useGetPartnerPersonAccess, useListPartnerPeople } from "@fairway/client";
import { partnerPermissions } from "@fairway/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../ui/states/index.ts";
import type { Permission } from "../roles/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./access.module.css";
import { AskChoice, PermissionSelect, PersonSelect, type Ask } from "./choices.tsx";
import { PersonAccess } from "./person-access.tsx";
import { WhoMay } from "./who-may.tsx";

type Props = { partnerId: string };

function Holders({ partnerId, permission }: Props & { permission: (typeof partnerPermissions)[number] }) {
  const vendor = useVendor();
  const query = useFindWhoMayAtPartner(vendor.id, partnerId, { permission });
  return <Loaded query={query}>{(answer) => <WhoMay answer={answer} side="partner" permission={permission} />}</Loaded>;
}

function One({ partnerId, personId }: Props & { personId: string }) {
  const vendor = useVendor();
  const query = useGetPartnerPersonAccess(vendor.id, partnerId, personId);
  return <Loaded query={query}>{(access) => <PersonAccess access={access} />}</Loaded>;
}

function ByPermission({ partnerId }: Props) {
  const [chosen, setChosen] = useState<Permission | null>(null);
  const permission = partnerPermissions.find((one) => one === chosen);
  return (
    <>
      <div className={classes.choices}>
        <PermissionSelect side="partner" value={chosen} onChange={setChosen} />
      </div>
      {permission ? <Holders partnerId={partnerId} permission={permission} /> : null}
    </>
  );
}

function ByPerson({ partnerId }: Props) {
  const vendor = useVendor();
  const people = useListPartnerPeople(vendor.id, partnerId);
  const [personId, setPersonId] = useState<string | null>(null);
  return (
    <>
      <div className={classes.choices}>
        <PersonSelect people={people.data?.items ?? []} value={personId} onChange={setPersonId} />
      </div>
      {personId ? <One partnerId={partnerId} personId={personId} /> : null}
    </>
  );
}

/** The same questions about one partner's people. */
export function PartnerAccess({ partnerId }: Props) {
  const { t } = useTranslation();
  const [ask, setAsk] = useState<Ask>("permission");
  return (
    <div className={classes.page}>
      <AskChoice value={ask} onChange={setAsk} />
      <p className={classes.help}>{t("whoMay.state")}</p>
      {ask === "permission" ? <ByPermission partnerId={partnerId} /> : <ByPerson partnerId={partnerId} />}
    </div>
  );
}
