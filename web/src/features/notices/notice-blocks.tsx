import type { Explanation, NoticeBlock } from "@fairway/client";
import { ExplanationView } from "../standings/index.ts";
import classes from "./notices.module.css";

type Run = Extract<NoticeBlock, { kind: "paragraph" }>["text"][number];

/** Only addresses of the web become links, whatever the text says. */
const isWeb = (href: string | undefined): href is string => href !== undefined && /^https?:\/\//.test(href);

function Words({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, i) => {
    const key = `${i}-${run.text}`;
    if (isWeb(run.href))
      return (
        <a key={key} href={run.href} rel="noopener noreferrer" target="_blank">
          {run.text}
        </a>
      );
    if (run.strong) return <strong key={key}>{run.text}</strong>;
    return run.emphasis ? <em key={key}>{run.text}</em> : <span key={key}>{run.text}</span>;
  });
}

/** On a telephone each row is a card with the columns' heads beside their values; so its roles are said in full. */
function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={head.join(", ")}>
      <table role="table" className={classes.table}>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((cell) => (
              <th key={cell} role="columnheader" scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(([first, ...others], at) => (
            <tr key={`${at}-${first}`} role="row">
              <th role="rowheader" scope="row">
                {first}
              </th>
              {others.map((cell, i) => (
                <td key={`${i}-${cell}`} role="cell" data-label={head[i + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Missing({ title, items, note }: { title: string; items: readonly Explanation[]; note: string }) {
  return (
    <div className={classes.missing}>
      <h3>{title}</h3>
      {items.map((item, i) => (
        <ExplanationView key={`${i}-${item.rule}`} explanation={item} />
      ))}
      <p className={classes.quiet}>{note}</p>
    </div>
  );
}

function Block({ block }: { block: NoticeBlock }) {
  switch (block.kind) {
    case "heading":
      return <h3>{block.text}</h3>;
    case "paragraph":
      return (
        <p>
          <Words runs={block.text} />
        </p>
      );
    case "list":
      return (
        <ul className={classes.list}>
          {block.items.map((item, i) => (
            <li key={`${i}-${item[0]?.text ?? ""}`}>
              <Words runs={item} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <Table head={block.head} rows={block.rows} />;
    case "missing":
      return <Missing title={block.title} items={block.items} note={block.note} />;
  }
}

/** What a notice says, as its reader gets it. */
export function NoticeBlocks({ blocks }: { blocks: readonly NoticeBlock[] }) {
  return (
    <div className={classes.blocks}>
      {blocks.map((block, i) => (
        <Block key={`${i}-${block.kind}`} block={block} />
      ))}
    </div>
  );
}
