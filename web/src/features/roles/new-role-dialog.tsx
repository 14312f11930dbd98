import type { Role } from "@fairway/client";
import { Button, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { fieldErrors } from "../../lib/errors.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Trouble } from "../../ui/trouble.tsx";
import { useRoleName } from "../people/use-role-name.ts";
import classes from "./roles.module.css";
import type { Side } from "./use-permission-words.ts";
import type { RoleActions } from "./use-role-actions.ts";

type Props = { side: Side; roles: readonly Role[]; actions: RoleActions; onClose: () => void };

/** Asks for the name of a new role, and what it starts as. */
export function NewRoleDialog({ side, roles, actions, onClose }: Props) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const [name, setName] = useState("");
  const [copyOf, setCopyOf] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void actions
      .create({ side, name, ...(copyOf === null ? {} : { copyOf }) })
      .then(onClose)
      .catch(() => undefined);
  };
  return (
    <Dialog title={t("roles.addTitle")} onClose={onClose}>
      <form className={classes.form} onSubmit={submit}>
        <Trouble error={actions.error} shows={["name"]} />
        <TextInput
          label={t("roles.name")}
          required
          data-autofocus
          value={name}
          error={fieldErrors(actions.error)["name"]}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <Select
          label={t("roles.from")}
          placeholder={t("roles.fromNothing")}
          clearable
          data={roles
            .filter((role) => role.can["copy"])
            .map((role) => ({ value: role.id, label: roleName(role.key, role.name) }))}
          value={copyOf}
          onChange={setCopyOf}
        />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button type="submit" loading={actions.busy}>
            {t("roles.add")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
