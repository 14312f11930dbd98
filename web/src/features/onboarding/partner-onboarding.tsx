import {
  useCancelOnboarding,
  useListOnboardingTemplates,
  useListPartnerOnboardings,
  useStartOnboarding,
  type FullOnboarding,
} from "@fairway/client";
import { Button, Menu } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { IconChecklist } from "../../ui/icons.ts";
import { Section } from "../../ui/page.tsx";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { failed } from "../../ui/toast.ts";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import { useVendor } from "../session/room.tsx";
import { ExplanationView } from "../standings/index.ts";
import { Checklist } from "./checklist.tsx";
import classes from "./onboarding.module.css";
import { Progress } from "./progress.tsx";
import { StatusMark } from "./status-mark.tsx";
import { useFresh } from "./use-fresh.ts";

function Start({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const templates = useListOnboardingTemplates(vendor.id);
  const start = useStartOnboarding();
  const ready = templates.data?.items.filter(({ current, status }) => current && status === "active") ?? [];
  if (ready.length === 0) return null;
  const begin = async (onboardingTemplateId: string) => {
    await start.mutateAsync({ vendorId: vendor.id, partnerId, data: { onboardingTemplateId } });
    await fresh();
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" loading={start.isPending}>
          {t("onboarding.start")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ready.map(({ id, label }) => (
          <Menu.Item key={id} onClick={() => void begin(id).catch(failed)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Cancel({ onboarding }: { onboarding: FullOnboarding }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const cancel = useCancelOnboarding();
  const [isAsking, setAsking] = useState(false);
  const submit = async (reason: string) => {
    const of = { vendorId: vendor.id, partnerId: onboarding.partner.id, onboardingId: onboarding.id };
    await cancel.mutateAsync({ ...of, data: { reason } });
    setAsking(false);
    await fresh();
  };
  return (
    <>
      <Button size="xs" variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t("onboarding.cancel")}
      </Button>
      {isAsking ? (
        <ReasonDialog
          title={t("onboarding.cancelTitle", { label: onboarding.template.label })}
          says={t("onboarding.cancelSays")}
          label={t("onboarding.reason")}
          submit={t("onboarding.cancel")}
          isPending={cancel.isPending}
          error={cancel.error}
          onClose={() => setAsking(false)}
          onSubmit={submit}
        />
      ) : null}
    </>
  );
}

function One({ onboarding }: { onboarding: FullOnboarding }) {
  const { t, i18n } = useTranslation();
  const started = t("onboarding.startedOn", { date: formatDate(onboarding.startedOn, i18n.language, "long") });
  const note = onboarding.endedReason ? `${started} ${onboarding.endedReason}` : started;
  return (
    <Section title={onboarding.template.label} note={note} aside={<StatusMark status={onboarding.status} />}>
      <div className={classes.stack}>
        <div className={classes.actions}>
          <Progress done={onboarding.done} of={onboarding.of} />
          {onboarding.can["cancel"] ? <Cancel onboarding={onboarding} /> : null}
        </div>
        <div>
          <p className={classes.quiet}>
            {t(onboarding.firstValueOn === null ? "onboarding.firstValueOpen" : "onboarding.firstValueAfter", {
              count: onboarding.firstValueDays ?? 0,
            })}
          </p>
          <ExplanationView explanation={onboarding.firstValue} />
        </div>
        <Checklist onboarding={onboarding} reader="vendor" link={() => null} />
      </div>
    </Section>
  );
}

/** One partner's checklists as the vendor sees them. */
export function PartnerOnboarding({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListPartnerOnboardings(vendor.id, partnerId);
  const start = query.data?.can["start"] ? <Start partnerId={partnerId} /> : null;
  return (
    <Loaded query={query} skeleton={<Loading lines={6} height={48} />}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty icon={IconChecklist} title={t("onboarding.noneOfPartner")} action={start}>
            {t("onboarding.noneOfPartnerBody")}
          </Empty>
        ) : (
          <div className={classes.stack}>
            <div>{start}</div>
            {items.map((onboarding) => (
              <One key={onboarding.id} onboarding={onboarding} />
            ))}
          </div>
        )
      }
    </Loaded>
  );
}
