import {
  useListMoversInfinite,
  type ListMoversReply,
  type ListMoversReplyItemsItem as Mover,
  type ProgramSummary,
} from "@fairway/client";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from "../../ui/icons.ts";
import { Panel, Section } from "../../ui/page.tsx";
import { Loaded } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { MeasurePast } from "./measure-past.tsx";
import classes from "./overview.module.css";

const signs = { up: IconArrowUp, down: IconArrowDown, in: IconPlus, out: IconX } as const;

function Row({ mover, trackLabel }: { mover: Mover; trackLabel: string | null }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const Sign = signs[mover.direction];
  const move = t("overview.move", { from: mover.fromTier ?? t("tier.none"), to: mover.toTier ?? t("tier.none") });
  return (
    <li className={classes.mover}>
      <span className={classes[mover.direction]} title={t(`overview.${mover.direction}`)}>
        <Sign size={15} aria-hidden />
        <span className="visually-hidden">{t(`overview.${mover.direction}`)}</span>
      </span>
      <Link
        className={classes.moverName}
        to="/console/$vendor/partners/$partnerId"
        params={{ vendor: vendor.slug, partnerId: mover.partner.id }}
      >
        {mover.partner.name}
      </Link>
      <span className={classes.move}>{trackLabel ? `${trackLabel}: ${move}` : move}</span>
    </li>
  );
}

function sentence(reply: ListMoversReply, t: TFunction, locale: string): string {
  const words = {
    from: reply.from ? formatDate(reply.from, locale) : "",
    to: reply.to ? formatDate(reply.to, locale) : "",
    up: reply.up,
    down: reply.down,
  };
  return reply.items.length ? t("overview.moversState", words) : t("overview.moversNone", words);
}

/** Partners whose tier changed between a measured date, the live one where none is given, and the one before it. */
export function Movers({ program, to }: { program: ProgramSummary; to: string | null }) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const query = useListMoversInfinite(
    vendor.id,
    program.id,
    { limit: 8, ...(to === null ? {} : { to }) },
    { query: { getNextPageParam: (last) => last.nextCursor ?? undefined, initialPageParam: undefined } },
  );
  const labelOf = (track: string) =>
    program.tracks.length > 1 ? (program.tracks.find((x) => x.key === track)?.label ?? track) : null;
  return (
    <Section title={t("overview.movers")}>
      <Loaded query={query}>
        {({ pages }) => {
          const first = pages[0];
          if (!first?.from) return <MeasurePast />;
          return (
            <Panel>
              <p className={classes.sentence}>{sentence(first, t, i18n.language)}</p>
              <ul className={classes.movers}>
                {pages
                  .flatMap((p) => p.items)
                  .map((m) => (
                    <Row key={`${m.partner.id}-${m.track}`} mover={m} trackLabel={labelOf(m.track)} />
                  ))}
              </ul>
              {query.hasNextPage ? (
                <Button variant="subtle" onClick={() => void query.fetchNextPage()} loading={query.isFetchingNextPage}>
                  {t("showMore")}
                </Button>
              ) : null}
            </Panel>
          );
        }}
      </Loaded>
    </Section>
  );
}
