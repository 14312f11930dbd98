import type { Invitation, InvitePersonReply } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState, type FormEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded, type Source } from "../../ui/states/index.ts";
import { failed, said } from "../../ui/toast.ts";
import { useVendor } from "../session/room.tsx";
import classes from "./people.module.css";
import { LinkDialog } from "./person-dialogs.tsx";

type Actions = {
  resend: (invitation: Invitation) => Promise<InvitePersonReply>;
  revoke: (invitation: Invitation) => Promise<void>;
};

type Props = Actions & { query: Source<{ items: Invitation[]; can: Record<string, boolean> }> };

type Open = { kind: "revoke"; invitation: Invitation } | { kind: "link"; name: string; url: string } | null;

function Row({ invitation, tools }: { invitation: Invitation; tools: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  return (
    <li className={classes.invited}>
      <div className={classes.words}>
        <span className={classes.name}>{invitation.name}</span>
        <span className={classes.email}>{invitation.email}</span>
      </div>
      <span className={classes.seen}>
        {t("people.invitedBy", { name: invitation.invitedBy })}
        <br />
        {invitation.expired
          ? t("people.invitedOver")
          : t("people.invitedUntil", { date: formatDayOf(invitation.expiresAt, i18n.language, timeZone) })}
      </span>
      {tools}
    </li>
  );
}

function RevokeDialog({
  invitation,
  revoke,
  onClose,
}: {
  invitation: Invitation;
  revoke: Actions["revoke"];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { name } = invitation;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await revoke(invitation);
    said(t("people.revokedToast", { name }));
    onClose();
  };
  return (
    <Dialog title={t("people.revokeTitle", { name })} onClose={onClose}>
      <form className={classes.form} onSubmit={(e) => void submit(e).catch(failed)}>
        <p>{t("people.revokeBody", { name })}</p>
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button type="submit" color="red">
            {t("people.revoke")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Invitations that nobody has accepted yet; nothing where there are none. */
export function InvitationList({ query, resend, revoke }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const again = async (invitation: Invitation) => {
    const { name, url } = await resend(invitation);
    said(t("people.resentToast", { name }));
    if (url) setOpen({ kind: "link", name, url });
  };
  const tools = (invitation: Invitation) => (
    <span className={classes.invitedTools}>
      <Button
        variant="default"
        aria-label={t("people.resendTo", { name: invitation.name })}
        onClick={() => void again(invitation).catch(failed)}
      >
        {t("people.resend")}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        aria-label={t("people.revokeOf", { name: invitation.name })}
        onClick={() => setOpen({ kind: "revoke", invitation })}
      >
        {t("people.revoke")}
      </Button>
    </span>
  );
  return (
    <Loaded query={query}>
      {({ items, can }) =>
        items.length === 0 ? null : (
          <div className={classes.invitations}>
            <Section title={t("people.invited")} note={t("people.invitedState", { count: items.length })}>
              <ul className={classes.people}>
                {items.map((one) => (
                  <Row key={one.id} invitation={one} tools={can["manage"] ? tools(one) : null} />
                ))}
              </ul>
            </Section>
            {open?.kind === "link" ? (
              <LinkDialog name={open.name} url={open.url} onClose={() => setOpen(null)} />
            ) : null}
            {open?.kind === "revoke" ? (
              <RevokeDialog invitation={open.invitation} revoke={revoke} onClose={() => setOpen(null)} />
            ) : null}
          </div>
        )
      }
    </Loaded>
  );
}
