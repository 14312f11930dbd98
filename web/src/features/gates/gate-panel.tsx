import { useListGateNearMisses, useRetireGate, type Gate } from "@fairway/client";
import { Alert, Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { withWords } from "../../i18n/index.ts";
import { SidePanel } from "../../ui/dialog.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import { ExplanationView } from "../standings/index.ts";
import classes from "./gates.module.css";
import { useFresh } from "./use-fresh.ts";

const GateForm = lazy(() =>
  withWords("designer", async () => ({ default: (await import("./gate-form.tsx")).GateForm })),
);

function NearMisses({ gateId }: { gateId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListGateNearMisses(vendor.id, gateId, { limit: 8 });
  return (
    <Section title={t("gates.near")} note={t("gates.nearNote")}>
      <Loaded query={query} skeleton={<Loading lines={4} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.note}>{t("gates.nobodyNear")}</p>
          ) : (
            <ul>
              {items.map(({ partner, missing }) => (
                <li key={partner.id} className={classes.near}>
                  <Link
                    to="/console/$vendor/partners/$partnerId"
                    params={{ vendor: vendor.slug, partnerId: partner.id }}
                  >
                    {partner.name}
                  </Link>
                  {missing.map((leaf) => (
                    <ExplanationView key={leaf.rule + leaf.says} explanation={leaf} />
                  ))}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function Actions({ gate, onClose, onEdit }: { gate: Gate; onClose: () => void; onEdit: () => void }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const fresh = useFresh();
  const retire = useRetireGate();
  const run = async () => {
    await retire.mutateAsync({ vendorId: vendor.id, gateId: gate.id });
    said(t("gates.endedNow"));
    onClose();
    await fresh();
  };
  if (gate.origin === "document") return <p className={classes.note}>{t("gates.inDocument")}</p>;
  return (
    <div className={classes.actions}>
      {gate.can["edit"] ? (
        <Button variant="default" onClick={onEdit}>
          {t("gates.edit")}
        </Button>
      ) : null}
      {gate.can["retire"] ? (
        <Button variant="default" loading={retire.isPending} onClick={() => void run().catch(failed)}>
          {t("gates.end")}
        </Button>
      ) : gate.can["edit"] ? (
        <p className={classes.note}>{t("gates.endLater")}</p>
      ) : null}
    </div>
  );
}

/** One gate: what it asks for, what lies behind it, and who is nearest to passing. */
export function GatePanel({ gate, onClose }: { gate: Gate; onClose: () => void }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <Suspense>
        <GateForm programId={gate.programId} gate={gate} onClose={() => setEditing(false)} />
      </Suspense>
    );
  return (
    <SidePanel title={gate.label} size={560} onClose={onClose}>
      <div className={classes.stack}>
        {gate.note ? <p>{gate.note}</p> : null}
        {gate.says === null ? (
          <Alert color="red" variant="light" title={t("gates.broken")}>
            {t("gates.brokenBody")}
            {gate.problems.map((problem) => (
              <p key={problem.message}>{`${problem.message} ${problem.remedy ?? ""}`}</p>
            ))}
          </Alert>
        ) : (
          <p>{gate.says}</p>
        )}
        <code className={classes.code}>{gate.rule}</code>
        <Actions gate={gate} onClose={onClose} onEdit={() => setEditing(true)} />
        {gate.guards.count > 0 ? (
          <Section title={t("gates.guards")}>
            <ul>
              {gate.guards.things.map((thing) => (
                <li key={`${thing.kind}/${thing.id}`}>{`${thing.label} (${t(`gates.kinds.${thing.kind}`)})`}</li>
              ))}
            </ul>
            {gate.guards.count > gate.guards.things.length ? (
              <p className={classes.note}>
                {t("gates.andMore", { count: gate.guards.count - gate.guards.things.length })}
              </p>
            ) : null}
          </Section>
        ) : null}
        <NearMisses gateId={gate.id} />
      </div>
    </SidePanel>
  );
}
