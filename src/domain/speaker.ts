/** Who is on record as saying something. */
import type { Certainty } from './time.ts';

export interface Speaker {
  /** The canonical name when known ("Dmitry Peskov"), else the wording of the text ("people familiar with the plan"). */
  readonly name: string;
  /** Stable id of a person, office or publisher of the lexicon or of the article; null for an unnamed source. */
  readonly id: string | null;
  /** The source as written where the claim stands, a pronoun too ("the deputy", "he"). */
  readonly mention: string;
  /** Office or description, as far as known ("Kremlin spokesman"). */
  readonly role: string | null;
  /** 'inferred' when a pronoun, an office or a neighbouring sentence had to be resolved. */
  readonly certainty: Certainty;
}
