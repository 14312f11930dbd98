/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FieldProblem } from './fieldProblem.ts';
import type { GateCan } from './gateCan.ts';
import type { GateGuards } from './gateGuards.ts';
import type { GateOrigin } from './gateOrigin.ts';
import type { GateRolesItem } from './gateRolesItem.ts';
import type { GateStatus } from './gateStatus.ts';

export interface Gate {
  /**
     * Id of a gate.
     * @pattern ^gat_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  key: string;
  label: string;
  /** @nullable */
  note: string | null;
  origin: GateOrigin;
  status: GateStatus;
  rule: string;
  /**
     * The rule and the roles in words; null where the rule is broken.
     * @nullable
     */
  says: string | null;
  /** For whom of a partner's people; empty is all of them. */
  roles: GateRolesItem[];
  answerWithin: string;
  problems: FieldProblem[];
  passing: number;
  opened: number;
  of: number;
  guards: GateGuards;
  createdBy: string;
  createdAt: string;
  /** @nullable */
  updatedBy: string | null;
  updatedAt: string | null;
  revision: number;
  can: GateCan;
}
