/** Why a file is refused; each code has its own translated message in the interface. */
export type FileRefusal =
  | 'empty'
  | 'too_large'
  /** Neither a type that is known nor text. */
  | 'unrecognised'
  /** A known type that may not be attached. */
  | 'type_not_allowed'
  /** Programs, scripts, web pages, SVG, documents with macros: what runs when it is opened. */
  | 'active_content'
  /** The name promises another kind of file than the content is. */
  | 'extension_mismatch'
  /** Cut off or broken. */
  | 'damaged'
  /** Unpacks to far more than it is. */
  | 'archive_bomb'
  /** Locked by a password: nobody could check or read it. */
  | 'encrypted';
