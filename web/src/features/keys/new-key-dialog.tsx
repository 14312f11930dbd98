import { apiKeyDays } from "@fairway/contract";
import { Button, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { SidePanel, useAsksBeforeClosing } from "../../ui/dialog.tsx";
import { Trouble } from "../../ui/trouble.tsx";
import { PermissionChoice } from "../roles/index.ts";
import classes from "./keys.module.css";

export type NewKey = { name: string; kind: "personal" | "service"; permissions: string[]; expiresInDays: number };

const lives = [7, 30, apiKeyDays.usual, 180, apiKeyDays.most];
const kinds = ["personal", "service"] as const;

type Props = {
  side: "vendor" | "partner";
  organization: string;
  held: readonly string[];
  mayManage: boolean;
  send: (input: NewKey) => Promise<unknown>;
  busy: boolean;
  error: unknown;
  onClose: () => void;
};

function Form({ side, organization, held, mayManage, send, busy, error, onClose }: Props) {
  const { t } = useTranslation();
  const [key, setKey] = useState<NewKey>({
    name: "",
    kind: "personal",
    permissions: [],
    expiresInDays: apiKeyDays.usual,
  });
  useAsksBeforeClosing({ dirty: key.name !== "" || key.permissions.length > 0 });
  const errors = fieldErrors(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(key).catch(() => undefined);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Trouble error={error} shows={["name"]} />
      <TextInput
        label={t("keys.name")}
        placeholder={t("keys.namePlaceholder")}
        required
        data-autofocus
        value={key.name}
        error={errors["name"]}
        onChange={(e) => setKey({ ...key, name: e.currentTarget.value })}
      />
      {mayManage ? (
        <Select
          label={t("keys.kind")}
          allowDeselect={false}
          data={kinds.map((kind) => ({ value: kind, label: t(`keys.kinds.${kind}`, { organization }) }))}
          value={key.kind}
          onChange={(next) => setKey({ ...key, kind: next === "service" ? "service" : "personal" })}
        />
      ) : null}
      <Select
        label={t("keys.lasts")}
        allowDeselect={false}
        data={lives.map((count) => ({ value: String(count), label: t("keys.days", { count }) }))}
        value={String(key.expiresInDays)}
        onChange={(next) => setKey({ ...key, expiresInDays: Number(next ?? apiKeyDays.usual) })}
      />
      <h3 className={classes.heading}>{t("keys.scopes")}</h3>
      <PermissionChoice
        side={side}
        chosen={new Set(key.permissions)}
        offered={(one) => held.includes(one)}
        onChange={(permissions) => setKey({ ...key, permissions })}
      />
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button type="submit" loading={busy} disabled={key.permissions.length === 0}>
          {t("keys.make")}
        </Button>
      </div>
    </form>
  );
}

/** Asks what a key is for, whose it is, how long it lasts and what it may. */
export function NewKeyDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel title={t("keys.addTitle")} size={520} onClose={props.onClose}>
      <Form {...props} />
    </SidePanel>
  );
}
