import type { Invitation, InvitePersonReply } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import { Section } from "../../ui/page.tsx";
import { confirmed } from "../../ui/question.ts";
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

/** Invitations that nobody has accepted yet; nothing where there are none. */
export function InvitationList({ query, resend, revoke }: Props) {
  const { t } = useTranslation();
  const [link, setLink] = useState<{ name: string; url: string } | null>(null);
  const again = async (invitation: Invitation) => {
    const { name, url } = await resend(invitation);
    said(t("people.resentToast", { name }));
    if (url) setLink({ name, url });
  };
  const end = async (invitation: Invitation) => {
    const { name } = invitation;
    const title = t("people.revokeTitle", { name });
    if (!(await confirmed({ title, says: t("people.revokeBody", { name }), action: t("people.revoke") }))) return;
    await revoke(invitation);
    said(t("people.revokedToast", { name }));
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
        onClick={() => void end(invitation).catch(failed)}
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
            {link ? <LinkDialog name={link.name} url={link.url} onClose={() => setLink(null)} /> : null}
          </div>
        )
      }
    </Loaded>
  );
}
