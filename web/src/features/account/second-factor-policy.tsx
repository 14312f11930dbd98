import {
  getGetPartnerSecondFactorPolicyQueryKey,
  getGetSecondFactorPolicyQueryKey,
  useGetPartnerSecondFactorPolicy,
  useGetSecondFactorPolicy,
  useSetPartnerSecondFactorPolicy,
  useSetSecondFactorPolicy,
  type SecondFactorPolicy as Policy,
} from "@fairway/client";
import { Select } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/page.tsx";
import { Loaded, type Source } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import classes from "./account.module.css";

type Need = Policy["need"];
type Choice = { value: Need; label: string };

function Choices({
  query,
  note,
  choices,
  save,
}: {
  query: Source<Policy>;
  note: string;
  choices: readonly Choice[];
  save: (need: Need) => Promise<unknown>;
}) {
  const { t } = useTranslation();
  const choose = async (value: string) => {
    const chosen = choices.find((one) => one.value === value);
    if (!chosen) return;
    await save(chosen.value);
    said(t("account.policy.saved"));
  };
  return (
    <Section title={t("account.policy.title")} note={note}>
      <Loaded query={query}>
        {({ need, demandedByVendor, can }) =>
          demandedByVendor ? (
            <p>{t("account.policy.byVendor")}</p>
          ) : (
            <Select
              className={classes.choice ?? ""}
              aria-label={t("account.policy.label")}
              data={[...choices]}
              value={need}
              allowDeselect={false}
              disabled={can["change"] !== true}
              onChange={(value) => void choose(value ?? "").catch(failed)}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

/** Whom a vendor asks for a second factor. */
function VendorSecondFactor({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const query = useGetSecondFactorPolicy(vendorId);
  const set = useSetSecondFactorPolicy();
  return (
    <Choices
      query={query}
      note={t("account.policy.vendorLead")}
      choices={[
        { value: "free", label: t("account.policy.free") },
        { value: "own", label: t("account.policy.ownVendor") },
        { value: "all", label: t("account.policy.all") },
      ]}
      save={async (need) =>
        client.setQueryData(
          getGetSecondFactorPolicyQueryKey(vendorId),
          await set.mutateAsync({ vendorId, data: { need } }),
        )
      }
    />
  );
}

/** Whether a partner asks its people for a second factor. */
function PartnerSecondFactor({ vendorId, partnerId }: { vendorId: string; partnerId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const query = useGetPartnerSecondFactorPolicy(vendorId, partnerId);
  const set = useSetPartnerSecondFactorPolicy();
  return (
    <Choices
      query={query}
      note={t("account.policy.partnerLead")}
      choices={[
        { value: "free", label: t("account.policy.free") },
        { value: "own", label: t("account.policy.ownPartner") },
      ]}
      save={async (need) =>
        client.setQueryData(
          getGetPartnerSecondFactorPolicyQueryKey(vendorId, partnerId),
          await set.mutateAsync({ vendorId, partnerId, data: { need: need === "free" ? "free" : "own" } }),
        )
      }
    />
  );
}

/** Who is asked for a second factor in a place. */
export function SecondFactorPolicy({ vendorId, partnerId }: { vendorId: string; partnerId?: string }) {
  return partnerId === undefined ? (
    <VendorSecondFactor vendorId={vendorId} />
  ) : (
    <PartnerSecondFactor vendorId={vendorId} partnerId={partnerId} />
  );
}
