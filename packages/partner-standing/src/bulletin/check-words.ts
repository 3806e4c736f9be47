import type { StandingChecks } from '../decision.ts';
import { personalDataIn } from './de-identify.ts';
import { unknownTokens, withoutTokens, type Tokens } from './tokens.ts';

/** What words may name, and names that may not stand in them. */
export interface KnownWords {
  readonly tokens: Tokens;
  readonly knownNames: readonly string[];
}

/** Every figure that is named is there, and nothing tells of a person. */
export function checkWords(field: string, text: string, checks: StandingChecks, { tokens, knownNames }: KnownWords): void {
  const [unknown] = unknownTokens(text, tokens);
  if (unknown !== undefined) checks.note(field, 'figure_unknown', unknown);
  const [found] = personalDataIn(withoutTokens(text), knownNames);
  if (found !== undefined) checks.note(field, 'personal_data', found);
}
