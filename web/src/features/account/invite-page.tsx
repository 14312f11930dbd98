import {
  useAcceptInvitation,
  useGetMe,
  useJoinByInvitation,
  useLookAtInvitation,
  type PlaceEntered,
  type InvitationSeen,
} from "@fairway/client";
import { Alert, Button, PasswordInput, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, fieldErrors } from "../../lib/errors.ts";
import { Failed, Loading } from "../../ui/states/index.ts";
import { failed } from "../../ui/toast.ts";
import { Trouble } from "../../ui/trouble.tsx";
import { signOut } from "../session/auth.ts";
import classes from "../session/front-door.module.css";
import { FrontDoor } from "../session/front-door.tsx";

type StepProps = { token: string; seen: InvitationSeen };

/** Where an accepted invitation leads. */
function useEnter() {
  const navigate = useNavigate();
  const client = useQueryClient();
  return async ({ vendor, partnerId }: PlaceEntered) => {
    client.clear();
    if (partnerId === null) await navigate({ to: "/console/$vendor/overview", params: { vendor }, replace: true });
    else await navigate({ to: "/portal/$vendor/$partnerId/home", params: { vendor, partnerId }, replace: true });
  };
}

function NewPerson({ token, seen }: StepProps) {
  const { t } = useTranslation();
  const enter = useEnter();
  const accept = useAcceptInvitation();
  const [fields, setFields] = useState({ name: seen.name, password: "" });
  const errors = fieldErrors(accept.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void accept.mutateAsync({ data: { token, ...fields } }).then(enter, () => undefined);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Trouble error={accept.error} shows={["name", "password"]} />
      <input
        className="visually-hidden"
        type="text"
        name="username"
        autoComplete="username"
        tabIndex={-1}
        aria-hidden
        value={seen.email}
        readOnly
      />
      <TextInput
        label={t("account.invite.yourName")}
        autoComplete="name"
        required
        withAsterisk={false}
        value={fields.name}
        error={errors["name"]}
        onChange={(e) => setFields({ ...fields, name: e.currentTarget.value })}
      />
      <PasswordInput
        label={t("account.invite.password")}
        description={t("account.invite.passwordHelp")}
        autoComplete="new-password"
        minLength={12}
        required
        withAsterisk={false}
        value={fields.password}
        error={errors["password"]}
        onChange={(e) => setFields({ ...fields, password: e.currentTarget.value })}
      />
      <Button type="submit" size="sm" loading={accept.isPending}>
        {t("account.invite.accept")}
      </Button>
    </form>
  );
}

function KnownPerson({ token, seen, me }: StepProps & { me: { email: string } | null }) {
  const { t } = useTranslation();
  const enter = useEnter();
  const navigate = useNavigate();
  const client = useQueryClient();
  const join = useJoinByInvitation();
  const toSignIn = () => navigate({ to: "/sign-in", search: { next: `/invite/${token}` } });
  const leave = async () => {
    await signOut();
    client.clear();
    await toSignIn();
  };
  if (me === null)
    return (
      <div className={classes.form}>
        <p>{t("account.invite.signInFirst")}</p>
        <Button size="sm" onClick={() => void toSignIn()}>
          {t("account.invite.signIn")}
        </Button>
      </div>
    );
  if (me.email !== seen.email)
    return (
      <div className={classes.form}>
        <Alert
          color="yellow"
          role="alert"
          title={t("account.invite.otherPerson", { email: me.email, invited: seen.email })}
        >
          {t("account.invite.otherPersonRemedy")}
        </Alert>
        <Button size="sm" variant="default" onClick={() => void leave().catch(failed)}>
          {t("account.invite.signOut")}
        </Button>
      </div>
    );
  return (
    <div className={classes.form}>
      <Trouble error={join.error} />
      <Button
        size="sm"
        loading={join.isPending}
        onClick={() => void join.mutateAsync({ data: { token } }).then(enter, () => undefined)}
      >
        {t("account.invite.join")}
      </Button>
    </div>
  );
}

function Seen({ token, seen }: StepProps) {
  const { t } = useTranslation();
  const me = useGetMe({ query: { retry: false } });
  const inviter = seen.invitedBy;
  const vendor = seen.vendor.name;
  const lead =
    seen.partner === null
      ? t("account.invite.toVendor", { inviter, vendor })
      : t("account.invite.toPartner", { inviter, vendor, partner: seen.partner });
  const person = me.data?.person ?? null;
  const unclear = me.error && failureOf(me.error).status !== 401;
  return (
    <FrontDoor title={t("account.invite.title")} lead={lead}>
      <p className={classes.lead}>{t("account.invite.as", { email: seen.email })}</p>
      {unclear ? <Failed error={me.error} onRetry={() => void me.refetch()} /> : null}
      {me.isPending || unclear ? null : seen.known || person ? (
        <KnownPerson token={token} seen={seen} me={person} />
      ) : (
        <NewPerson token={token} seen={seen} />
      )}
    </FrontDoor>
  );
}

/** Where an invitation leads: somebody new chooses a name and a password, whoever is known signs in and accepts. */
export function InvitePage() {
  const { t } = useTranslation();
  const { token } = useParams({ from: "/invite/$token" });
  const { mutate, data, error } = useLookAtInvitation();
  useEffect(() => mutate({ data: { token } }), [mutate, token]);
  if (data) return <Seen token={token} seen={data} />;
  if (!error) return <Loading lines={0} />;
  const { status } = failureOf(error);
  if (status !== 409 && status !== 400) return <Failed error={error} onRetry={() => mutate({ data: { token } })} />;
  return (
    <FrontDoor title={t("account.invite.over")} lead={t("account.invite.overRemedy")}>
      <Button component="a" href="/sign-in" size="sm">
        {t("account.invite.signIn")}
      </Button>
    </FrontDoor>
  );
}
