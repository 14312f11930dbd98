import { cpus, totalmem } from "node:os";

/** What a bench found: figures, and where two of them are compared their ratio with what it should be. */
export type Measured = {
  readonly name: string;
  readonly rows: readonly { readonly label: string; readonly value: number; readonly unit: string }[];
  readonly ratio?: number;
  readonly aim?: string;
};

const amount = (value: number): string =>
  value.toLocaleString("en", { maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0 });

/** Each measurement as a line: what it is, its figures, the ratio and the aim. */
export function lines(results: readonly Measured[]): readonly string[] {
  return results.flatMap((result) => [
    "",
    result.name,
    ...result.rows.map((row) => `  ${row.label.padEnd(46)} ${amount(row.value).padStart(12)} ${row.unit}`),
    ...(result.ratio === undefined
      ? []
      : [
          `  ${"ratio".padEnd(46)} ${amount(result.ratio).padStart(12)}${result.aim === undefined ? "" : `   aim ${result.aim}`}`,
        ]),
  ]);
}

const heading = ({ name, ratio, aim }: Measured): string =>
  `| ${name} | ${ratio === undefined ? "" : amount(ratio)} | ${aim ?? ""} |`;

const figures = (result: Measured): readonly string[] => [
  "",
  `### ${result.name}`,
  "",
  "| | |",
  "| --- | ---: |",
  ...result.rows.map((row) => `| ${row.label} | ${amount(row.value)} ${row.unit} |`),
];

/** The page docs/performance.md; `load` is the machine's load average when the run began. */
export function page(results: readonly Measured[], command: string, load: number): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  return `# Performance

Ratios taken in one run on one machine: what is compared runs on the same machine, the same database and the same data. Absolute figures stand below and mean little elsewhere. Written by \`${command}\`; \`npm run bench -- --quick\` gives a first impression in a minute.

Machine of this run: ${machine}, Node ${process.versions.node}, embedded PostgreSQL 18, load average ${load.toFixed(1)} when the run began. Where other programs kept the machine busy, tail latencies say more about them than about Fairway.

| measure | ratio | aim |
| --- | --- | --- |
${results.map(heading).join("\n")}

## Figures
${results.flatMap(figures).join("\n")}
`;
}
