import { useListLetters, type ListLettersReply } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { IconMail } from "../../ui/icons.ts";
import { Page } from "../../ui/page.tsx";
import { Empty, Loaded, Missing } from "../../ui/states/index.ts";
import { failureOf } from "../../lib/errors.ts";
import classes from "./account.module.css";
import { AccountFrame } from "./frame.tsx";
import { ownZone } from "./use-fresh-account.ts";

type Letter = ListLettersReply["items"][number];

function Row({ letter }: { letter: Letter }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const { to: name, subject, address } = letter;
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <span className={classes.name}>{subject}</span>
        <span className={classes.quiet}>{t("account.letters.to", { name, address })}</span>
      </span>
      <span className={classes.pair}>
        <span className={classes.quiet}>{formatInstant(letter.createdAt, i18n.language, ownZone())}</span>
        <Button
          variant="default"
          aria-expanded={open}
          aria-label={t("account.letters.open", { subject, name })}
          onClick={() => setOpen(!open)}
        >
          {t("account.letters.show")}
        </Button>
      </span>
      {open ? (
        <iframe
          className={classes.frame}
          title={subject}
          srcDoc={letter.html.replace("<head>", '<head><base target="_top">')}
          sandbox="allow-scripts allow-popups allow-top-navigation-by-user-activation"
        />
      ) : null}
    </li>
  );
}

/** In a demo: letters that would have been mailed. */
export function LettersPage() {
  const { t } = useTranslation();
  const query = useListLetters();
  if (query.error && failureOf(query.error).status === 404) return <Missing />;
  return (
    <AccountFrame>
      <Page title={t("account.letters.title")} state={t("account.letters.state")}>
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon={IconMail} title={t("account.letters.none")}>
                {t("account.letters.noneBody")}
              </Empty>
            ) : (
              <ul className={classes.list}>
                {items.map((one) => (
                  <Row key={one.id} letter={one} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Page>
    </AccountFrame>
  );
}
