import { randomBytes } from 'node:crypto';

/** A sight on the world: one organisation, or one unit of it. `unit` null sees the whole organisation; as a viewer, `any` is seen from every unit. */
export interface Sight {
  readonly tenant: string;
  readonly unit: string | null;
}
export interface Viewer {
  readonly tenant: string;
  readonly unit: string | null | 'any';
}

interface Mark {
  readonly text: string;
  readonly what: string;
  readonly viewers: readonly Viewer[];
}

const seenFrom = ({ tenant, unit }: Sight, viewers: readonly Viewer[]): boolean =>
  viewers.some((viewer) => viewer.tenant === tenant && (unit === null || viewer.unit === 'any' || viewer.unit === unit));

/**
 * Unique words that are put into texts, and who may ever read each of them by the rules of domain.md 1: written down where the text
 * is written, not asked of the program. Whatever a person gets is held against them.
 */
export class Marks {
  readonly #marks: Mark[] = [];

  /**
   * A new word, to be read by these viewers only; `what` names it when it turns up elsewhere. Letters alone: digits by chance could read
   * as a telephone number, which the product refuses in texts that go to everybody.
   */
  word(what: string, ...viewers: readonly Viewer[]): string {
    const letters = Array.from(randomBytes(12), (byte) => String.fromCharCode('a'.charCodeAt(0) + (byte & 15))).join('');
    return this.#keep(`zq${letters}`, what, viewers);
  }

  /** A new telephone number, in the same way. */
  phone(what: string, ...viewers: readonly Viewer[]): string {
    const digits = String(randomBytes(4).readUInt32BE() % 100_000_000).padStart(8, '0');
    return this.#keep(`137${digits}`, what, viewers);
  }

  /** Something that is known by a name of its own already, such as an id. */
  known(text: string, what: string, ...viewers: readonly Viewer[]): void {
    this.#keep(text, what, viewers);
  }

  #keep(text: string, what: string, viewers: readonly Viewer[]): string {
    this.#marks.push({ text, what, viewers });
    return text;
  }

  /** What of others stands in a text; null = somebody who may see nothing, such as whoever reads a log. */
  foreignIn(text: string, sight: Sight | null): string[] {
    return this.#marks
      .filter((mark) => (sight === null || !seenFrom(sight, mark.viewers)) && text.includes(mark.text))
      .map(({ what }) => what);
  }

  /** What stands in a text, whoever reads it. */
  in(text: string): string[] {
    return this.#marks.filter((mark) => text.includes(mark.text)).map(({ what }) => what);
  }
}
