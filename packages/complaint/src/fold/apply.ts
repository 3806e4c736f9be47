import type { ComplaintEvent, EventType } from '../event.ts';
import type { ComplaintState } from '../state.ts';

/** How one kind of event changes the state; `sequence` is the event's place in the log, from 1. */
export type Apply<T extends EventType> = (state: ComplaintState, event: ComplaintEvent<T>, sequence: number) => ComplaintState;

/** One entry for each kind of event of a group. */
export type ApplyTable<T extends EventType> = { readonly [K in T]: Apply<K> };
