/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementBlock = {
  kind: 'heading';
  level: number;
  text: string;
  anchor: string;
} | {
  kind: 'paragraph';
  text: {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  href?: string;
}[];
} | {
  kind: 'list';
  ordered: boolean;
  start: number;
  items: {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  href?: string;
}[][];
};
