import { boundaries } from './boundaries.ts';
import { deadCode } from './dead-code.ts';
import { generatedFiles, hints } from './generated.ts';
import { format } from './format.ts';
import { lint } from './lint.ts';
import { typeChecks } from './types.ts';

/** One thing that must hold; the answer is what is wrong, or '' when nothing is. */
export interface Check {
  readonly name: string;
  run(): Promise<string>;
}

/** All checks of `npm run check`. */
export function allChecks(): Check[] {
  return [
    ...typeChecks(),
    { name: 'lint', run: lint },
    { name: 'layout of files', run: format },
    { name: 'import boundaries', run: boundaries },
    { name: 'composition hints', run: hints },
    { name: 'generated files are up to date', run: generatedFiles },
    { name: 'dead code', run: deadCode },
  ];
}
