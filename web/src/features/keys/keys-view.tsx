import type { ApiKey } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { IconKey, IconPlus } from "../../ui/icons.ts";
import { Empty } from "../../ui/states/index.ts";
import { said } from "../../ui/toast.ts";
import { Trouble } from "../roles/index.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./keys.module.css";
import { NewKeyDialog, SecretDialog, type NewKey } from "./new-key-dialog.tsx";

type Props = {
  side: "vendor" | "partner";
  organization: string;
  keys: readonly ApiKey[];
  /** What the reader may do, and so the most that a key may. */
  held: readonly string[];
  mayManage: boolean;
  make: (input: NewKey) => Promise<{ secret: string }>;
  revoke: (key: ApiKey) => Promise<unknown>;
  busy: boolean;
  error: unknown;
  forget: () => void;
};

function Row({ apiKey, onRevoke }: { apiKey: ApiKey; onRevoke: () => void }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const at = (iso: string) => formatInstant(iso, i18n.language, timeZone);
  return (
    <li className={classes.key}>
      <div className={classes.words}>
        <span className={classes.name}>{apiKey.name}</span>
        <span className={classes.note}>
          <code>{apiKey.prefix}…</code> · {t(`keys.kindShort.${apiKey.kind}`)} ·{" "}
          {apiKey.kind === "service" ? t("keys.madeBy", { name: apiKey.owner.name }) : apiKey.owner.name}
        </span>
      </div>
      <span className={classes.note}>
        {t("keys.permissions", { count: apiKey.permissions.length })}
        <br />
        {t("keys.column.used")}: {apiKey.lastUsedAt ? at(apiKey.lastUsedAt) : t("keys.never")}
      </span>
      <span className={classes.note}>
        <strong className={classes.state} data-state={apiKey.state}>
          {t(`keys.states.${apiKey.state}`)}
        </strong>
        <br />
        {t("keys.column.expires")}: {at(apiKey.expiresAt)}
      </span>
      <span className={classes.tools}>
        {apiKey.can["revoke"] ? (
          <Button variant="default" size="compact-sm" onClick={onRevoke}>
            {t("keys.revoke")}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

function RevokeDialog({ apiKey, props, onClose }: { apiKey: ApiKey; props: Props; onClose: () => void }) {
  const { t } = useTranslation();
  const send = async () => {
    await props.revoke(apiKey);
    said(t("keys.revoked", { name: apiKey.name }));
    onClose();
  };
  return (
    <Dialog title={t("keys.revokeTitle", { name: apiKey.name })} onClose={onClose}>
      <Trouble error={props.error} />
      <p>{t("keys.revokeBody")}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button color="red" loading={props.busy} onClick={() => void send().catch(() => undefined)}>
          {t("keys.revoke")}
        </Button>
      </div>
    </Dialog>
  );
}

type Open = { kind: "new" } | { kind: "secret"; secret: string } | { kind: "revoke"; key: ApiKey } | null;

/** The keys of a place, with a way to make and to revoke them. */
export function KeysView(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const close = () => {
    setOpen(null);
    props.forget();
  };
  const add = (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setOpen({ kind: "new" })}>
      {t("keys.add")}
    </Button>
  );
  return (
    <div>
      {props.keys.length ? (
        <>
          <div className={classes.bar}>
            <p className={classes.help}>{t("keys.state")}</p>
            {add}
          </div>
          <ul className={classes.keys}>
            {props.keys.map((key) => (
              <Row key={key.id} apiKey={key} onRevoke={() => setOpen({ kind: "revoke", key })} />
            ))}
          </ul>
        </>
      ) : (
        <Empty icon={IconKey} title={t("keys.none")} action={add}>
          {t("keys.noneBody")}
        </Empty>
      )}
      {open?.kind === "new" ? (
        <NewKeyDialog
          {...props}
          send={async (input) => setOpen({ kind: "secret", ...(await props.make(input)) })}
          onClose={close}
        />
      ) : null}
      {open?.kind === "secret" ? <SecretDialog secret={open.secret} onClose={close} /> : null}
      {open?.kind === "revoke" ? <RevokeDialog apiKey={open.key} props={props} onClose={close} /> : null}
    </div>
  );
}
