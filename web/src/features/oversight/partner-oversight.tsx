import {
  useListPartnerAppeals,
  useListPartnerExceptions,
  type Appealable,
  type ProgramSummary,
  type TrackStanding,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Section } from "../../ui/page.tsx";
import { Loaded, Loading } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { AppealList } from "./appeal-list.tsx";
import { AskException, usual } from "./ask-exception.tsx";
import { ExceptionList } from "./exception-list.tsx";
import { FileAppeal } from "./file-appeal.tsx";
import classes from "./oversight.module.css";
import { useMoveWords } from "./use-move-words.ts";

type Props = { partnerId: string; program: ProgramSummary; tracks: TrackStanding[] };

function Exceptions({ partnerId, program, tracks }: Props) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const [asking, setAsking] = useState(false);
  const query = useListPartnerExceptions(vendor.id, partnerId, { limit: 100 });
  const ask = query.data?.can["request"] ? (
    <Button variant="default" onClick={() => setAsking(true)}>
      {t("oversight.exceptions.ask")}
    </Button>
  ) : null;
  return (
    <Section title={t("oversight.exceptions.title")} aside={ask}>
      <Loaded query={query} skeleton={<Loading lines={2} />}>
        {({ items }) =>
          items.length ? (
            <ExceptionList exceptions={items} />
          ) : (
            <p className={classes.note}>{t("oversight.exceptions.nonePartner")}</p>
          )
        }
      </Loaded>
      {asking ? (
        <AskException
          partnerId={partnerId}
          program={program}
          suggested={usual(tracks)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Section>
  );
}

/** Moves of which the vendor's people may note an appeal down that reached them another way. */
function Note({ partnerId, appealable }: { partnerId: string; appealable: Appealable[] }) {
  const { t } = useTranslation();
  const words = useMoveWords();
  const [chosen, setChosen] = useState<Appealable | null>(null);
  return (
    <div className={classes.stack}>
      {appealable.map((item) => (
        <div key={item.move.id} className={classes.bar}>
          <div className={classes.body}>
            <span>{words.says(item.move)}</span>
            <p className={classes.note}>{words.when(item.move)}</p>
          </div>
          <Button variant="default" onClick={() => setChosen(item)}>
            {t("oversight.appeals.note")}
          </Button>
        </div>
      ))}
      {chosen ? <FileAppeal partnerId={partnerId} move={chosen.move} onClose={() => setChosen(null)} /> : null}
    </div>
  );
}

function Appeals({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const query = useListPartnerAppeals(vendor.id, partnerId, { limit: 100 });
  return (
    <Section title={t("oversight.appeals.title")}>
      <Loaded query={query} skeleton={<Loading lines={2} />}>
        {({ items, appealable, can }) => (
          <>
            {items.length ? (
              <AppealList appeals={items} />
            ) : (
              <p className={classes.note}>{t("oversight.appeals.nonePartner")}</p>
            )}
            {can["file"] && appealable.length ? <Note partnerId={partnerId} appealable={appealable} /> : null}
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** On a partner's page: its exceptions and its appeals. */
export function PartnerOversight({ partnerId, program, tracks }: Props) {
  return (
    <>
      <Exceptions partnerId={partnerId} program={program} tracks={tracks} />
      <Appeals partnerId={partnerId} />
    </>
  );
}
