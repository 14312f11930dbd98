import type { ApiKey } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { IconKey, IconPlus } from "../../ui/icons.ts";
import { OnceShown } from "../../ui/once-shown.tsx";
import { confirmed } from "../../ui/question.ts";
import { Empty } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./keys.module.css";
import { NewKeyDialog, type NewKey } from "./new-key-dialog.tsx";

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

type Open = { kind: "new" } | { kind: "secret"; secret: string } | null;

/** The keys of a place, with a way to make and to revoke them. */
export function KeysView(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const close = () => {
    setOpen(null);
    props.forget();
  };
  const revoke = async (key: ApiKey) => {
    const { name } = key;
    const title = t("keys.revokeTitle", { name });
    if (!(await confirmed({ title, says: t("keys.revokeBody"), action: t("keys.revoke") }))) return;
    await props.revoke(key);
    said(t("keys.revoked", { name }));
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
              <Row key={key.id} apiKey={key} onRevoke={() => void revoke(key).catch(failed)} />
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
      {open?.kind === "secret" ? (
        <OnceShown
          title={t("keys.secretTitle")}
          says={t("keys.secretBody")}
          label={t("keys.secret")}
          secret={open.secret}
          onDone={close}
        />
      ) : null}
    </div>
  );
}
