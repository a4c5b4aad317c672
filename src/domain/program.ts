/** The running program: what it tells about itself. */
export interface Program {
  readonly version: string;
  /** Who runs it, in words of theirs (an address, a server's invitation); null when they named nothing. */
  readonly operatorContact: string | null;
  /** ISO day on which the last new document came in; null where nobody keeps count. */
  readonly lastDocumentOn: string | null;
}
