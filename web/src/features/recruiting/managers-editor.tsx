import type { ApplicationFormSettings, Person } from "@fairway/client";
import { Button, MultiSelect, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/page.tsx";
import { countriesIn } from "../apply/countries.ts";
import classes from "./recruiting.module.css";

type Settings = ApplicationFormSettings;
type Props = { settings: Settings; people: readonly Person[]; onChange: (next: Settings) => void };

/** Who looks after which countries: approves for them where the chain asks, and becomes the partner's manager. */
export function ManagersEditor({ settings, people, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const { managers } = settings;
  const set = (next: Settings["managers"]) => onChange({ ...settings, managers: next });
  const [first] = people;
  return (
    <Section title={t("recruiting.settings.managers")} note={t("recruiting.settings.managersNote")}>
      <div className={classes.stack}>
        {managers.map((manager, i) => (
          <div key={`${manager.personId} ${i}`} className={classes.question}>
            <div className={classes.pair}>
              <Select
                label={t("recruiting.settings.person")}
                allowDeselect={false}
                searchable
                data={people.map(({ id, name }) => ({ value: id, label: name }))}
                value={manager.personId}
                onChange={(next) => set(managers.with(i, { ...manager, personId: next ?? manager.personId }))}
              />
              <MultiSelect
                label={t("recruiting.settings.countries")}
                description={t("recruiting.settings.countriesHelp")}
                searchable
                data={countriesIn(i18n.language)}
                value={manager.countries}
                onChange={(countries) => set(managers.with(i, { ...manager, countries }))}
              />
            </div>
            <div>
              <Button size="compact-xs" variant="default" onClick={() => set(managers.toSpliced(i, 1))}>
                {t("recruiting.settings.remove")}
              </Button>
            </div>
          </div>
        ))}
        {first ? (
          <div>
            <Button
              size="xs"
              variant="default"
              onClick={() => set([...managers, { countries: [], personId: first.id }])}
            >
              {t("recruiting.settings.addManager")}
            </Button>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
