import { useGetAccount, useGetMe, type Account } from "@fairway/client";
import { Alert, Anchor } from "@mantine/core";
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { safeNext } from "../../lib/safe-next.ts";
import { Page } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { AccountFrame } from "./frame.tsx";
import { PasskeySection } from "./passkey-section.tsx";
import { PasswordSection } from "./password-section.tsx";
import { PersonSection } from "./person-section.tsx";
import { EventSection, SessionSection } from "./session-section.tsx";
import { TotpSection } from "./totp-section.tsx";

/** What places ask for that this session does not have; or the way on to where somebody was led here from. */
function Demand({ account, next }: { account: Account; next: string | undefined }) {
  const { t } = useTranslation();
  if (account.demandedBy.length === 0 || account.strong)
    return next === undefined ? null : (
      <Alert color="green" role="status" title={t("account.page.ready")}>
        <Anchor renderRoot={(props) => <Link {...props} to={safeNext(next)} />}>{t("account.page.goOn")}</Anchor>
      </Alert>
    );
  const has = account.totp !== null || account.passkeys.length > 0;
  return (
    <Alert color="yellow" role="status" title={t("account.page.demanded", { places: account.demandedBy.join(", ") })}>
      {t(has ? "account.page.demandedHave" : "account.page.demandedBody")}
    </Alert>
  );
}

/** One's own account: name, ways to sign in, sessions, and what happened. */
export function AccountPage() {
  const { t } = useTranslation();
  const me = useGetMe();
  const { next } = useSearch({ from: "/account" });
  const account = useGetAccount();
  return (
    <AccountFrame next={next}>
      <Loaded query={me}>
        {({ person }) => (
          <Page title={t("account.page.title")} state={t("account.page.state", { email: person.email })}>
            <Loaded query={account}>
              {(data) => (
                <>
                  <Demand account={data} next={next} />
                  <PersonSection person={person} key={person.locale} />
                  <PasswordSection hasPassword={data.hasPassword} />
                  <TotpSection totp={data.totp} />
                  <PasskeySection passkeys={data.passkeys} />
                  <SessionSection sessions={data.sessions} />
                  <EventSection events={data.events} />
                </>
              )}
            </Loaded>
          </Page>
        )}
      </Loaded>
    </AccountFrame>
  );
}
