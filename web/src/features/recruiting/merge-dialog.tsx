import { useMergePartner, usePreviewPartnerMerge, type PreviewPartnerMergeReply } from "@fairway/client";
import { Alert, Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { PartnerPick } from "../partners/partner-pick.tsx";
import { useVendor } from "../session/room.tsx";
import classes from "./recruiting.module.css";
import { useFresh } from "./use-fresh.ts";

type Plan = PreviewPartnerMergeReply;

function Kept({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <table className={classes.sides}>
      <caption className="visually-hidden">{t("recruiting.merge.kept")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("recruiting.merge.field")}</th>
          <th scope="col">{t("recruiting.merge.kept")}</th>
          <th scope="col">{t("recruiting.merge.dropped")}</th>
        </tr>
      </thead>
      <tbody>
        {plan.fields.map(({ field, kept, dropped }) => (
          <tr key={field}>
            <th scope="row">
              {field.startsWith("attributes.")
                ? field.slice("attributes.".length)
                : t(`recruiting.merge.fields.${field}` as "recruiting.merge.fields.name")}
            </th>
            <td>{kept}</td>
            <td>{dropped}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Preview({ goes, into, onClose }: { goes: string; into: string; onClose: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const query = usePreviewPartnerMerge(vendor.id, goes, { into });
  const merge = useMergePartner();
  const run = (plan: Plan) =>
    void merge
      .mutateAsync({ vendorId: vendor.id, partnerId: goes, data: { into, revision: plan.revision } })
      .then(async () => {
        said(t("recruiting.merge.done", { goes: plan.goes.name, into: plan.into.name }));
        await fresh();
        onClose();
      })
      .catch(failed);
  return (
    <Loaded query={query}>
      {(plan) => (
        <div className={classes.stack}>
          {plan.refused.map(({ code, says, remedy }) => (
            <Alert key={code} color="red" role="alert" title={says}>
              {remedy}
            </Alert>
          ))}
          <Kept plan={plan} />
          <p className={classes.note}>
            {t("recruiting.merge.people", { count: plan.people.length, goes: plan.goes.name })}{" "}
            {plan.moves.length === 0
              ? ""
              : t("recruiting.merge.moves", {
                  what: plan.moves.map(({ what, count }) => t(`recruiting.merge.moved.${what}`, { count })).join(", "),
                })}
          </p>
          <div>
            <Button color="red" disabled={plan.refused.length > 0} loading={merge.isPending} onClick={() => run(plan)}>
              {t("recruiting.merge.do", { goes: plan.goes.name })}
            </Button>
          </div>
        </div>
      )}
    </Loaded>
  );
}

type Props = {
  /** The record that goes, where it is chosen already. */
  partner?: { id: string; name: string; reference: string };
  onClose: () => void;
};

/** Makes one record of two that are the same company, after a look at what is kept. */
export function MergeDialog({ partner, onClose }: Props) {
  const { t } = useTranslation();
  const [goes, setGoes] = useState<string | null>(partner?.id ?? null);
  const [into, setInto] = useState<string | null>(null);
  return (
    <Dialog title={t("recruiting.merge.open")} onClose={onClose}>
      <div className={classes.stack}>
        <p className={classes.note}>{t("recruiting.merge.note")}</p>
        {partner ? (
          <p>
            {t("recruiting.merge.goes")}: <strong>{`${partner.name} (${partner.reference})`}</strong>
          </p>
        ) : (
          <PartnerPick label={t("recruiting.merge.goes")} value={goes} onChange={setGoes} />
        )}
        <PartnerPick
          label={t("recruiting.merge.into")}
          value={into}
          onChange={setInto}
          {...(goes ? { except: goes } : {})}
        />
        {goes && into ? <Preview key={`${goes} ${into}`} goes={goes} into={into} onClose={onClose} /> : null}
      </div>
    </Dialog>
  );
}
