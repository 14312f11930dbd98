import type { GetSetupReplyDemoItem } from "@fairway/client";
import { Avatar, UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./front-door.module.css";

type Props = { people: GetSetupReplyDemoItem[]; onPick: (email: string, password: string) => Promise<void> };

function Person({ person, onPick }: { person: GetSetupReplyDemoItem; onPick: Props["onPick"] }) {
  const { t } = useTranslation();
  return (
    <li>
      <UnstyledButton className={classes.person} onClick={() => void onPick(person.email, person.password)}>
        <Avatar name={person.name} color="gray" size={32} aria-hidden />
        <span className="visually-hidden">{t("session.demoAs")} </span>
        <span className={classes.personWords}>
          <span className={classes.personName}>{person.name}</span>
          <span className={classes.personTitle}>{`${person.title}, ${person.organization}`}</span>
        </span>
      </UnstyledButton>
    </li>
  );
}

/** People of the demo; choosing one signs in. */
export function DemoPeople({ people, onPick }: Props) {
  const { t } = useTranslation();
  const sides = [
    { key: "vendor", title: t("session.demoVendor") },
    { key: "partner", title: t("session.demoPartner") },
  ] as const;
  return (
    <section className={classes.demo} aria-labelledby="demo-title">
      <h2 id="demo-title">{t("session.demoTitle")}</h2>
      <p>{t("session.demoLead")}</p>
      {sides.map(({ key, title }) => (
        <div key={key}>
          <h3 className={classes.side}>{title}</h3>
          <ul className={classes.people}>
            {people
              .filter((p) => p.side === key)
              .map((p) => (
                <Person key={p.email} person={p} onPick={onPick} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
