import { useGetGalleryProgram, useListGallery, type GalleryItem } from "@fairway/client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatOf } from "../../programs/use-check.ts";
import { useNewDraft } from "../../programs/use-new-draft.ts";
import { SidePanel } from "../../../ui/dialog.tsx";
import { Loaded } from "../../../ui/states/index.ts";
import { DocumentView } from "../../programs/document-view.tsx";
import classes from "../designer.module.css";

const counted = ["metrics", "scores", "tracks", "tiers", "badges", "benefits", "segments"] as const;

/** What an example shows, in a line. */
function useShows(item: GalleryItem): string {
  const { t, i18n } = useTranslation();
  const parts = counted
    .filter((what) => item.counts[what] > 0)
    .map((what) => t(`designer.counts.${what}`, { count: item.counts[what] }));
  return new Intl.ListFormat(i18n.language, { type: "unit" }).format([
    ...parts,
    ...(item.moves ? [t("designer.counts.moves")] : []),
  ]);
}

function Preview({
  item,
  onUse,
  busy,
  onClose,
}: {
  item: GalleryItem;
  onUse: (source: string) => void;
  busy: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const query = useGetGalleryProgram(item.key);
  return (
    <SidePanel title={item.title} size={760} onClose={onClose}>
      <Loaded query={query}>
        {(example) => (
          <div className={classes.main}>
            <div>
              <Button loading={busy} onClick={() => onUse(example.source)}>
                {t("designer.gallery.use")}
              </Button>
            </div>
            <DocumentView page={example.page} contents={false} />
          </div>
        )}
      </Loaded>
    </SidePanel>
  );
}

function Card({ item, onOpen }: { item: GalleryItem; onOpen: () => void }) {
  const { t, i18n } = useTranslation();
  const shows = useShows(item);
  const tiers = new Intl.ListFormat(i18n.language, { type: "unit" }).format(item.tiers);
  return (
    <li className={classes.example}>
      <h3>{item.title}</h3>
      {item.about ? <p>{item.about}</p> : null}
      {item.tiers.length > 0 ? <p>{t("designer.gallery.tiers", { tiers })}</p> : null}
      <p className={classes.facts}>{shows}</p>
      <div>
        <Button variant="default" aria-label={t("designer.gallery.look", { name: item.title })} onClick={onOpen}>
          {t("designer.gallery.preview")}
        </Button>
      </div>
    </li>
  );
}

/** Published programs to start from: what each shows, how it reads, and the way to make it one's own. */
export function Gallery() {
  const { t } = useTranslation();
  const query = useListGallery();
  const [open, setOpen] = useState<GalleryItem | null>(null);
  const { start, busy } = useNewDraft();
  return (
    <>
      <p className={classes.lead}>{t("designer.gallery.lead")}</p>
      <Loaded query={query}>
        {({ items }) => (
          <ul className={classes.gallery}>
            {items.map((item) => (
              <Card key={item.key} item={item} onOpen={() => setOpen(item)} />
            ))}
          </ul>
        )}
      </Loaded>
      {open ? (
        <Preview
          item={open}
          busy={busy}
          onUse={(source) => start({ source, format: formatOf(source) })}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}
