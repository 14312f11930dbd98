import { Fragment, type ReactNode } from "react";
import classes from "./record.module.css";

const pieces = /(\*\*[^*\n]+\*\*|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\))/g;

/** Bold words and links of a line; everything else stands as it was written. */
function line(text: string): ReactNode[] {
  return text.split(pieces).map((piece, i) => {
    const link = /^\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)$/.exec(piece);
    if (link)
      return (
        <a key={i} href={link[2]} rel="noreferrer noopener" target="_blank">
          {link[1]}
        </a>
      );
    if (/^\*\*[^*]+\*\*$/.test(piece)) return <strong key={i}>{piece.slice(2, -2)}</strong>;
    return <Fragment key={i}>{piece}</Fragment>;
  });
}

function Block({ text }: { text: string }) {
  const lines = text.split("\n");
  if (lines.every((one) => /^\s*[-*] /.test(one)))
    return (
      <ul>
        {lines.map((one, i) => (
          <li key={i}>{line(one.replace(/^\s*[-*] /, ""))}</li>
        ))}
      </ul>
    );
  return (
    <p>
      {lines.map((one, i) => (
        <Fragment key={i}>
          {i > 0 ? <br /> : null}
          {line(one)}
        </Fragment>
      ))}
    </p>
  );
}

/** A note's words: paragraphs, lists, bold and links; never HTML. */
export function NoteWords({ body }: { body: string }) {
  return (
    <div className={classes.words}>
      {body.split(/\n\s*\n/).map((text, i) => (
        <Block key={i} text={text.trim()} />
      ))}
    </div>
  );
}
