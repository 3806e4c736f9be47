/** What a response plan says, in the order in which it is needed (ASC-02). */
export const PLAN_PARTS = ['situation', 'steps', 'authority', 'escalation', 'words'] as const;
