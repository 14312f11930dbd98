import { useCreateSignInConnection, useListSignInConnections, type SignInConnection } from "@fairway/client";
import { Button, Select, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { refresh } from "../../lib/query-client.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { IconLock, IconPlus } from "../../ui/icons.ts";
import { Mark } from "../../ui/mark.tsx";
import { Empty, Loaded } from "../../ui/states/index.ts";
import { failed } from "../../ui/toast.ts";
import classes from "./sso.module.css";
import { usePlace } from "./use-place.ts";

const providers = ["entra", "okta", "google", "keycloak", "other"] as const;
const protocols = ["oidc", "saml"] as const;

/** The page of a connection, on whatever side the reader is. */
function useLinkTo() {
  const { vendor, partnerId } = usePlace();
  return (connectionId: string) =>
    partnerId === null
      ? ({
          to: "/console/$vendor/settings/sign-in/$connectionId",
          params: { vendor: vendor.slug, connectionId },
        } as const)
      : ({
          to: "/portal/$vendor/$partnerId/sign-in/$connectionId",
          params: { vendor: vendor.slug, partnerId, connectionId },
        } as const);
}

function NewConnection({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { vendor } = usePlace();
  const navigate = useNavigate();
  const client = useQueryClient();
  const linkTo = useLinkTo();
  const create = useCreateSignInConnection();
  const [name, setName] = useState("");
  const [provider, setProvider] = useState<(typeof providers)[number]>("entra");
  const [protocol, setProtocol] = useState<(typeof protocols)[number]>("oidc");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const made = await create.mutateAsync({ vendorId: vendor.id, data: { name, provider, protocol } });
      await refresh(client, "/sign-in-connections");
      await navigate(linkTo(made.id));
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Dialog title={t("sso.make.title")} onClose={onClose}>
      <form className={classes.stack} onSubmit={(event) => void submit(event)}>
        <TextInput
          label={t("sso.make.name")}
          description={t("sso.make.nameHelp")}
          required
          maxLength={100}
          data-autofocus
          value={name}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <Select
          label={t("sso.make.provider")}
          data={providers.map((one) => ({ value: one, label: t(`sso.provider.${one}`) }))}
          allowDeselect={false}
          value={provider}
          onChange={(next) => setProvider(providers.find((one) => one === next) ?? "other")}
        />
        <Select
          label={t("sso.make.protocol")}
          description={t("sso.make.protocolHelp")}
          data={protocols.map((one) => ({ value: one, label: t(`sso.protocol.${one}`) }))}
          allowDeselect={false}
          value={protocol}
          onChange={(next) => setProtocol(protocols.find((one) => one === next) ?? "oidc")}
        />
        <div className={classes.head}>
          <Button variant="default" onClick={onClose}>
            {t("sso.make.cancel")}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t("sso.make.go")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function ConnectionLink({ id, name }: { id: string; name: string }) {
  const { vendor, partnerId } = usePlace();
  const className = `${classes.name} ${classes.link}`;
  if (partnerId === null)
    return (
      <Link
        to="/console/$vendor/settings/sign-in/$connectionId"
        params={{ vendor: vendor.slug, connectionId: id }}
        className={className}
      >
        {name}
      </Link>
    );
  return (
    <Link
      to="/portal/$vendor/$partnerId/sign-in/$connectionId"
      params={{ vendor: vendor.slug, partnerId, connectionId: id }}
      className={className}
    >
      {name}
    </Link>
  );
}

function One({ connection }: { connection: SignInConnection }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = usePlace().vendor;
  const { id, name, partner, protocol, provider, status, usedAt } = connection;
  const used = usedAt === null ? t("sso.never") : formatInstant(usedAt, i18n.language, timeZone);
  return (
    <li>
      <div className={classes.head}>
        <ConnectionLink id={id} name={name} />
        <Mark tone={status === "on" ? "ok" : "plain"}>{t(`sso.status.${status}`)}</Mark>
      </div>
      <p className={classes.quiet}>
        {[
          partner ? t("sso.ofPartner", { partner: partner.name }) : t("sso.own"),
          `${t(`sso.provider.${provider}`)}, ${t(`sso.protocol.${protocol}`)}`,
          `${t("sso.column.used")}: ${used}`,
        ].join(" · ")}
      </p>
    </li>
  );
}

/** The connections of one's own company; the vendor's administrators see those of partners as well. */
export function ConnectionList() {
  const { t } = useTranslation();
  const { vendor } = usePlace();
  const query = useListSignInConnections(vendor.id);
  const [making, setMaking] = useState(false);
  const make = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setMaking(true)}>
      {t("sso.connect")}
    </Button>
  );
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div className={classes.stack}>
          {items.length === 0 ? (
            <Empty icon={IconLock} title={t("sso.none")} action={make}>
              {t("sso.noneBody")}
            </Empty>
          ) : (
            <>
              <div>{make}</div>
              <ul className={classes.list} aria-label={t("sso.list")}>
                {items.map((connection) => (
                  <One key={connection.id} connection={connection} />
                ))}
              </ul>
            </>
          )}
          {making ? <NewConnection onClose={() => setMaking(false)} /> : null}
        </div>
      )}
    </Loaded>
  );
}
