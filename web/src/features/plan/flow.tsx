import type { PlanDate } from "@fairway/client";
import { Button } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { IconChartBar, IconTable } from "../../ui/icons.ts";
import { Panel, Section } from "../../ui/page.tsx";
import { useTierColour } from "../../ui/tier-badge.tsx";
import { layoutOf, type Layout, type Node, type Stream } from "./flow-layout.ts";
import { FlowTable } from "./flow-table.tsx";
import classes from "./flow.module.css";
import { usePlaceName } from "./use-place-name.ts";
import { useLineView, type Track } from "./use-plan.ts";

const inner = 200;
const bar = 10;

function Labels({ nodes, side, track }: { nodes: readonly Node[]; side: "from" | "to"; track: Track }) {
  const { t, i18n } = useTranslation();
  const nameOf = usePlaceName();
  const number = new Intl.NumberFormat(i18n.language);
  const note = (key: string) => {
    const tier = track.tiers.find((x) => x.tier === key);
    if (!tier || (tier.before && tier.after)) return "";
    return ` (${t(side === "from" ? "plan.flow.gone" : "plan.flow.new")})`;
  };
  return (
    <ul className={side === "from" ? classes.labels : `${classes.labels} ${classes.right}`}>
      {nodes.map((node) => (
        <li key={node.key} style={{ top: node.y + node.height / 2 }}>
          <span className={classes.name} title={nameOf(node.key)}>
            {nameOf(node.key)}
          </span>
          <span className={classes.count}>{`${number.format(node.count)}${note(node.key)}`}</span>
        </li>
      ))}
    </ul>
  );
}

function Streams({ layout, track, width }: { layout: Layout; track: Track; width: number }) {
  const { t } = useTranslation();
  const { show } = useLineView();
  const nameOf = usePlaceName();
  const colourOf = useTierColour();
  const tiers = track.tiers.length;
  const colour = (key: string) => {
    const at = track.tiers.findIndex((x) => x.tier === key);
    return at === -1 ? "var(--line-strong)" : colourOf(tiers - 1 - at, tiers);
  };
  const path = ({ y0, y1 }: Stream) => `M ${bar} ${y0} C ${width / 2} ${y0}, ${width / 2} ${y1}, ${width - bar} ${y1}`;
  const rect = (node: Node, x: number) => (
    <rect key={node.key} x={x} y={node.y} width={bar} height={node.height} rx={2} fill={colour(node.key)} />
  );
  const open = (s: Stream) =>
    s.direction === "same"
      ? undefined
      : () => show({ track: track.track, from: s.from, to: s.to, direction: s.direction === "due" ? "due" : "moved" });
  return (
    <svg width={width} height={layout.height} className={classes.streams} aria-hidden>
      {layout.streams
        .toSorted((a, b) => Number(b.direction === "same") - Number(a.direction === "same"))
        .map((s) => (
          <path
            key={`${s.from}/${s.to}/${s.direction}`}
            d={path(s)}
            className={`${classes.stream} ${classes[s.direction]}`}
            strokeWidth={Math.max(s.height, 1.5)}
            onClick={open(s)}
          >
            <title>{t("plan.flow.stream", { from: nameOf(s.from), to: nameOf(s.to), count: s.count })}</title>
          </path>
        ))}
      {layout.left.map((node) => rect(node, 0))}
      {layout.right.map((node) => rect(node, width - bar))}
    </svg>
  );
}

function useFinding(): (track: Track) => string {
  const { t } = useTranslation();
  return (track) => {
    const count = (direction: string) =>
      track.flows.reduce((sum, flow) => sum + (flow.direction === direction ? flow.count - flow.due : 0), 0);
    const due = track.flows.reduce((sum, flow) => sum + flow.due, 0);
    const isNew = track.flows.length > 0 && track.flows.every((flow) => flow.direction === "in");
    const words = {
      track: track.label,
      up: count("up"),
      down: count("down"),
      same: count("same") + due,
      in: count("in"),
    };
    return t(isNew ? "plan.flow.findingIn" : "plan.flow.finding", words);
  };
}

function TrackFlow({ track }: { track: Track }) {
  const { t } = useTranslation();
  const [table, setTable] = useState(false);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const findingOf = useFinding();
  const layout = layoutOf(track, inner);
  const label = t(table ? "plan.flow.chart" : "plan.flow.table");
  const Sign = table ? IconChartBar : IconTable;
  return (
    <Panel>
      <figure aria-label={findingOf(track)}>
        <div className={classes.head}>
          <figcaption className={classes.title}>{findingOf(track)}</figcaption>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<Sign size={15} aria-hidden />}
            aria-pressed={table}
            onClick={() => setTable(!table)}
          >
            {label}
          </Button>
        </div>
        {table ? (
          <FlowTable track={track} />
        ) : (
          <div className={classes.grid}>
            <span className={classes.side}>{t("plan.flow.from")}</span>
            <span className={`${classes.side} ${classes.right}`}>{t("plan.flow.to")}</span>
            <div className={classes.plot} style={{ height: layout.height }}>
              <Labels nodes={layout.left} side="from" track={track} />
              <div ref={ref} className={classes.canvas}>
                {width > 0 ? <Streams layout={layout} track={track} width={width} /> : null}
              </div>
              <Labels nodes={layout.right} side="to" track={track} />
            </div>
          </div>
        )}
      </figure>
    </Panel>
  );
}

/** Where partners of each track go, drawn and as a table. */
export function Flows({ result }: { result: PlanDate }) {
  const { t } = useTranslation();
  const tracks = result.tracks.filter((track) => track.flows.length > 0);
  if (!tracks.length) return null;
  return (
    <Section title={t("plan.flow.title")} note={t("plan.flow.note")}>
      <div className={classes.tracks}>
        {tracks.map((track) => (
          <TrackFlow key={track.track} track={track} />
        ))}
      </div>
    </Section>
  );
}
