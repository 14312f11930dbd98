import {
  useGetBenefitAllocation,
  useReverseBenefitUse,
  type BenefitUse,
  type GetBenefitAllocationReply,
} from "@fairway/client";
import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { Figure } from "../../ui/figure.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./benefits.module.css";
import { RemainingBar } from "./remaining-bar.tsx";
import { AllocationMark } from "./status-mark.tsx";
import { useFresh } from "./use-fresh.ts";
import { UseForm } from "./use-form.tsx";

type Whole = GetBenefitAllocationReply;

function Reverse({ allocation, use }: { allocation: Whole; use: BenefitUse }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const reverse = useReverseBenefitUse();
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null)
    return (
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setReason("")}>
        {t("benefits.reverse")}
      </Button>
    );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const place = { vendorId: vendor.id, partnerId: allocation.partner.id, benefitAllocationId: allocation.id };
    await reverse.mutateAsync({ ...place, benefitUseId: use.id, data: { reason } });
    said(t("benefits.reversed"));
    await fresh();
    setReason(null);
  };
  return (
    <form className={classes.inline} onSubmit={(e) => void submit(e).catch(failed)}>
      <TextInput
        size="xs"
        aria-label={t("benefits.reverseWhy")}
        placeholder={t("benefits.reverseWhy")}
        required
        value={reason}
        onChange={(e) => setReason(e.currentTarget.value)}
      />
      <Button size="xs" type="submit" variant="default" loading={reverse.isPending}>
        {t("benefits.reverse")}
      </Button>
    </form>
  );
}

function Uses({ allocation }: { allocation: Whole }) {
  const { t, i18n } = useTranslation();
  const { name } = useVendor();
  if (allocation.uses.length === 0) return <p className={classes.note}>{t("benefits.noUses")}</p>;
  return (
    <ul className={classes.uses}>
      {allocation.uses.map((use) => (
        <li key={use.id} data-gone={use.reversedBy !== null || undefined}>
          <span className={classes.useHead}>
            <span>{use.what}</span>
            <Figure value={use.amount} exact />
          </span>
          <span className={classes.note}>
            {t(use.reverses ? "benefits.reversedBy" : "benefits.usedBy", {
              name: use.recordedBy ?? name,
              date: formatDate(use.usedOn, i18n.language),
            })}
          </span>
          {allocation.can["reverse"] && use.reverses === null && use.reversedBy === null ? (
            <Reverse allocation={allocation} use={use} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Detail({ allocation }: { allocation: Whole }) {
  const { t, i18n } = useTranslation();
  const from = formatDate(allocation.startsOn, i18n.language, "long");
  const until = allocation.lastOn ? formatDate(allocation.lastOn, i18n.language, "long") : null;
  return (
    <div className={classes.drawer}>
      <div className={classes.head}>
        <AllocationMark allocation={allocation} />
        <span className={classes.note}>
          {until ? t("benefits.fromUntil", { from, until }) : t("benefits.from", { from })}
        </span>
      </div>
      <RemainingBar
        allocated={allocation.allocated}
        utilized={allocation.utilized}
        remaining={allocation.remaining}
        wide
      />
      {allocation.can["use"] ? <UseForm allocation={allocation} /> : null}
      {allocation.allocated ? (
        <section aria-label={t("benefits.uses")}>
          <h3>{t("benefits.uses")}</h3>
          <Uses allocation={allocation} />
        </section>
      ) : null}
    </div>
  );
}

/** One allocation with every line; `address` is the partner's and its own id. */
export function AllocationDrawer({ address, onClose }: { address: string; onClose: () => void }) {
  const vendor = useVendor();
  const [partnerId = "", id = ""] = address.split("/");
  const query = useGetBenefitAllocation(vendor.id, partnerId, id);
  const title = query.data ? `${query.data.label} · ${query.data.partner.name}` : "";
  return (
    <SidePanel onClose={onClose} size={560} title={title}>
      <Loaded query={query}>{(allocation) => <Detail allocation={allocation} />}</Loaded>
    </SidePanel>
  );
}
