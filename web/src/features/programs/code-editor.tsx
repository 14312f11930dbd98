import { useRef, type Ref } from "react";
import classes from "./document.module.css";

/** Where a 1-based line and column is in a text. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0);
  return Math.min(text.length, before + Math.min(Math.max(0, column - 1), lines[line - 1]?.length ?? 0));
}

type Props = {
  value: string;
  onChange: (value: string) => void;
  wrong: ReadonlySet<number>;
  label: string;
  handle: Ref<HTMLTextAreaElement>;
};

/** A plain text editor with line numbers; lines with a problem are marked. */
export function CodeEditor({ value, onChange, wrong, label, handle }: Props) {
  const gutter = useRef<HTMLDivElement>(null);
  return (
    <div className={classes.code}>
      <div className={classes.gutter} ref={gutter} aria-hidden>
        {value.split("\n").map((_, i) => (
          <b key={i} className={wrong.has(i + 1) ? classes.wrong : undefined}>
            {i + 1}
          </b>
        ))}
      </div>
      <textarea
        ref={handle}
        className={classes.text}
        value={value}
        aria-label={label}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        wrap="off"
        onChange={(e) => onChange(e.currentTarget.value)}
        onScroll={(e) => {
          if (gutter.current) gutter.current.scrollTop = e.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}
