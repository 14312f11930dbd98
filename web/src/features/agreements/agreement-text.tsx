import type { AgreementText as Text, AgreementBlock } from "@fairway/client";
import { useTranslation } from "react-i18next";
import classes from "./agreements.module.css";

type Run = Extract<AgreementBlock, { kind: "paragraph" }>["text"][number];
type Heading = Extract<AgreementBlock, { kind: "heading" }>;

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

function HeadingView({ block }: { block: Heading }) {
  if (block.level <= 2)
    return (
      <h2 id={block.anchor} tabIndex={-1}>
        {block.text}
      </h2>
    );
  return (
    <h3 id={block.anchor} tabIndex={-1}>
      {block.text}
    </h3>
  );
}

function Items({ items }: { items: readonly Run[][] }) {
  return items.map((item, i) => (
    <li key={`${i}-${item[0]?.text ?? ""}`}>
      <Words runs={item} />
    </li>
  ));
}

function Block({ block }: { block: AgreementBlock }) {
  if (block.kind === "heading") return <HeadingView block={block} />;
  if (block.kind === "paragraph")
    return (
      <p>
        <Words runs={block.text} />
      </p>
    );
  if (!block.ordered)
    return (
      <ul>
        <Items items={block.items} />
      </ul>
    );
  return (
    <ol start={block.start}>
      <Items items={block.items} />
    </ol>
  );
}

/** The text of an agreement, exactly as it is signed. */
export function AgreementText({ text }: { text: Text }) {
  return (
    <article className={classes.text} lang={text.locale}>
      {text.blocks.map((block, i) => (
        <Block key={`${i}-${block.kind}`} block={block} />
      ))}
    </article>
  );
}

/** Where the headings of a text are. */
export function Contents({ text }: { text: Text }) {
  const { t } = useTranslation();
  const headings = text.blocks.filter((block) => block.kind === "heading");
  if (headings.length < 2) return null;
  return (
    <nav aria-label={t("agreements.contents")}>
      <ul className={classes.contents}>
        {headings.map(({ anchor, level, text: words }) => (
          <li key={anchor} data-level={level}>
            <a href={`#${anchor}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
