import type { Command, CommandInputs, CommandName } from '@lianban/complaint/command';
import type { ComplaintState } from '@lianban/complaint/state';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { demoId } from './identifiers.ts';
import type { DemoPerson } from './people.ts';

/** One command of a demonstration complaint's life: who gives it, and when. */
export interface DemoStep {
  readonly at: IsoInstant;
  readonly by: DemoPerson;
  readonly command: Command;
}

/** A demonstration complaint: its fixed id and the commands that make it what it is. */
export interface DemoComplaint {
  readonly id: Uuid;
  readonly serial: number;
  readonly programmeId: Uuid;
  readonly steps: readonly DemoStep[];
  /** For a named use case: what it shows, and what must be true of it once its commands are done. */
  readonly useCase?: { readonly name: string; readonly shows: string; readonly expected: ExpectedOutcome };
}

/** The part of the folded state a use case promises. */
export type ExpectedOutcome = Partial<
  Pick<ComplaintState, 'status' | 'closedAs' | 'returns' | 'major' | 'responsibilityUnclear' | 'validity'>
> & {
  readonly orderStates?: readonly string[];
  readonly clockStates?: readonly string[];
  readonly repeat?: boolean;
};

const MINUTE = 60_000;

/** Writes a life step by step; time goes on with `after`. Steps later than `until` are left out, so that a life can be under way. */
export class LifeWriter {
  readonly id: Uuid;
  readonly serial: number;
  readonly steps: DemoStep[] = [];
  #clock: number;
  readonly #until: number;
  #things = 0;

  constructor(serial: number, opened: number, until: number) {
    this.serial = serial;
    this.id = demoId('complaint', serial);
    this.#clock = opened;
    this.#until = until;
  }

  /** The instant the life has reached. */
  get now(): IsoInstant {
    return new Date(this.#clock).toISOString();
  }

  /** An instant relative to where the life is. */
  at(minutes: number): IsoInstant {
    return new Date(this.#clock + minutes * MINUTE).toISOString();
  }

  /** A fixed id for something this complaint brings forth. */
  thing(kind: 'work_order' | 'request' | 'call_back' | 'note' | 'follow_up'): Uuid {
    return demoId(kind, this.serial * 100 + ++this.#things);
  }

  after(minutes: number): this {
    this.#clock += minutes * MINUTE;
    return this;
  }

  do<N extends CommandName>(by: DemoPerson, name: N, inputs: CommandInputs[N]): this {
    if (this.#clock <= this.#until) this.steps.push({ at: this.now, by, command: { name, ...inputs } as Command });
    return this;
  }
}
