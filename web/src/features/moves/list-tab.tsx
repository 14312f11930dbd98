import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../ui/data-table/index.ts";
import { IconMoves } from "../../ui/icons.ts";
import { useWords } from "../../ui/use-words.ts";
import { Empty, Loaded, Loading } from "../../ui/states/index.ts";
import { useProgram } from "../programs/use-program.ts";
import { columnsOf } from "./columns.tsx";
import { MoveFilters } from "./filters.tsx";
import { MoveDrawer } from "./move-drawer.tsx";
import classes from "./moves.module.css";
import { useAcknowledged } from "./use-acknowledged.ts";
import { isNarrowed, useMovePages, useMovesView } from "./use-moves.ts";

function None({ which }: { which: "coming" | "recent" }) {
  const { t } = useTranslation();
  const { view, clear } = useMovesView();
  if (isNarrowed(view)) {
    return (
      <Empty
        title={t("moves.noMatch")}
        action={
          <Button variant="default" onClick={clear}>
            {t("moves.clear")}
          </Button>
        }
      >
        {t("moves.noMatchBody")}
      </Empty>
    );
  }
  return (
    <Empty icon={IconMoves} title={t(`moves.none.${which}`)}>
      {t(`moves.noneBody.${which}`)}
    </Empty>
  );
}

function List({ which }: { which: "coming" | "recent" }) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  const { view, set } = useMovesView();
  const { program } = useProgram();
  const pages = useMovePages(which);
  const open = (move: string | undefined) => set({ move });
  const acknowledged = useAcknowledged(which === "coming" ? (pages.data?.pages ?? []) : []);
  const columns = columnsOf({ t, locale, words, program, acknowledged }, which);
  const onEnd = pages.hasNextPage && !pages.isFetchingNextPage ? () => void pages.fetchNextPage() : undefined;
  return (
    <div className={classes.list}>
      <MoveFilters which={which} />
      <Loaded query={pages} skeleton={<Loading lines={8} height={24} />}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          if (!rows.length) return <None which={which} />;
          return (
            <DataTable
              caption={t(`moves.caption.${which}`)}
              rows={rows}
              columns={columns}
              rowKey={(move) => move.id}
              onOpen={(move) => open(move.id)}
              onEnd={onEnd}
            />
          );
        }}
      </Loaded>
      {view.move && program ? (
        <MoveDrawer programId={program.id} moveId={view.move} onClose={() => open(undefined)} />
      ) : null}
    </div>
  );
}

/** What was decided and has not taken effect, soonest first. */
export const ComingTab = () => <List which="coming" />;

/** What took effect, was cancelled or declined, newest first. */
export const RecentTab = () => <List which="recent" />;
