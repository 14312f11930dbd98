/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';

export type NoticeBlock = {
  kind: 'heading';
  text: string;
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
  items: {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  href?: string;
}[][];
} | {
  kind: 'table';
  head: string[];
  rows: string[][];
} | {
  kind: 'missing';
  title: string;
  items: Explanation[];
  note: string;
};
