/** The mark by which a digest is recognised in its channel: Discord forgets nonces within minutes, footers never. */
import type { Delivery } from './delivery.ts';

const MARK = /^Verbatim · \d{4}-\d\d-\d\d · ([0-9a-z]{1,25})$/;

/** "Verbatim · 2025-03-30 · k3f9…": the footer of the one message that a delivery may lead to. */
export const footerOf = ({ localDate, nonce }: Pick<Delivery, 'localDate' | 'nonce'>): string =>
  `Verbatim · ${localDate} · ${nonce}`;

/** The nonce in a message's footer; null when the footer is not one of {@link footerOf}. */
export const nonceInFooter = (footer: string): string | null => MARK.exec(footer)?.[1] ?? null;
