/** The instant at which a seeded database begins; the demonstration's use cases lead up to it. */
export const SEEDED_NOW = '2026-11-20T02:00:00.000Z';
