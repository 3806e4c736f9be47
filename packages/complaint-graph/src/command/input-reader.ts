import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { ProblemCode } from '../messages/problem-codes.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Letters, digits and the few signs that keys of clients hold. */
const KEY = /^[\w.:-]{8,100}$/;
/** Control characters besides tab and line ends, and characters that turn the direction of the text around them. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
const EARLIEST = '2000-01-01T00:00:00.000Z';
const LATEST = '2099-12-31T23:59:59.999Z';

/** The longest texts the graph takes, in characters. */
export const LONGEST = { line: 200, text: 4000, contact: 100, address: 300 } as const;

/** True for a UUID of any version. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** An input object of the graph as it arrives: the schema has checked its shape, nothing has checked what is in it. */
export type RawInput = Readonly<Record<string, unknown>>;

/**
 * Reads the fields of one input and collects what is wrong with them. A wrong field yields a harmless value, so that
 * reading goes on and all problems are found at once; ask `problems` before using what was read.
 */
export class InputReader {
  readonly problems: FieldProblem[];
  readonly #input: RawInput;
  readonly #path: string;

  constructor(input: RawInput, path = '', problems: FieldProblem[] = []) {
    this.#input = input;
    this.#path = path;
    this.problems = problems;
  }

  /** Says that a field cannot be taken. */
  refuse(field: string, code: ProblemCode, limit?: string): void {
    this.problems.push({ field: this.#path + field, code, ...(limit === undefined ? {} : { limit }) });
  }

  /** A UUID, in lower case. */
  id(field: string): Uuid {
    return this.idOrNull(field) ?? this.#missing(field);
  }

  idOrNull(field: string): Uuid | null {
    const value = this.#input[field] ?? null;
    if (value === null || value === '') return null;
    if (typeof value === 'string' && UUID.test(value)) return value.toLowerCase();
    this.refuse(field, 'not_an_id');
    return '00000000-0000-0000-0000-000000000000';
  }

  /** Ids without repetition, at most `most`. */
  ids(field: string, most = 50): Uuid[] {
    const values = this.#list(field, most);
    const ids = values.map((value, place) => new InputReader({ [place]: value }, `${this.#path}${field}.`, this.problems).id(String(place)));
    return [...new Set(ids)];
  }

  /** The key under which the client repeats a command: 8 to 100 letters, digits or `._:-`. */
  idempotencyKey(): string {
    const value = this.#input['idempotencyKey'];
    if (typeof value === 'string' && KEY.test(value)) return value;
    this.refuse('idempotencyKey', 'not_an_id');
    return '';
  }

  /** A text that says something; line ends as `\n`, outer spaces removed. `longest` in characters. */
  text(field: string, longest: number = LONGEST.text): string {
    return this.textOrNull(field, longest) ?? this.#missing(field);
  }

  textOrNull(field: string, longest: number = LONGEST.text): string | null {
    const value = this.#input[field] ?? null;
    if (typeof value !== 'string') return null;
    if (value.length > longest * 2 + 1000) return this.#tooLong(field, longest);
    const text = value.replace(/\r\n?/g, '\n').trim();
    if (text === '') return null;
    if ([...text].length > longest) return this.#tooLong(field, longest);
    if (CONTROL.test(text) || !text.isWellFormed()) this.refuse(field, 'control_characters');
    return text;
  }

  /** An instant of this century; nearer limits are the decision's. */
  instant(field: string): IsoInstant {
    return this.instantOrNull(field) ?? this.#missing(field);
  }

  instantOrNull(field: string): IsoInstant | null {
    const value = this.#input[field] ?? null;
    if (typeof value !== 'string') return null;
    if (value < EARLIEST || value > LATEST) this.refuse(field, 'out_of_range', '2000–2099');
    return value;
  }

  /** A whole number within bounds, both included. */
  integer(field: string, from: number, to: number, otherwise?: number): number {
    const value = this.#input[field] ?? otherwise;
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
    this.refuse(field, value === undefined ? 'required' : 'out_of_range', `${from}–${to}`);
    return from;
  }

  flag(field: string): boolean {
    return this.#input[field] === true;
  }

  /** A word of a closed list; the schema's enums hand over the lower-case words. */
  word<W extends string>(field: string, words: readonly W[], otherwise?: W): W {
    return this.wordOrNull(field, words) ?? otherwise ?? (this.#missing(field) as W);
  }

  wordOrNull<W extends string>(field: string, words: readonly W[]): W | null {
    const value = this.#input[field] ?? null;
    if (value === null) return null;
    const word = words.find((known) => known === value);
    if (word === undefined) this.refuse(field, 'not_allowed', words.join(', '));
    return word ?? null;
  }

  /** An input object inside this one. */
  part(field: string): InputReader | null {
    const value = this.#input[field];
    return isRecord(value) ? new InputReader(value, `${this.#path}${field}.`, this.problems) : null;
  }

  /** Input objects inside this one, at most `most`. */
  parts(field: string, most: number): InputReader[] {
    const values = this.#list(field, most);
    return values.map((value, place) => new InputReader(isRecord(value) ? value : {}, `${this.#path}${field}.${place}.`, this.problems));
  }

  #list(field: string, most: number): readonly unknown[] {
    const value = this.#input[field];
    if (!Array.isArray(value)) return [];
    if (value.length <= most) return value;
    this.refuse(field, 'too_many', String(most));
    return [];
  }

  #missing(field: string): string {
    const said = this.problems.some((problem) => problem.field === this.#path + field);
    if (!said) this.refuse(field, 'required');
    return '';
  }

  #tooLong(field: string, longest: number): string {
    this.refuse(field, 'too_long', String(longest));
    return '…';
  }
}

function isRecord(value: unknown): value is RawInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
