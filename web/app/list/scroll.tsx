import type { ReactNode } from 'react';

/** What is wider than a phone scrolls inside its frame; the frame takes the focus, so that arrow keys move it. @param label names it to readers */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
