import { useGetSignInConnection, type SignInConnection } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import { Page } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import classes from "./sso.module.css";
import { StepDomains } from "./step-domains.tsx";
import { StepPeople } from "./step-people.tsx";
import { StepOurs, StepProvider } from "./step-provider.tsx";
import { StepScim } from "./step-scim.tsx";
import { StepOnly, StepSwitch } from "./step-switch.tsx";
import { StepTest } from "./step-test.tsx";
import { type StepProps, useConnectionActions } from "./use-connection-actions.ts";
import { usePlace } from "./use-place.ts";

/** The list that a connection stands in. */
function useList() {
  const { vendor, partnerId } = usePlace();
  return partnerId === null
    ? ({ to: "/console/$vendor/settings", params: { vendor: vendor.slug }, search: { tab: "signIn" } } as const)
    : ({ to: "/portal/$vendor/$partnerId/sign-in", params: { vendor: vendor.slug, partnerId } } as const);
}

function Back() {
  const { t } = useTranslation();
  const { vendor, partnerId } = usePlace();
  if (partnerId === null)
    return (
      <Link
        className={classes.link}
        to="/console/$vendor/settings"
        params={{ vendor: vendor.slug }}
        search={{ tab: "signIn" }}
      >
        {t("sso.back")}
      </Link>
    );
  return (
    <Link className={classes.link} to="/portal/$vendor/$partnerId/sign-in" params={{ vendor: vendor.slug, partnerId }}>
      {t("sso.back")}
    </Link>
  );
}

function Remove({ connection: { name }, actions }: StepProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = useList();
  const [asking, setAsking] = useState(false);
  const go = async () => {
    if (await actions.remove(t("sso.remove.done"))) await navigate({ ...list, replace: true });
  };
  return (
    <div>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t("sso.remove.go")}
      </Button>
      {asking ? (
        <Dialog title={t("sso.remove.title", { name })} onClose={() => setAsking(false)}>
          <div className={classes.stack}>
            <p>{t("sso.remove.body")}</p>
            <div className={classes.head}>
              <Button variant="default" onClick={() => setAsking(false)}>
                {t("sso.switch.cancel")}
              </Button>
              <Button color="red" loading={actions.busy} onClick={() => void go()}>
                {t("sso.remove.go")}
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}

function Guided({ connection }: { connection: SignInConnection }) {
  const { t } = useTranslation();
  const actions = useConnectionActions(connection);
  const { can, status, enforced, partner, name } = connection;
  const state = status === "off" ? "stateOff" : enforced ? "stateForced" : "stateOn";
  const readOnly = t("sso.connection.readOnly", { partner: partner?.name ?? "" });
  const props = { connection, actions };
  return (
    <Page
      title={name}
      state={can["manage"] ? t(`sso.connection.${state}`) : `${t(`sso.connection.${state}`)} ${readOnly}`}
      before={<Back />}
    >
      <div className={classes.steps}>
        {can["manage"] ? (
          <>
            <StepOurs connection={connection} />
            <StepProvider {...props} key={`provider ${connection.revision}`} />
          </>
        ) : null}
        <StepDomains {...props} />
        {can["manage"] ? (
          <>
            <StepPeople {...props} key={`people ${connection.revision}`} />
            <StepTest {...props} />
          </>
        ) : null}
        {can["manage"] || can["switchOff"] ? <StepSwitch {...props} /> : null}
        {can["manage"] ? (
          <>
            <StepOnly {...props} key={`only ${connection.revision}`} />
            <StepScim {...props} />
          </>
        ) : null}
        {can["remove"] ? <Remove {...props} /> : null}
      </div>
    </Page>
  );
}

/** One connection: what to give to the provider, what to enter, how to try it, and when to switch it on. */
export function ConnectionPage() {
  const { vendor } = usePlace();
  const { connectionId = "" } = useParams({ strict: false });
  const query = useGetSignInConnection(vendor.id, connectionId);
  return <Loaded query={query}>{(connection) => <Guided connection={connection} />}</Loaded>;
}
