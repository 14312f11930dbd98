/** One sentence per type of event; values come from the event. */
export default {
  "partner-created": "Partner was added.",
  "partner-updated": "Partner was changed.",
  "partner-ended": "Membership ended.",
  "partner-reinstated": "Membership was taken up again.",
  "person-added": "{{name}} was added.",
  "person-removed": "{{name}} was removed.",
  "fact-recorded_one": "{{count, number}} record arrived ({{kinds}}).",
  "fact-recorded_other": "{{count, number}} records arrived ({{kinds}}).",
  "fact-reversed": "A record was taken back: {{reason}}.",
  "standing-changed": "Standing in {{track}} changed from {{from}} to {{to}}.",
  "standing-reached": "{{to}} was reached in {{track}}.",
  "standing-lost": "{{from}} in {{track}} was lost.",
  other: "{{type}}",
} as const;
