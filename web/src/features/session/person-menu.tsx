import { Avatar, Menu, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { useGetSetup, useUpdateMe } from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { languages, switchLanguage, type Language } from "../../i18n/index.ts";
import { IconCheck, IconLock, IconLogout, IconMail } from "../../ui/icons.ts";
import { failed } from "../../ui/toast.ts";
import { useEndViewing } from "../viewing/use-end-viewing.ts";
import { useMay, useRoom } from "./room.tsx";
import { useSignOut } from "./use-sign-out.ts";

const languageNames = { en: "English", de: "Deutsch" } as const;
const schemes = ["light", "dark", "auto"] as const;

function LanguageItems() {
  const { t, i18n } = useTranslation();
  const update = useUpdateMe();
  const client = useQueryClient();
  const choose = async (language: Language) => {
    await switchLanguage(language);
    await update.mutateAsync({ data: { locale: language } });
    await client.invalidateQueries();
  };
  return (
    <>
      <Menu.Label>{t("shell.language")}</Menu.Label>
      {languages.map((l) => (
        <Menu.Item
          key={l}
          lang={l}
          onClick={() => void choose(l).catch(failed)}
          rightSection={i18n.language === l ? <IconCheck size={15} aria-hidden /> : null}
          aria-current={i18n.language === l}
        >
          {languageNames[l]}
        </Menu.Item>
      ))}
    </>
  );
}

function SchemeItems() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const names = { light: t("shell.light"), dark: t("shell.dark"), auto: t("shell.system") };
  return (
    <>
      <Menu.Label>{t("shell.appearance")}</Menu.Label>
      {schemes.map((s) => (
        <Menu.Item
          key={s}
          onClick={() => setColorScheme(s)}
          rightSection={colorScheme === s ? <IconCheck size={15} aria-hidden /> : null}
          aria-current={colorScheme === s}
        >
          {names[s]}
        </Menu.Item>
      ))}
    </>
  );
}

/** In a demo: what would have been mailed, for those who look after people. */
function LettersItem() {
  const { t } = useTranslation();
  const mayRead = useMay("people.manage");
  const setup = useGetSetup({ query: { enabled: mayRead, staleTime: Infinity } });
  if (!mayRead || !setup.data?.demo.length) return null;
  return (
    <Menu.Item
      leftSection={<IconMail size={15} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/letters" />}
    >
      {t("session.letters")}
    </Menu.Item>
  );
}

/** What is one's own: language, account and the way out. */
function OwnItems() {
  const { t } = useTranslation();
  const leave = useSignOut();
  return (
    <>
      <Menu.Item
        leftSection={<IconLock size={15} aria-hidden />}
        renderRoot={(props) => <Link {...props} to="/account" />}
      >
        {t("session.account")}
      </Menu.Item>
      <LettersItem />
      <Menu.Item leftSection={<IconLogout size={15} aria-hidden />} onClick={leave}>
        {t("shell.signOut")}
      </Menu.Item>
    </>
  );
}

/** What the menu of a person offers; while the portal is viewed as a partner nothing that concerns the person itself. */
export function PersonItems() {
  const { t } = useTranslation();
  const viewed = useEndViewing();
  if (viewed)
    return (
      <>
        <SchemeItems />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={15} aria-hidden />} disabled={viewed.ending} onClick={viewed.end}>
          {t("gates.viewEnd")}
        </Menu.Item>
      </>
    );
  return (
    <>
      <LanguageItems />
      <Menu.Divider />
      <SchemeItems />
      <Menu.Divider />
      <OwnItems />
    </>
  );
}

/** The person, language, appearance and the way out. */
export function PersonMenu() {
  const { t } = useTranslation();
  const { me } = useRoom();
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <UnstyledButton style={{ borderRadius: 99 }}>
          <span className="visually-hidden">{t("shell.person", { name: me.person.name })}</span>
          <Avatar name={me.person.name} size={30} color="gray" aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.person.name}
          <br />
          {me.person.email}
        </Menu.Label>
        <Menu.Divider />
        <PersonItems />
      </Menu.Dropdown>
    </Menu>
  );
}
