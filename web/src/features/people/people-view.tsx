import type { InvitePersonReply, Person, RoleChoice } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconPlus, IconUsers } from "../../ui/icons.ts";
import { Empty } from "../../ui/states/index.ts";
import { said } from "../../ui/toast.ts";
import classes from "./people.module.css";
import { PeopleTable } from "./people-table.tsx";
import { AddPersonDialog, LinkDialog, RemoveDialog, RolesDialog, type NewPerson } from "./person-dialogs.tsx";

type Action<T, R = unknown> = { run: (input: T) => Promise<R>; error: unknown; busy: boolean; reset: () => void };

type Props = {
  organization: string;
  people: readonly Person[];
  roles: readonly RoleChoice[];
  /** Inviting somebody by e-mail. */
  add?: Action<NewPerson, InvitePersonReply> | undefined;
  edit?: Action<{ person: Person; roles: string[] }> | undefined;
  remove?: Action<Person> | undefined;
  /** The address asks for the dialog that adds somebody. */
  adding?: boolean;
  onAdding?: (on: boolean) => void;
  /** Who is invited and has not accepted yet. */
  invitations?: ReactNode;
};

type Open =
  | { kind: "add" }
  | { kind: "edit" | "remove"; person: Person }
  | { kind: "link"; name: string; url: string }
  | null;

function Dialogs({
  open,
  close,
  show,
  props,
}: {
  open: NonNullable<Open>;
  close: () => void;
  show: (open: Open) => void;
  props: Props;
}) {
  const { t } = useTranslation();
  const { organization, roles, add, edit, remove } = props;
  if (open.kind === "link") return <LinkDialog name={open.name} url={open.url} onClose={close} />;
  if (open.kind === "add" && add) {
    const send = async (input: NewPerson) => {
      const { name, url } = await add.run(input);
      said(t("people.invitedToast", { name }));
      close();
      if (url) show({ kind: "link", name, url });
    };
    return (
      <AddPersonDialog
        organization={organization}
        all={roles}
        send={send}
        error={add.error}
        busy={add.busy}
        onClose={close}
      />
    );
  }
  if (open.kind === "edit" && edit) {
    const send = async (chosen: string[]) => {
      await edit.run({ person: open.person, roles: chosen });
      said(t("people.editedToast", { name: open.person.name }));
      close();
    };
    return (
      <RolesDialog person={open.person} all={roles} send={send} error={edit.error} busy={edit.busy} onClose={close} />
    );
  }
  if (open.kind === "remove" && remove) {
    const send = async () => {
      await remove.run(open.person);
      said(t("people.removedToast", { name: open.person.name }));
      close();
    };
    return (
      <RemoveDialog
        person={open.person}
        organization={organization}
        send={send}
        error={remove.error}
        busy={remove.busy}
        onClose={close}
      />
    );
  }
  return null;
}

/** The people of one side: who they are, what they may do, and ways to change that. */
export function PeopleView(props: Props) {
  const { t } = useTranslation();
  const { people, organization, add, edit, remove } = props;
  const [chosen, setChosen] = useState<Open>(null);
  const open: Open = chosen ?? (props.adding && add ? { kind: "add" } : null);
  const close = () => {
    setChosen(null);
    props.onAdding?.(false);
    for (const action of [add, edit, remove]) action?.reset();
  };
  const button = add ? (
    <Button leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setChosen({ kind: "add" })}>
      {t("people.add")}
    </Button>
  ) : null;
  return (
    <div>
      {people.length ? (
        <>
          <div className={classes.bar}>
            <p className={classes.help}>{t("people.state", { count: people.length, organization })}</p>
            {button}
          </div>
          <PeopleTable
            people={people}
            roles={props.roles}
            onEdit={edit ? (person) => setChosen({ kind: "edit", person }) : undefined}
            onRemove={remove ? (person) => setChosen({ kind: "remove", person }) : undefined}
          />
        </>
      ) : (
        <Empty icon={IconUsers} title={t("people.none")} action={button}>
          {t("people.noneBody")}
        </Empty>
      )}
      {props.invitations}
      {open ? <Dialogs open={open} close={close} show={setChosen} props={props} /> : null}
    </div>
  );
}
