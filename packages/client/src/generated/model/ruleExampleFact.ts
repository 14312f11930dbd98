/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * The fact, where the condition is over facts.
 */
export type RuleExampleFact = {
  /**
     * Id of a fact.
     * @pattern ^fct_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  occurredOn: string;
  /** @nullable */
  reference: string | null;
} | null;
