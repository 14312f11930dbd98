/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationAnswers } from './applicationAnswers.ts';
import type { ApplicationChallenge } from './applicationChallenge.ts';
import type { SendApplicationBodyLocale } from './sendApplicationBodyLocale.ts';
import type { SendApplicationBodySolution } from './sendApplicationBodySolution.ts';

export type SendApplicationBody = {
  version: number;
  locale: SendApplicationBodyLocale;
  answers: ApplicationAnswers;
  challenge: ApplicationChallenge;
  solution: SendApplicationBodySolution;
  /**
     * Left empty by people.
     * @maxLength 500
     */
  homepage?: string | undefined;
};
