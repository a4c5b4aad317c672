/** Carries one claimed delivery to its outcome, and gets that outcome written down. */
import type { ClaimedDelivery, Outcome } from '../domain/delivery.ts';
import { ProblemError } from '../domain/problems.ts';
import { decide, putOff } from './decide.ts';
import type { Lease } from './lease.ts';
import type { DigestParts } from './parts.ts';

/** Seconds between attempts to write an outcome down while the database does not answer: two minutes in all. */
const CONFIRM_WAITS_S = [0.2, 1, 2, 5, 10, 20, 30, 60] as const;

/** What an operator should look at stands out. */
const SETTLED: Readonly<Record<Outcome['kind'], 'info' | 'warn'>> = {
  sent: 'info',
  skipped: 'info',
  'put-off': 'warn',
  failed: 'warn',
};

/** What is sent must not be forgotten: the database is asked again for a while. Then the channel is read back. */
async function confirm(
  { delivery }: ClaimedDelivery,
  outcome: Outcome,
  { stores, clock, log, worker }: DigestParts<unknown>,
  abandoned: AbortSignal,
): Promise<void> {
  for (const wait of [...CONFIRM_WAITS_S, null]) {
    try {
      const written = await stores.deliveries.settle(delivery.id, worker, outcome);
      const details = { delivery: delivery.id, outcome: outcome.kind, attempts: delivery.attempts };
      if (written) log[SETTLED[outcome.kind]](details, 'digest settled');
      else log.warn(details, 'digest was no longer this process’s to settle');
      return;
    } catch (error) {
      if (wait === null || abandoned.aborted) {
        log.error({ delivery: delivery.id, err: error }, 'digest could not be settled');
        return;
      }
      await clock.sleep(wait * 1000, abandoned);
    }
  }
}

/** A database that is gone decides nothing: the lease ends, and the delivery is claimed again. */
async function outcomeFor<Content>(
  claimed: ClaimedDelivery,
  lease: Lease,
  parts: DigestParts<Content>,
): Promise<Outcome | null> {
  try {
    return await decide(claimed, lease, parts);
  } catch (error) {
    parts.log.error({ delivery: claimed.delivery.id, err: error }, 'digest failed');
    return error instanceof ProblemError ? null : putOff(claimed, parts);
  }
}

/** Never rejects. Once `abandoned`, an outcome that the database does not take is left to the next start. */
export async function deliver<Content>(
  claimed: ClaimedDelivery,
  lease: Lease,
  parts: DigestParts<Content>,
  abandoned: AbortSignal,
): Promise<void> {
  const outcome = await outcomeFor(claimed, lease, parts);
  if (outcome) await confirm(claimed, outcome, parts, abandoned);
}
