import { useGetSignInConnection, type SignInConnection } from "@fairway/client";
import { Button } from "@mantine/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../ui/page.tsx";
import { confirmed } from "../../ui/question.ts";
import { Loaded } from "../../ui/states/index.ts";
import classes from "./sso.module.css";
import { StepDomains } from "./step-domains.tsx";
import { StepPeople } from "./step-people.tsx";
import { StepOurs, StepProvider } from "./step-provider.tsx";
import { StepScim } from "./step-scim.tsx";
import { StepOnly, StepSwitch } from "./step-switch.tsx";
import { StepTest } from "./step-test.tsx";
import { type StepProps, useConnectionActions, useConnectionDrafts } from "./use-connection-actions.ts";
import { usePlace } from "./use-place.ts";

/** The list that a connection stands in. */
function useList() {
  const { vendor, partnerId } = usePlace();
  return partnerId === null
    ? ({ to: "/console/$vendor/settings", params: { vendor: vendor.slug }, search: { tab: "sign-in" } } as const)
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
        search={{ tab: "sign-in" }}
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
  const go = async () => {
    const question = { title: t("sso.remove.title", { name }), says: t("sso.remove.body"), action: t("sso.remove.go") };
    if (!(await confirmed(question))) return;
    if (await actions.remove(t("sso.remove.done"))) await navigate({ ...list, replace: true });
  };
  return (
    <div>
      <Button variant="subtle" color="red" loading={actions.busy} onClick={() => void go()}>
        {t("sso.remove.go")}
      </Button>
    </div>
  );
}

function Guided({ connection }: { connection: SignInConnection }) {
  const { t } = useTranslation();
  const actions = useConnectionActions(connection);
  const { provider, people, exempt } = useConnectionDrafts(connection);
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
            <StepProvider {...props} draft={provider} />
          </>
        ) : null}
        <StepDomains {...props} />
        {can["manage"] ? (
          <>
            <StepPeople {...props} draft={people} />
            <StepTest {...props} isUnsaved={provider.dirty || people.dirty} />
          </>
        ) : null}
        {can["manage"] || can["switchOff"] ? <StepSwitch {...props} /> : null}
        {can["manage"] ? (
          <>
            <StepOnly {...props} draft={exempt} />
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
  return <Loaded query={query}>{(connection) => <Guided key={connection.id} connection={connection} />}</Loaded>;
}
