const grave = new Set(['warn', 'error', 'fatal']);

/**
 * What a person at the terminal should see of a line of a process's log, or null: warnings and errors in one short line.
 * The processes log JSON (pino); anything else they print is not meant for the log and is shown as it is.
 */
export function warningIn(line: string): string | null {
  if (!line.startsWith('{')) return line;
  try {
    const { level, msg, err, traceId } = JSON.parse(line) as { level?: string; msg?: string; err?: { message?: string }; traceId?: string };
    if (!level) return line;
    if (!grave.has(level)) return null;
    return [`${level}: ${msg ?? ''}`, err?.message, traceId && `(trace ${traceId})`].filter(Boolean).join(' ');
  } catch {
    return line;
  }
}
