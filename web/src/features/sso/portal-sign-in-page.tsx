import { useTranslation } from "react-i18next";
import { Page } from "../../ui/page.tsx";
import { ConnectionList } from "./connection-list.tsx";

/** How a partner's people sign in through their own company. */
export function PortalSignInPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("sso.title")}>
      <ConnectionList />
    </Page>
  );
}
