import type { FieldProblem } from '@lianban/complaint/decision';
import { FieldChecks, type TEXT_LIMITS } from '@lianban/complaint/decide/field-checks';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { ProblemCode } from '../messages/problem-codes.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Letters, digits and the few signs that keys of clients hold. */
const KEY = /^[\w.:-]{8,100}$/;
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
    return [...new Set(values.map((value, place) => this.#item(field, place, value).id(String(place))))];
  }

  /** The key under which the client repeats a command: 8 to 100 letters, digits or `._:-`. */
  idempotencyKey(): string {
    const value = this.#input['idempotencyKey'];
    if (typeof value === 'string' && KEY.test(value)) return value;
    this.refuse('idempotencyKey', 'not_an_id');
    return '';
  }

  /** A text of a command as it was sent, '' where it was not: what it must be is the decision's to say. */
  said(field: string): string {
    const value = this.#input[field];
    return typeof value === 'string' ? value : '';
  }

  /** Texts as they were sent, at most `most`: what they must be is the decision's to say. */
  texts(field: string, most: number): string[] {
    return this.#list(field, most).map((value, place) => this.#item(field, place, value).said(String(place)));
  }

  /** A text that no decision will look at: checked here by the same rules, and given as it is to be kept. */
  text(field: string, size: keyof typeof TEXT_LIMITS): string {
    const checks = new FieldChecks();
    const text = checks.text(this.#path + field, this.said(field), size);
    this.problems.push(...checks.problems);
    return text;
  }

  /** An instant; the schema's scalar has made it canonical, its limits are the decision's. */
  instant(field: string): IsoInstant {
    return this.instantOrNull(field) ?? this.#missing(field);
  }

  instantOrNull(field: string): IsoInstant | null {
    const value = this.#input[field] ?? null;
    return typeof value === 'string' ? value : null;
  }

  /** A local time of day, `HH:MM`. */
  timeOfDay(field: string): string {
    const time = this.said(field);
    if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) this.refuse(field, 'not_a_time');
    return time;
  }

  /** A whole number within bounds, both included. */
  integer(field: string, from: number, to: number, otherwise?: number): number {
    const value = this.#input[field] ?? otherwise;
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
    this.refuse(field, value === undefined ? 'required' : 'out_of_range', `${from}–${to}`);
    return from;
  }

  /** A number within bounds, both included. */
  amount(field: string, from: number, to: number, whole: boolean): number {
    const value = this.#input[field];
    if (typeof value === 'number' && value >= from && value <= to && (!whole || Number.isInteger(value))) return value;
    this.refuse(field, 'out_of_range', `${from}–${to}`);
    return from;
  }

  /** Whole numbers within bounds, at most `most`. */
  integers(field: string, from: number, to: number, most: number): number[] {
    return this.#list(field, most).map((value, place) => this.#item(field, place, value).integer(String(place), from, to));
  }

  /** True where the client sent the field with a value. */
  given(field: string): boolean {
    return (this.#input[field] ?? null) !== null;
  }

  flag(field: string): boolean {
    return this.#input[field] === true;
  }

  flagOrNull(field: string): boolean | null {
    return this.given(field) ? this.flag(field) : null;
  }

  /** A word of a closed list; the schema's enums hand over the lower-case words. */
  word<W extends string>(field: string, words: readonly W[], otherwise?: W): W {
    return this.wordOrNull(field, words) ?? otherwise ?? (this.#missing(field) as W);
  }

  wordOrNull<W extends string>(field: string, words: readonly W[]): W | null {
    const value = this.#input[field] ?? null;
    if (value === null) return null;
    const word = words.find((known) => known === value);
    if (word === undefined) this.refuse(field, 'unknown_value', words.join(' '));
    return word ?? null;
  }

  /** Words of a closed list, each once. */
  words<W extends string>(field: string, words: readonly W[]): W[] {
    const read = this.#list(field, words.length).map((value, place) => this.#item(field, place, value).word(String(place), words));
    return [...new Set(read)];
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

  #item(field: string, place: number, value: unknown): InputReader {
    return new InputReader({ [place]: value }, `${this.#path}${field}.`, this.problems);
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
}

function isRecord(value: unknown): value is RawInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
